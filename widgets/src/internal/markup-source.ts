/** Reads records from the plain HTML that a page wraps in an element: tables, lists, description lists, cards. */
import {
  cellValue,
  fieldsOf,
  findDates,
  parseRow,
  type EntityName,
  type Locale,
  type Parsed,
  type Problem,
} from '@sunboard/model';
import {
  addCell,
  fieldNamed,
  innerFields,
  labelledLines,
  lastOf,
  OUTPUT,
  textWithout,
  type Cells,
} from './markup-cells.js';
import { dayWithAddress, isWay, linesByLink } from './markup-lines.js';
import { peopleByPicture } from './markup-people.js';
import { gridOf, textOf } from './table-grid.js';

/**
 * The records in the light DOM of `host`. Header labels and `dt` terms are understood through the model's vocabulary;
 * where a page says something else, `data-field="publishedOn"` on a header cell or on any element names the field.
 * No content gives no records and no problems.
 */
export function readMarkup<T>(host: Element, entity: EntityName, locale: Locale): Parsed<T[]> {
  const value: T[] = [];
  const problems: Problem[] = [];
  const titleField = entity === 'DisclosureItem' ? 'title' : 'name';
  readCells(host, entity, titleField).forEach((cells, index) => {
    const parsed = parseRow(entity, recordOf(entity, cells), locale, `/${index}`, index + 1);
    if (parsed.value !== undefined) value.push(parsed.value as T);
    problems.push(...parsed.problems);
  });
  return { value, problems };
}

function recordOf(entity: EntityName, cells: Cells): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { name, schema } of fieldsOf(entity)) {
    const cell = Object.prototype.hasOwnProperty.call(cells, name) ? cells[name]?.trim() : undefined;
    if (cell) record[name] = cellValue(schema, cell);
  }
  return record;
}

function readCells(host: Element, entity: EntityName, titleField: string): Cells[] {
  const marked = outermost(host, '[data-record]').map(record => innerFields(record, titleField));
  if (marked.length > 0) return withContent(marked);
  const tables = outermost(host, 'table').flatMap(table =>
    tableCells(table as HTMLTableElement, entity, titleField),
  );
  if (tables.length > 0) return withContent(tables);
  const lists = outermost(host, 'ul, ol').flatMap(list =>
    [...list.children]
      .filter(child => child.localName === 'li')
      .map(item => itemCells(item, entity, titleField))
      // Page numbers are a list, too, but have no days.
      .filter(
        cells =>
          entity !== 'DisclosureItem' ||
          cells['publishedOn'] !== undefined ||
          !isWay(cells[titleField] ?? ''),
      ),
  );
  if (lists.length > 0) return withContent(lists);
  const terms = outermost(host, 'dl').flatMap(list => termCells(list, entity, titleField));
  if (terms.length > 0) return withContent(terms);
  const cards = withContent(
    outermost(host, 'figure, article, .card, [itemscope]').map(card => itemCells(card, entity, titleField)),
  );
  if (cards.length > 0) return cards;
  if (entity === 'DisclosureItem') return lineCells(host, titleField);
  return entity === 'Leader' ? leaderCells(host) : [];
}

/* A picture each, or the labels of one. */
function leaderCells(host: Element): Cells[] {
  const people = peopleByPicture(host);
  if (people.length > 0) return people.map(person => ({ ...person }));
  const one = labelledLines(host, 'Leader');
  const photo = host.querySelector('img')?.getAttribute('src');
  return one['name'] && one['post'] ? [{ ...(photo && { photo }), ...one }] : [];
}

/* Tables without a header, boxes in boxes, links with line breaks between them. */
function lineCells(host: Element, titleField: string): Cells[] {
  return linesByLink(host, words => findDates(words).length > 0).map(({ link, beside }) => {
    const record: Cells = {};
    addTitle(record, link, titleField);
    const date = lastOf(findDates(beside))?.date ?? dayWithAddress(beside, record['url'] ?? '');
    if (date) record['publishedOn'] = date;
    return record;
  });
}

/** Elements of a kind that lie in no other of the kind: a list inside a list item belongs to that item. */
function outermost(host: Element, selector: string): Element[] {
  return [...host.querySelectorAll(selector)].filter(
    element =>
      !element.closest(OUTPUT) &&
      element.closest('template, script') === null &&
      !isInside(element, selector, host),
  );
}

function isInside(element: Element, selector: string, host: Element): boolean {
  const outer = element.parentElement?.closest(selector) ?? null;
  return outer !== null && outer !== host && host.contains(outer);
}

function withContent(records: readonly Cells[]): Cells[] {
  return records.filter(cells => Object.values(cells).some(text => text.trim() !== ''));
}

