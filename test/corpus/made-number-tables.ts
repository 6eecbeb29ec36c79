/** How content systems, text processors and spreadsheets draw a table. */
import type { Chance } from './made-chance.js';

type Row = readonly string[];

const CELLS: readonly ((text: string) => string)[] = [
  text => text,
  text => text,
  text =>
    `<p class="MsoNormal" align="center"><span style="font-family:仿宋_GB2312">${text}<o:p></o:p></span></p>`,
  text => `<div class="cell">${text}</div>`,
  text => `<span style="font-size:14px"><font color="#000">${text}</font></span>`,
  text => `&nbsp;${text}`,
];

const row = (cells: Row, tag: string, around: (text: string) => string, attributes = '') =>
  `<tr>${cells.map(text => `<${tag}${attributes}>${around(text)}</${tag}>`).join('')}</tr>`;

/** A table under its heads. */
export function tableOf(heads: Row, rows: readonly Row[], by: Chance): string {
  const around = by.one(CELLS);
  const attributes = by.one(['', ' class="xl66" x:str', ' width="107" valign="center"']);
  const width = String(heads.length);
  const above = by.one([
    '',
    '',
    '',
    `<tr><td colspan="${width}">${around('附表：发放情况')}</td></tr>`,
    `<tr><td colspan="${width}">单位：元</td></tr>`,
  ]);
  const head = row(heads, by.one(['th', 'td', 'td']), around, attributes);
  const group =
    rows.length > 2 && by.is(0.15)
      ? rows.map(
          (cells, at) =>
            `<tr>${at === 0 ? `<td rowspan="${String(rows.length)}">上云村</td>` : ''}${cells.map(text => `<td>${around(text)}</td>`).join('')}</tr>`,
        )
      : undefined;
  const body = (group ?? rows.map(cells => row(cells, 'td', around, attributes))).join('\n');
  const headOfGroup = group ? head.replace('<tr>', '<tr><td>村</td>') : head;
  const sum = by.is(0.15) ? `<tr><td>合计</td><td colspan="${String(heads.length - 1)}"></td></tr>` : '';
  return by.one([
    `<table border="1">${above}${headOfGroup}${body}${sum}</table>`,
    `<table class="MsoNormalTable"><tbody>${above}${headOfGroup}${body}${sum}</tbody></table>`,
    `<table border="1"><thead>${headOfGroup}</thead><tbody>${body}${sum}</tbody></table>`,
    `<table width="100%"><tr><td><table border="1">${above}${headOfGroup}${body}</table></td></tr></table>`,
    `<div class="el-table"><table><thead>${headOfGroup}</thead></table><table><tbody>${body}</tbody></table></div>`,
  ]);
}

/** Two halves of a list side by side under the same heads. */
export function sideBySide(heads: Row, rows: readonly Row[], by: Chance): string {
  const half = Math.ceil(rows.length / 2);
  const joined = rows
    .slice(0, half)
    .map((cells, at) => [...cells, ...(rows[half + at] ?? heads.map(() => ''))]);
  const head = row([...heads, ...heads], by.one(['th', 'td']), text => text);
  return `<table border="1">${head}${joined.map(cells => row(cells, 'td', text => text)).join('')}</table>`;
}

/** Heads at the left, a person a column. */
export function transposed(heads: Row, rows: readonly Row[], by: Chance): string {
  const tag = by.one(['th', 'td']);
  const lines = heads.map(
    (head, at) =>
      `<tr><${tag}>${head}</${tag}>${rows.map(cells => `<td>${cells[at] ?? ''}</td>`).join('')}</tr>`,
  );
  return `<table border="1">${lines.join('')}</table>`;
}
