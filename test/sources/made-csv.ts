/** Makes CSV files as offices export them from worksheets and databases; the same number makes the same file, and each knows its items. */
import { chance, type Chance } from '../corpus/made-chance.js';
import { bytesOf, ENCODINGS } from './made-bytes.js';
import { DAY_FORMS, itemsBy, type DayForm, type MadeItem } from './made-items.js';

type Field = keyof MadeItem;

/** A file and what it says. */
export interface MadeCsv {
  readonly bytes: Uint8Array;
  readonly items: readonly Partial<MadeItem>[];
  /** Row and header of a day that no calendar has, where the file holds one. */
  readonly bad: { readonly row: number; readonly column: string; readonly item: number } | undefined;
  readonly made: Readonly<Record<string, unknown>>;
}

const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  title: [
    '标题',
    '名称',
    '文件名称',
    '题名',
    '信息名称',
    '标 题',
    '标题\n（全称）',
    '*名称',
    'Title',
    'Document title',
    'Document name',
  ],
  documentNumber: [
    '文号',
    '发文字号',
    '文　号',
    '文号（没有填“无”）',
    'Document no.',
    'Reference number',
    'Reference',
  ],
  indexNumber: ['索引号', '信息索引号', '索引号：', 'Index No', 'index_number'],
  issuingAuthority: [
    '发布机构',
    '责任单位',
    '发文机关',
    '责任部门',
    '信息发布机构',
    'Publisher',
    'Agency',
    'Department',
  ],
  publishedOn: [
    '发布日期',
    '公开日期',
    '发布时间',
    '发布日期(年/月/日)',
    '发布\n日期',
    'Date of publication',
    'Date published',
    'publish_date',
  ],
  url: ['链接', '网址', '链接地址', '原文链接', 'URL', 'Web address', 'Link'],
};
const ORDER: readonly Field[] = [
  'title',
  'documentNumber',
  'indexNumber',
  'issuingAuthority',
  'publishedOn',
  'url',
];
const IN_ENGLISH = /^[\x20-\x7e\n]+$/;

function chooseFrom(by: Chance) {
  return {
    count: by.one([1, 3, 8, 30]),
    encoding: by.one(ENCODINGS),
    mark: by.one([',', ',', '\t', ';', '|', '，'] as const),
    end: by.one(['\r\n', '\n'] as const),
    english: by.is(0.25),
    columns: by.one([2, 3, 4, 6]),
    numbered: by.is(0.4),
    above: by.one(['', '', 'title', 'title and office', 'sep', 'blank', 'title below blanks'] as const),
    twoRows: by.is(0.2),
    blankColumn: by.one(['', '', 'first', 'last'] as const),
    gaps: by.is(0.2),
    below: by.one(['', '', '', 'sum', 'remark', 'signature', 'blanks', 'header again'] as const),
    text: by.one(['', '', 'mark', 'quotes', 'line break', 'entities', 'markup'] as const),
    ids: by.one(['plain', 'plain', 'formula'] as const),
    empty: by.one(['', '', '无', '-', '——', 'NULL', '/'] as const),
    day: by.one(Object.keys(DAY_FORMS) as DayForm[]),
    bad: by.is(0.2),
    closed: by.is(0.8),
  };
}
type Choice = ReturnType<typeof chooseFrom>;

/** The file of a number. */
export function madeCsv(seed: number): MadeCsv {
  const by = chance(seed);
  const choice = chooseFrom(by);
  const fields: Field[] = ORDER.filter(field => field !== 'publishedOn').slice(0, choice.columns - 1);
  fields.splice(by.upTo(fields.length), 0, 'publishedOn');
  const names = fields.map(field =>
    by.one(HEADERS[field].filter(name => IN_ENGLISH.test(name) === choice.english)),
  );
  const items = itemsBy(by, choice.count).map((item, at) => written(item, at, choice));
  const rows = headerOf(names, fields, choice);
  const lines: string[][] = [...above(choice, names.length), ...rows];
  let bad: MadeCsv['bad'];
  items.forEach((item, at) => {
    if (choice.gaps && at % 4 === 3)
      lines.push(
        widened(
          names.map(() => ''),
          '',
          choice,
        ),
      );
    const isBad = choice.bad && at === items.length - 1;
    const cells = fields.map(field => cellOf(item, field, isBad, choice));
    lines.push(widened(cells, String(at + 1), choice));
    if (isBad) bad = { row: lines.length, column: names[fields.indexOf('publishedOn')] ?? '', item: at };
  });
  lines.push(...below(choice, rows));
  const text = lines.map(line => line.map(cell => quoted(cell, choice)).join(choice.mark)).join(choice.end);
  const meant = items.map((item, at) => meantOf(item, fields, bad?.item === at));
  return {
    bytes: bytesOf(`${text}${choice.closed ? choice.end : ''}`, choice.encoding),
    items: meant,
    bad,
    made: choice,
  };
}

