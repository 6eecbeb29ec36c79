/** The box of a made document's record: which fields it has, what they are called, and in which elements they stand. */
import type { Chance } from './made-chance.js';
import { tableChoice, tableOf } from './made-tables.js';

/** Names of the fields, as offices write them. */
export const LABELS = {
  indexNumber: ['索引号', '索引号', '信息索引号', '索引', '索 引 号', '索取号'],
  category: ['主题分类', '主题分类', '信息分类', '组配分类', '分类', '信息类别', '所属主题'],
  issuingAuthority: ['发文机关', '发布机构', '发文单位', '制发机关', '公开责任部门', '发布机关', '发文机构'],
  generatedOn: ['成文日期', '成文日期', '生成日期', '发文日期', '形成日期', '成文时间', '印发日期'],
  title: ['标题', '名称', '名　　称', '文件名称', '信息名称', '标　　题'],
  documentNumber: ['发文字号', '文号', '文　　号', '发文字号', '文件编号', '文 号'],
  publishedOn: ['发布日期', '发布日期', '公开日期', '发布时间', '公布日期'],
  validity: ['有效性', '时效性', '效力状态', '是否有效'],
  effectiveUntil: ['有效期至', '失效日期', '有效期', '废止日期'],
  keywords: ['主题词', '关键词'],
  disclosure: ['公开方式', '公开形式'],
} as const;
export type RecordField = keyof typeof LABELS;

const LAYOUTS = [
  'cells of four',
  'cells of four',
  'cells of two',
  'cells of six',
  'heads',
  'terms',
  'lines',
  'bold lines',
  'one line',
  'brackets',
  'boxes',
  'spans',
] as const;

/** How the box is written. */
export function boxChoice(by: Chance) {
  return {
    layout: by.one(LAYOUTS),
    colon: by.one(['：', '：', '：', ':', '： ']),
    bare: by.is(0.3),
    table: tableChoice(by),
    blank: by.one(['', '&nbsp;', '　']),
  };
}

/** A box with these fields in their order. */
export function boxOf(
  fields: readonly (readonly [label: string, value: string])[],
  { layout, colon, bare, table, blank }: ReturnType<typeof boxChoice>,
): string {
  const own = fields.map(([label, value]) => [label, value === '' ? blank : value] as const);
  const mark = bare ? '' : colon;
  const rows = (columns: number) =>
    Array.from({ length: Math.ceil(own.length / columns) }, (_, at) =>
      own.slice(at * columns, (at + 1) * columns),
    );
  const cells = (columns: number) =>
    tableOf(
      rows(columns).map(row =>
        row.flatMap(([label, value]) => [{ text: `${label}${mark}` }, { text: value }]),
      ),
      0,
      { ...table, widths: false },
    );
  const each = (write: (label: string, value: string) => string) =>
    own.map(([label, value]) => write(label, value)).join('\n');
  switch (layout) {
    case 'cells of two':
      return cells(1);
    case 'cells of four':
      return cells(2);
    case 'cells of six':
      return cells(3);
    case 'heads':
      return `<table>${each((label, value) => `<tr><th>${label}${mark}</th><td>${value}</td></tr>`)}</table>`;
    case 'terms':
      return `<dl>${each((label, value) => `<dt>${label}${mark}</dt><dd>${value}</dd>`)}</dl>`;
    case 'lines':
      return `<ul class="xxgk">${each((label, value) => `<li>${label}${colon}${value}</li>`)}</ul>`;
    case 'bold lines':
      return `<ul>${each((label, value) => `<li><b>${label}${colon}</b><span>${value}</span></li>`)}</ul>`;
    case 'one line':
      return `<p>${own.map(([label, value]) => `${label}${colon}${value}`).join('　　')}</p>`;
    case 'brackets':
      return each((label, value) => `<p>【${label}】${value}</p>`);
    case 'boxes':
      return `<div class="xxgk_head">${each((label, value) => `<div><span>${label}${mark}</span><em>${value}</em></div>`)}</div>`;
    case 'spans':
      return `<div>${each((label, value) => `<span>${label}${colon}</span><span>${value}</span>`)}</div>`;
  }
}