function tableCells(table: HTMLTableElement, entity: EntityName, titleField: string): Cells[] {
  const grid = gridOf(table);
  const header = grid[0];
  if (!header) return [];
  const names = header.map(cell => cell && fieldNamed(cell, entity));
  if (names.filter(Boolean).length >= Math.min(2, header.length)) {
    return grid
      .slice(1)
      .filter(row => row.some(cell => cell?.localName === 'td'))
      .map(row => rowCells(row, names, titleField));
  }
  // A table with its labels at the left describes one record.
  const record: Cells = {};
  for (const row of grid) {
    for (let index = 0; index + 1 < row.length; index += 2) {
      const [label, cell] = [row[index], row[index + 1]];
      const name = label && fieldNamed(label, entity);
      if (name && cell && cell !== label) addCell(record, name, cell, titleField);
    }
  }
  return Object.keys(record).length > 1 ? [record] : [];
}

function rowCells(
  row: readonly (Element | undefined)[],
  names: readonly (string | undefined)[],
  titleField: string,
): Cells {
  const record: Cells = {};
  row.forEach((cell, index) => {
    const name = cell?.getAttribute('data-field') ?? names[index];
    if (cell && name) addCell(record, name, cell, titleField);
  });
  return {
    ...record,
    ...row.reduce<Cells>((all, cell) => (cell ? { ...all, ...innerFields(cell, titleField) } : all), {}),
  };
}

/** A list item or card: marked children; else `label：value` lines; else link or heading as title, and a date anywhere in it. */
function itemCells(item: Element, entity: EntityName, titleField: string): Cells {
  const record = { ...labelledLines(item, entity), ...innerFields(item, titleField) };
  const image = item.querySelector('img');
  if (image && entity === 'Leader' && !record['photo']) record['photo'] = image.getAttribute('src') ?? '';
  if (!record[titleField]) addTitle(record, item, titleField);
  if (entity === 'DisclosureItem' && !record['publishedOn']) {
    const date =
      item.querySelector('time')?.getAttribute('datetime') ??
      lastOf(findDates(textWithout(item, 'a[href], h1, h2, h3, h4, h5, h6')))?.date ??
      lastOf(findDates(textOf(item)))?.date ??
      dayWithAddress(textWithout(item, 'a[href]'), record['url'] ?? '');
    if (date) record['publishedOn'] = date;
  }
  if (entity === 'Leader' && !record['post']) addPost(record, item);
  return record;
}

function addTitle(record: Cells, item: Element, titleField: string): void {
  const title = item.querySelector('a[href], h1, h2, h3, h4, h5, h6, figcaption, strong, b') ?? item;
  const link = title.matches('a[href]') ? title : title.querySelector('a[href]');
  const words = textOf(title);
  const told = link?.getAttribute('title')?.trim() ?? '';
  // Some say there what a click does.
  record[titleField] =
    told !== '' && told.startsWith((words.split(/[.…]/, 1)[0] ?? '').trim().slice(0, 4)) ? told : words;
  const href = link?.getAttribute('href');
  if (href && !record['url']) record['url'] = href;
}

/** `张明 局长`, `局长：张明` or `张明（局长）`: what stands beside the name is the post. */
function addPost(record: Cells, item: Element): void {
  const caption = textOf(item.querySelector('figcaption') ?? item);
  const name = record['name'] ?? '';
  const parts = caption.split(/[\s:：,，/|（）()]+/).filter(Boolean);
  if (name !== caption) {
    const rest = parts.filter(part => part !== name).join(' ');
    if (rest !== '') record['post'] = rest;
  } else if (parts.length > 1) {
    const [first = '', ...rest] = parts;
    const isPostFirst = /[:：]/.test(caption);
    record['name'] = isPostFirst ? rest.join(' ') : first;
    record['post'] = isPostFirst ? first : rest.join(' ');
  }
}

function termCells(list: Element, entity: EntityName, titleField: string): Cells[] {
  const pairs = [...list.querySelectorAll('dt')].map(term => ({ term, values: valuesAfter(term) }));
  const named = pairs.filter(({ term }) => fieldNamed(term, entity) !== undefined);
  if (named.length >= Math.max(1, pairs.length / 2)) {
    const records: Cells[] = [];
    for (const { term, values } of pairs) {
      const name = fieldNamed(term, entity);
      if (!name) continue;
      // A label that comes again begins the next record.
      if (records.length === 0 || name in (lastOf(records) ?? {})) records.push({});
      const record = lastOf(records);
      if (record)
        values.forEach(value => {
          addCell(record, name, value, titleField);
        });
    }
    return records;
  }
  return pairs.map(({ term, values }) => {
    const record: Cells = {};
    addTitle(record, term, titleField);
    values.forEach(value => {
      Object.assign(record, innerFields(value, titleField));
    });
    const texts = values.map(textOf);
    const date = findDates([textWithout(term, 'a[href]'), ...texts].join(' '))[0];
    if (entity === 'DisclosureItem' && date) record['publishedOn'] ??= date.date;
    const summary = texts.find(text => text !== '' && text !== date?.text);
    if (entity === 'DisclosureItem' && summary) record['summary'] ??= summary;
    return record;
  });
}

function valuesAfter(term: Element): Element[] {
  const values: Element[] = [];
  for (let next = term.nextElementSibling; next && next.localName !== 'dt'; next = next.nextElementSibling) {
    if (next.localName === 'dd') values.push(next);
  }
  return values;
}