interface Written extends MadeItem {
  /** The title as the file has it. */
  readonly shown: string;
  readonly isEmpty: boolean;
}

function written(item: MadeItem, at: number, { text, mark, encoding, empty }: Choice): Written {
  const rare = encoding === 'gb18030' && at === 0 ? '𠮷' : '';
  const [added, shown = added] = (
    {
      '': [''],
      mark: [`${mark}附表${mark}`],
      quotes: ['“示例”"引用"'],
      'line break': ['\n（试行）'],
      entities: ['“示例”·—', '&ldquo;示例&rdquo;&middot;&mdash;'],
      markup: ['示例', '<b><font color="red">示例</font></b>'],
    } satisfies Record<Choice['text'], readonly string[]>
  )[text] as [string, string?];
  return {
    ...item,
    title: `${rare}关于${added}${item.title}`,
    shown: `${rare}关于${shown}${item.title}`,
    isEmpty: empty !== '' && at % 3 === 1,
  };
}

function cellOf(item: Written, field: Field, isBad: boolean, choice: Choice): string {
  if (field === 'title') return item.shown;
  if (field === 'publishedOn')
    return isBad ? '2025-13-45' : item.isEmpty ? choice.empty : DAY_FORMS[choice.day](item.publishedOn);
  if (field === 'indexNumber' && choice.ids === 'formula') return `="${item.indexNumber}"`;
  return item.isEmpty && field !== 'indexNumber' ? choice.empty : item[field];
}

function meantOf(item: Written, fields: readonly Field[], isBad: boolean): Partial<MadeItem> {
  const isGone = (field: Field) =>
    (item.isEmpty && field !== 'title' && field !== 'indexNumber') || (isBad && field === 'publishedOn');
  return Object.fromEntries(fields.filter(field => !isGone(field)).map(field => [field, item[field]]));
}

/* One row of names, or groups above them. */
function headerOf(names: readonly string[], fields: readonly Field[], choice: Choice): string[][] {
  const number = choice.english ? 'No' : '序号';
  if (!choice.twoRows || names.length < 3) return [widened(names, number, choice)];
  const isGrouped = (at: number) => fields[at] !== 'title';
  const first = names.findIndex((_, at) => isGrouped(at));
  return [
    widened(
      names.map((name, at) =>
        !isGrouped(at) ? name : at === first ? (choice.english ? 'Details' : '文件信息') : '',
      ),
      number,
      choice,
    ),
    widened(
      names.map((name, at) => (isGrouped(at) ? name : '')),
      '',
      choice,
    ),
  ];
}

function widened(cells: readonly string[], number: string, { numbered, blankColumn }: Choice): string[] {
  const all = numbered ? [number, ...cells] : [...cells];
  return blankColumn === 'first' ? ['', ...all] : blankColumn === 'last' ? [...all, ''] : all;
}

function above({ above: kind, mark }: Choice, width: number): string[][] {
  const rest = Array.from({ length: width - 1 }, () => '');
  const title = ['示例局政府信息主动公开目录', ...rest];
  return {
    '': [],
    title: [title],
    'title and office': [title, ['填报单位：示例局', ...rest.slice(1), '填报日期：2025年12月1日']],
    sep: [[`sep=${mark}`]],
    blank: [[''], ['']],
    'title below blanks': [[''], title, ['']],
  }[kind];
}

function below(choice: Choice, header: readonly string[][]): string[][] {
  const row = (words: string) => [[words, ...(header.at(-1) ?? []).slice(1).map(() => '')]];
  return {
    '': [],
    sum: row(choice.english ? 'Total' : '合计'),
    remark: row(choice.english ? 'Note: updated every quarter' : '备注：本表每季度更新。'),
    signature: row('填表人：示例甲　　审核人：示例乙'),
    blanks: [[''], [''], ['']],
    'header again': header.length === 1 ? header.map(cells => [...cells]) : [],
  }[choice.below];
}

function quoted(cell: string, { mark }: Choice): string {
  // The line for Excel and formulas that stand for texts are written bare.
  const isBare = /^(?:sep=|=")/.test(cell) || !(cell.includes(mark) || /["\n]/.test(cell));
  return isBare ? cell : `"${cell.replaceAll('"', '""')}"`;
}
