/** Makes answers of interfaces as content systems, catalogues and old programs give them; the same number makes the same answer, and each knows its items. */
import { chance, type Chance } from '../corpus/made-chance.js';
import { itemsBy, type MadeItem } from './made-items.js';

/** An answer and what it says. */
export interface MadeJson {
  readonly text: string;
  readonly items: readonly Partial<MadeItem>[];
  /** Place and value of a day that no calendar has, where the answer holds one. */
  readonly bad: { readonly row: number; readonly value: string } | undefined;
  /** How many there are in all, where the answer says that it holds fewer. */
  readonly total: number | undefined;
  readonly made: Readonly<Record<string, unknown>>;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What stands around the list; `total` is put where such answers have it. */
const AROUND = {
  list: rows => rows,
  items: rows => ({ items: rows }),
  data: (rows, total) => ({ code: 0, msg: 'ok', data: rows, ...total }),
  'data.list': (rows, total) => ({ code: 200, message: '', data: { list: rows, pageNum: 1, ...total } }),
  'data.records': (rows, total) => ({ success: true, data: { records: rows, current: 1, ...total } }),
  rows: (rows, total) => ({ rows, ...total }),
  Table: rows => ({ Table: rows }),
  'd.results': rows => ({ d: { results: rows } }),
  value: rows => ({ '@odata.context': 'x', value: rows }),
  'response.docs': (rows, total) => ({ responseHeader: { status: 0 }, response: { docs: rows, ...total } }),
  'result.results': (rows, total) => ({ help: 'x', success: true, result: { results: rows, ...total } }),
  articles: (rows, total) => ({ status: 'ok', articles: rows, ...total }),
  'channel.item': rows => ({ channel: { title: '示例局', item: rows } }),
  features: rows => ({
    type: 'FeatureCollection',
    features: rows.map(row => ({ type: 'Feature', geometry: null, properties: row })),
  }),
  attributes: rows => ({
    jsonapi: { version: '1.0' },
    data: rows.map((row, at) => ({
      type: 'node--article',
      id: String(at),
      attributes: row,
      links: { self: { href: '/x' } },
    })),
  }),
  hits: rows => ({ took: 3, hits: { hits: rows.map((row, at) => ({ _id: String(at), _source: row })) } }),
  'rows of cells': rows => [Object.keys(rows[0] ?? {}), ...rows.map(row => Object.values(row))],
  'columns and rows': rows => ({
    columns: Object.keys(rows[0] ?? {}),
    rows: rows.map(row => Object.values(row)),
  }),
} satisfies Record<string, (rows: Rows, total: object) => unknown>;
type Around = keyof typeof AROUND;
const CELLS: readonly Around[] = ['rows of cells', 'columns and rows'];

const KEYS = {
  own: ['title', 'documentNumber', 'indexNumber', 'issuingAuthority', 'publishedOn', 'url'],
  snake: ['doc_title', 'doc_number', 'index_no', 'dept_name', 'publish_time', 'link_url'],
  camel: ['articleTitle', 'docNo', 'indexNo', 'pubUnit', 'publishDate', 'linkUrl'],
  labels: ['标题', '发文字号', '索引号', '发布机构', '发布日期', '链接'],
  initials: ['bt', 'wh', 'syh', 'fbjg', 'fbrq', 'url'],
  feed: ['title', 'reference', 'index', 'publisher', 'date_published', 'url'],
} as const;

const DAYS = {
  iso: day => day,
  zoned: day => `${day}T09:30:00+08:00`,
  'in universal time': day => new Date(Date.parse(`${day}T02:00:00+08:00`)).toISOString(),
  'midnight in universal time': day =>
    new Date(Date.parse(`${day}T00:00:00+08:00`)).toISOString().replace('Z', '+0000'),
  'of a database': day => `${day} 09:30:00.0`,
  milliseconds: day => Date.parse(`${day}T09:30:00+08:00`),
  'milliseconds as text': day => String(Date.parse(`${day}T00:00:00+08:00`)),
  seconds: day => Date.parse(`${day}T00:00:00+08:00`) / 1000,
  figures: day => Number(day.replaceAll('-', '')),
  'of a service': day => `/Date(${Date.parse(`${day}T00:00:00+08:00`)})/`,
  'in an object': day => ({ time: Date.parse(`${day}T00:00:00+08:00`), timezoneOffset: -480 }),
  'in a list': day => day.split('-').map(Number),
  chinese: day => day.replace('-', '年').replace('-', '月') + '日',
} satisfies Record<string, (day: string) => unknown>;

const TEXTS = {
  plain: text => text,
  rendered: text => ({ rendered: text.replaceAll('（', '&#65288;') }),
  'a list of values': text => [{ value: text }],
  entities: text => text.replaceAll('（', '&ldquo;&amp;').replaceAll('）', '&rdquo;'),
  marked: text => `<font color="#f00">${text}</font>`,
} satisfies Record<string, (text: string) => unknown>;

function chooseFrom(by: Chance) {
  return {
    count: by.one([1, 3, 8, 60, 120]),
    around: by.one(Object.keys(AROUND) as Around[]),
    keys: by.one(Object.keys(KEYS) as (keyof typeof KEYS)[]),
    day: by.one(Object.keys(DAYS) as (keyof typeof DAYS)[]),
    text: by.one(['plain', 'plain', ...Object.keys(TEXTS)] as (keyof typeof TEXTS)[]),
    empty: by.one(['', null, 'null', '-', '无', 'left out'] as const),
    further: by.is(0.4),
    wrapped: by.one(['', '', '', 'call', 'assignment', 'mark', 'comma'] as const),
    total: by.one(['', '', 'total', 'totalCount', 'numFound', 'count', 'total as text'] as const),
    bad: by.is(0.2),
  };
}
type Choice = ReturnType<typeof chooseFrom>;

/** The answer of a number. */
export function madeJson(seed: number): MadeJson {
  const by = chance(seed);
  const choice = sensible(chooseFrom(by));
  const items = itemsBy(by, choice.count);
  const isBad = (at: number) => choice.bad && at === items.length - 1;
  const rows = items.map((item, at) => rowOf(item, at, isBad(at), choice));
  const total = items.length + 100;
  const said =
    choice.total === ''
      ? {}
      : choice.total === 'total as text'
        ? { total: String(total) }
        : { [choice.total]: total };
  const whole = AROUND[choice.around](rows, said);
  return {
    text: wrapped(JSON.stringify(whole), choice),
    items: items.map((item, at) => meantOf(item, at, isBad(at), choice)),
    bad: choice.bad ? { row: items.length, value: '2025-13-45' } : undefined,
    total: choice.total !== '' && AROUND[choice.around].length === 2 ? total : undefined,
    made: choice,
  };
}

/* A row of cells has a cell for each column. */
function sensible(choice: Choice): Choice {
  return CELLS.includes(choice.around) && choice.empty === 'left out' ? { ...choice, empty: '' } : choice;
}

function isEmptyAt(at: number): boolean {
  return at % 3 === 1;
}

function rowOf(item: MadeItem, at: number, isBad: boolean, choice: Choice): Record<string, unknown> {
  const [title, number, index, authority, day, url] = KEYS[choice.keys];
  const isEmpty = isEmptyAt(at);
  const maybe = (key: string, value: unknown) =>
    !isEmpty ? { [key]: value } : choice.empty === 'left out' ? {} : { [key]: choice.empty };
  return {
    ...(choice.further && { sortNo: at, isTop: 0 }),
    [title]: TEXTS[choice.text](item.title),
    [index]: item.indexNumber,
    ...maybe(number, item.documentNumber),
    ...maybe(authority, item.issuingAuthority),
    ...(isBad ? { [day]: '2025-13-45' } : maybe(day, DAYS[choice.day](item.publishedOn))),
    ...maybe(url, item.url),
  };
}

function meantOf(item: MadeItem, at: number, isBad: boolean, choice: Choice): Partial<MadeItem> {
  const title =
    choice.text === 'entities' ? item.title.replaceAll('（', '“&').replaceAll('）', '”') : item.title;
  const { documentNumber, indexNumber, issuingAuthority, publishedOn, url } = item;
  return {
    title,
    indexNumber,
    ...(!isEmptyAt(at) && { documentNumber, issuingAuthority, url, ...(!isBad && { publishedOn }) }),
  };
}

function wrapped(json: string, choice: Choice): string {
  return {
    '': json,
    call: `jQuery1102_17(${json});`,
    assignment: `var list = ${json};`,
    mark: `\uFEFF${json}`,
    comma: json.replace(/\]([^\]]*)$/, ',]$1'),
  }[choice.wrapped];
}
