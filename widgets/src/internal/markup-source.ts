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
import { tableCells } from './markup-tables.js';
import { textOf } from './table-grid.js';
import { titleIn } from './title-link.js';

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
  const tables = tablesIn(host, entity, titleField);
  if (tables.length > 0) return withContent(tables);
  const lists = outermost(host, 'ul, ol').flatMap(list =>
    itemsOf(list, entity)
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

/* A table that only lays out may hold the one that is meant. */
function tablesIn(host: Element, entity: EntityName, titleField: string): Cells[] {
  return outermost(host, 'table').flatMap(table => {
    const own = tableCells(table as HTMLTableElement, entity, titleField);
    return own.length > 0 ? own : tablesIn(table, entity, titleField);
  });
}

/* What has no link of its own and holds a list of links is a group of items. */
function itemsOf(list: Element, entity: EntityName): Element[] {
  return [...list.children]
    .filter(child => child.localName === 'li')
    .flatMap(item => {
      const inner = outermost(item, 'ul, ol').filter(one => one.querySelector('a[href]'));
      const isGroup =
        entity === 'DisclosureItem' &&
        inner.length > 0 &&
        [...item.querySelectorAll('a[href]')].every(link => link.closest('ul, ol') !== list);
      return isGroup ? inner.flatMap(one => itemsOf(one, entity)) : [item];
    });
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
  const title = titleIn(item);
  const link = title.matches('a[href]')
    ? title
    : (title.closest('a[href]') ?? title.querySelector('a[href]'));
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
    const machine = values.map(value => value.querySelector('time')?.getAttribute('datetime')).find(Boolean);
    const day = machine ?? date?.date;
    if (entity === 'DisclosureItem' && day) record['publishedOn'] ??= day;
    const isDay = (text: string) => text.length <= 12 || text.replace(date?.text ?? '', '').length <= 2;
    const summary = texts.find(text => text !== '' && !(day && isDay(text)));
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
