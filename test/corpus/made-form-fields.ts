/** How made request forms show a field: where its label stands, how it says that it is required, what one writes into. */
import type { Chance } from './made-chance.js';
import type { FormChoice } from './made-form-choice.js';

/** A field as the page means it. */
export interface MadeField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'textarea' | 'select' | 'radio';
  readonly choices?: readonly string[];
  readonly required: boolean;
}

/** All fields in the layout of the page. */
export function fieldsOf(fields: readonly MadeField[], choice: FormChoice, by: Chance): string {
  const rows = fields.map((field, at) => row(field, at, choice, by));
  switch (choice.layout) {
    case 'cells':
      return `<table border="1" width="100%"><tbody>${rows.join('\n')}</tbody></table>`;
    case 'two in a row': {
      const lines = rows.flatMap((each, at) =>
        at % 2 === 0 ? [`<tr>${each}${rows[at + 1] ?? ''}</tr>`] : [],
      );
      return `<table>${lines.join('\n')}</table>`;
    }
    default:
      return rows.join('\n');
  }
}

function row(field: MadeField, at: number, choice: FormChoice, by: Chance): string {
  const id = `f${String(at)}`;
  const label = starred(field, choice);
  const input = inputOf(field, id, choice, by);
  switch (choice.layout) {
    case 'cells':
      return `<tr><td>${label}${choice.colon}</td><td>${input}</td></tr>`;
    case 'two in a row':
      return `<td>${label}${choice.colon}</td><td>${input}</td>`;
    case 'around':
      return field.type === 'radio'
        ? `<p>${label}${choice.colon}${input}</p>`
        : `<p><label>${label}${choice.colon}${input}</label></p>`;
    case 'for':
      return `<div class="form-group"><label for="${id}">${label}${choice.colon}</label><div>${input}</div></div>`;
    case 'above':
      return `<div class="item"><div class="bt">${label}</div><div>${input}</div></div>`;
    case 'element':
      return `<div class="el-form-item${field.required ? ' is-required' : ''}"><label class="el-form-item__label">${field.label}</label><div class="el-form-item__content"><div class="el-input">${input}</div></div></div>`;
    case 'placeholder':
      return `<div class="row">${field.type === 'radio' || field.type === 'select' ? `<span>${label}</span>` : ''}${input}</div>`;
    case 'line':
      return `<p>${label}${choice.colon}${input}</p>`;
  }
}

function starred({ label, required }: MadeField, { mark }: FormChoice): string {
  if (!required) return label;
  return {
    'star before': `*${label}`,
    'star in a span': `<span style="color:red">*</span>${label}`,
    'star behind': `${label}<font color="red">*</font>`,
    attribute: label,
    words: `${label}（必填）`,
  }[mark];
}

function inputOf(
  { name, label, type, choices = [], required }: MadeField,
  id: string,
  choice: FormChoice,
  by: Chance,
): string {
  const must = required && choice.mark === 'attribute' ? ' required' : '';
  const hint =
    choice.layout === 'placeholder'
      ? ` placeholder="${by.one(['', '请输入', '请填写'])}${label}${required && choice.mark !== 'attribute' ? '*' : ''}"`
      : '';
  const own = `id="${id}"${choice.named ? ` name="${name}"` : ` name="${id}"`}${must}${hint}`;
  switch (type) {
    case 'textarea':
      return `<textarea ${own} rows="5"></textarea>`;
    case 'select':
      return `<select ${own}>${choices.map(each => `<option>${each}</option>`).join('')}</select>`;
    case 'radio':
      return choices
        .map(
          (each, at) =>
            `<input type="${choice.boxes}" name="${choice.named ? name : id}" id="${id}${String(at)}"${must}><label for="${id}${String(at)}">${each}</label>`,
        )
        .join(' ');
    case 'text':
      return `<input type="text" ${own}>`;
  }
}
