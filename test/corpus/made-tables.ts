/** Writes tables as editors leave them: plain, with heads, pasted from Word or WPS, with joined cells and figures in many forms. */
import type { Chance } from './made-chance.js';

/** A cell and how many columns and rows it covers. */
export interface MadeCell {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
}

const CELLS = [
  'plain',
  'plain',
  'spaced',
  'Word',
  'WPS',
  'Office',
  'div',
  'strong',
  'break',
  'line',
] as const;

/** How a table is written. */
export function tableChoice(by: Chance) {
  return {
    cells: by.one(CELLS),
    heads: by.one(['td', 'td', 'th', 'thead'] as const),
    border: by.one([
      ' border="1"',
      ' class="MsoNormalTable" border="1" cellspacing="0"',
      '',
      ' width="100%"',
    ]),
    groups: by.one(['', 'tbody', 'colgroup'] as const),
    /** Word closes tables of joined cells with a row that only sets widths. */
    widths: by.is(0.15),
  };
}
/** See {@link tableChoice}. */
export type TableChoice = ReturnType<typeof tableChoice>;

/** A table; its first rows are its head. */
export function tableOf(
  rows: readonly (readonly MadeCell[])[],
  headRows: number,
  choice: TableChoice,
): string {
  const html = rows.map((row, at) => {
    const tag = at < headRows && choice.heads !== 'td' ? 'th' : 'td';
    return `<tr>${row.map(cell => cellOf(cell, tag, choice)).join('')}</tr>`;
  });
  const columns = Math.max(...rows.map(row => row.reduce((sum, { across = 1 }) => sum + across, 0)));
  const widths = choice.widths
    ? `<tr height="0">${'<td width="60" style="border:none"></td>'.repeat(columns)}</tr>`
    : '';
  const head = html.slice(0, headRows).join('\n');
  const body = `${html.slice(headRows).join('\n')}${widths}`;
  const cols =
    choice.groups === 'colgroup' ? `<colgroup>${'<col width="60">'.repeat(columns)}</colgroup>` : '';
  const all =
    choice.heads === 'thead'
      ? `<thead>${head}</thead><tbody>${body}</tbody>`
      : choice.groups === ''
        ? head + body
        : `<tbody>${head}${body}</tbody>`;
  return `<table${choice.border}>${cols}${all}</table>`;
}

function cellOf({ text, across = 1, down = 1 }: MadeCell, tag: string, { cells }: TableChoice): string {
  const spans = `${across > 1 ? ` colspan="${String(across)}"` : ''}${down > 1 ? ` rowspan="${String(down)}"` : ''}`;
  const shown = text === '' ? '&nbsp;' : text;
  const cell = (inner: string, attributes = '') => `<${tag}${spans}${attributes}>${inner}</${tag}>`;
  const edge = ' style="border:1px solid windowtext;padding:0 7px"';
  switch (cells) {
    case 'plain':
      return cell(text);
    case 'spaced':
      return cell(`\n&nbsp;${shown}　\n`);
    case 'Word':
      return cell(
        `<p class="MsoNormal" align="center" style="text-align:center"><span style="font-family:宋体">${inParts(shown)}</span></p>`,
        ` valign="center"${edge}`,
      );
    case 'WPS':
      return cell(
        `<p style="text-align:center"><span><font face="宋体">${inParts(shown)}</font></span></p>`,
        edge,
      );
    case 'Office':
      return cell(`<p class="MsoNormal"><span lang="EN-US">${shown}<o:p></o:p></span></p>`, edge);
    case 'div':
      return cell(`<div>${shown}</div>`);
    case 'strong':
      return cell(`<strong>${shown}</strong>`);
    case 'break':
      return cell(`${shown}<br>`);
    case 'line':
      return cell(`<p><br></p><p>${shown}</p>`);
  }
}

/* Office programs change the font between letters and digits, and in the middle of a number where it was corrected. */
function inParts(text: string): string {
  return text.length > 1 && !text.includes('<') && !text.includes('&')
    ? `<span>${text.slice(0, 1)}</span><span>${text.slice(1)}</span>`
    : text;
}
