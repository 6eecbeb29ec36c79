/** What cells, lines and marked parts of wrapped HTML say, as texts by field. */
import { fieldForLabel, type EntityName } from '@sunboard/model';
import { OUTPUT_ATTRIBUTE } from './output-attribute.js';
import { textOf } from './table-grid.js';
import { titleLinkIn } from './title-link.js';

/** What elements add to the page themselves; it is never read back as a source. */
export const OUTPUT = `[${OUTPUT_ATTRIBUTE}]`;

/** Texts by field name; `*` keys are not fields. */
export type Cells = Record<string, string>;

/** The field that a cell names: by its mark, or by its words. */
export function fieldNamed(cell: Element, entity: EntityName): string | undefined {
  return cell.getAttribute('data-field') ?? fieldForLabel(entity, textOf(cell));
}

/** The marked parts inside an element. */
export function innerFields(root: Element, titleField: string): Cells {
  const cells: Cells = {};
  root.querySelectorAll('[data-field]').forEach(element => {
    if (element.localName !== 'th')
      addCell(cells, element.getAttribute('data-field') ?? '', element, titleField);
  });
  return cells;
}

/** Lines such as `职务：局长` inside an element. */
export function labelledLines(item: Element, entity: EntityName): Cells {
  const cells: Cells = {};
  item.querySelectorAll('p, li, span, div, dd').forEach(line => {
    if (line.querySelector('p, li, div')) return;
    const [, label = '', value = ''] = /^([^:：]{1,20})[:：]([^]{1,3000})$/.exec(textOf(line)) ?? [];
    const name = fieldForLabel(entity, label);
    if (name && !(name in cells) && value.trim() !== '') cells[name] = value.trim();
  });
  return cells;
}

/** Adds what a cell says of a field, and the link of a title. */
export function addCell(record: Cells, name: string, cell: Element, titleField: string): void {
  const value = valueOf(cell, name);
  if (value !== '' && !record[name]) record[name] = value;
  const link = name === titleField ? (cell.closest('a[href]') ?? titleLinkIn(cell)) : null;
  const href = link?.getAttribute('href');
  if (href && !record['url']) record['url'] = href;
}

function valueOf(cell: Element, name: string): string {
  if (name === 'photo') return imageOf(cell) ?? textOf(cell);
  if (name === 'url' || name === 'interpretationUrl')
    return (
      cell.closest('a[href]')?.getAttribute('href') ??
      cell.querySelector('a[href]')?.getAttribute('href') ??
      textOf(cell)
    );
  if (name === 'body') return cell.innerHTML;
  const time = cell.matches('time') ? cell : cell.querySelector('time');
  const machine = cell.getAttribute('data-value') ?? time?.getAttribute('datetime');
  return machine ?? (name === 'title' ? titleOf(cell) : textOf(cell));
}

function titleOf(cell: Element): string {
  const words = textOf(cell);
  const link = cell.matches('a') ? cell : titleLinkIn(cell);
  if (!link) return words;
  // Beside it stand the kind of the text and ways to it.
  const said = textWithout(cell, 'a').trim() === '' ? textOf(link) : words;
  const whole = link.getAttribute('title')?.trim() ?? '';
  // Old systems cut the visible title and keep the whole one in the attribute.
  return whole !== '' && CUT.test(said) ? whole : said;
}
const CUT = /(?:…|\.{2,6})$/;

function imageOf(cell: Element): string | undefined {
  const image = cell.matches('img') ? cell : cell.querySelector('img');
  return image?.getAttribute('src') ?? undefined;
}

/** Text of an element but for what lies in parts that `selector` names. */
export function textWithout(item: Element, selector: string): string {
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(selector)) texts.push(node.nodeValue ?? '');
  }
  return texts.join(' ');
}

/** The last of a list. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
