/** Fields of made request forms, as American and British form makers write them: labels before, around and above, stars, hints, sets, steps. */
import type { Chance } from './made-chance.js';

/** A field: what it is called and of what type it is. */
export interface MadeField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'tel' | 'textarea' | 'select' | 'checkbox';
  readonly required: boolean;
  readonly hint?: string;
}

const SHELLS = [
  'govuk',
  'uswds',
  'around',
  'table',
  'list',
  'wordpress',
  'placeholder',
  'paragraph',
  'aria',
  'sharepoint',
] as const;
const STARS = ['attribute', 'aria', 'star', 'star in an element', 'words', 'attribute and star'] as const;

/** How a form is written. */
export interface FormStyle {
  readonly shell: (typeof SHELLS)[number];
  readonly star: (typeof STARS)[number];
}

/** A way of writing a form. */
export function formStyle(by: Chance): FormStyle {
  return { shell: by.one(SHELLS), star: by.one(STARS) };
}

/** The whole form. */
export function formOf(fields: readonly MadeField[], style: FormStyle, by: Chance): string {
  const inside = fields.map((field, at) => rowOf(field, at, style)).join('\n');
  const shelled =
    { table: `<table>${inside}</table>`, list: `<ol class="fields">${inside}</ol>` }[style.shell as string] ??
    inside;
  const button = by.one([
    '<button type="submit">Submit request</button>',
    '<input type="submit" value="Send">',
    '<button class="govuk-button">Continue</button>',
  ]);
  const set = by.is(0.3) ? `<fieldset><legend>Your request</legend>${shelled}</fieldset>` : shelled;
  return `<form method="post" action="/forms/foi" class="${by.one(['webform', 'usa-form', 'form'])}">${set}<input type="hidden" name="token" value="x">${button}</form>`;
}

function rowOf(
  { name, label, type, required, hint = '' }: MadeField,
  at: number,
  { shell, star }: FormStyle,
): string {
  const id = `f${String(at)}`;
  const isAsked = star === 'attribute' || star === 'attribute and star';
  const asks = required ? (isAsked ? ' required' : star === 'aria' ? ' aria-required="true"' : '') : '';
  const mark = required
    ? {
        attribute: '',
        aria: '',
        star: ' *',
        'star in an element': ' <span class="required">*</span>',
        words: ' (required)',
        'attribute and star': ' <abbr title="required">*</abbr>',
      }[star]
    : '';
  const named = `${label}${mark}`;
  const helps = hint === '' ? '' : `<span class="hint" id="${id}-hint">${hint}</span>`;
  const control = (more = '') => controlOf(type, `id="${id}" name="${name}"${asks}${more}`);
  switch (shell) {
    case 'govuk':
      return `<div class="govuk-form-group"><label class="govuk-label" for="${id}">${named}</label>${helps}${control(' class="govuk-input"')}</div>`;
    case 'uswds':
      return `<label class="usa-label" for="${id}">${named}</label>${helps}${control(' class="usa-input"')}`;
    case 'around':
      return `<p><label>${named} ${control()}</label>${helps}</p>`;
    case 'table':
      return `<tr><td align="right"><b>${named}:</b></td><td>${control()}${helps}</td></tr>`;
    case 'list':
      return `<li><label for="${id}">${named}</label> ${helps}${control()}</li>`;
    case 'wordpress':
      return `<div class="wpforms-field"><label class="wpforms-field-label" for="${id}">${named}</label>${control()}<div class="wpforms-field-description">${hint}</div></div>`;
    case 'placeholder':
      return `<div>${control(` placeholder="${label}${required ? '*' : ''}"`)}</div>`;
    case 'paragraph':
      return `<p>${named}<br>${control()}</p>`;
    case 'aria':
      return `<div class="field">${control(` aria-label="${label}${required ? ' (required)' : ''}"`)}</div>`;
    case 'sharepoint':
      return `<div class="ms-formrow"><div class="ms-formlabel"><h3 class="ms-standardheader"><nobr>${named}</nobr></h3></div><div class="ms-formbody"><span dir="none">${control()}</span>${helps}</div></div>`;
  }
}

function controlOf(type: MadeField['type'], attributes: string): string {
  switch (type) {
    case 'textarea':
      return `<textarea ${attributes} rows="6"></textarea>`;
    case 'select':
      return `<select ${attributes}><option value="">Choose</option><option>Yes</option><option>No</option></select>`;
    default:
      return `<input type="${type}" ${attributes}>`;
  }
}
