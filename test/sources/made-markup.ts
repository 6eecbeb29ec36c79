/** Makes the lists that pages wrap in a widget, as old systems write them; the same number makes the same list, and each knows its items. */
import { chance, type Chance } from '../corpus/made-chance.js';
import { itemsBy, type MadeItem } from './made-items.js';

/** What a page wraps, and what it says. */
export interface MadeMarkup {
  readonly html: string;
  readonly items: readonly Partial<MadeItem>[];
  readonly made: Readonly<Record<string, unknown>>;
}

type Field = 'title' | 'documentNumber' | 'issuingAuthority' | 'publishedOn';

const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['标题', '名称', '文件名称', '题名'],
  documentNumber: ['文号', '发文字号', '文　号'],
  issuingAuthority: ['发布机构', '责任单位', '责任部门'],
  publishedOn: ['发布日期', '公开日期', '日期', '发布时间'],
};
const WITH_COLUMNS = ['table', 'table in a table'] as const;
const LISTS = ['ul', 'ul in ul', 'dl', 'boxes', 'lines'] as const;

function chooseFrom(by: Chance) {
  return {
    count: by.one([3, 6, 15]),
    shape: by.one([...WITH_COLUMNS, ...WITH_COLUMNS, ...LISTS]),
    head: by.one(['th', 'td', 'td bold', 'below a title', 'two rows'] as const),
    below: by.one(['', '', '', 'sum', 'remark', 'group'] as const),
    numbered: by.is(0.4),
    blanks: by.is(0.2),
    day: by.one(['-', '[-]', '(-)', '/', '年', 'time', '-t'] as const),
    cut: by.one(['', '', '…', '...', '..'] as const),
    beside: by.one(['', '', 'icon link', 'kind', 'new picture', 'empty link', 'more'] as const),
    font: by.is(0.3),
    bold: by.is(0.2),
  };
}
type Choice = ReturnType<typeof chooseFrom>;

/** The list of a number. */
export function madeMarkup(seed: number): MadeMarkup {
  const by = chance(seed);
  const choice = chooseFrom(by);
  const items = itemsBy(by, choice.count);
  const isTable = (WITH_COLUMNS as readonly string[]).includes(choice.shape);
  const fields: readonly Field[] = isTable
    ? by.one([
        ['title', 'publishedOn'],
        ['title', 'documentNumber', 'publishedOn'],
        ['documentNumber', 'title', 'issuingAuthority', 'publishedOn'],
      ] as const)
    : ['title', 'publishedOn'];
  return {
    html: isTable ? tableOf(items, fields, choice, by) : listOf(items, choice),
    items: items.map(item =>
      Object.fromEntries([...fields, 'url' as const].map(field => [field, item[field]])),
    ),
    made: { ...choice, fields: fields.length },
  };
}

function titleOf({ title, url }: MadeItem, at: number, choice: Choice): string {
  const shown = choice.cut === '' ? title : `${title.slice(0, 9)}${choice.cut}`;
  const words = choice.font ? `<font color="#333">${shown}</font>` : shown;
  const link = `<a href="${url}" title="${title}">${choice.bold ? `<b>${words}</b>` : words}</a>`;
  return {
    '': link,
    'icon link': `<a href="/icon/${at}"><img src="/dot.gif" alt=""></a>${link}`,
    'empty link': `<a name="a${at}"></a><a href="#"></a>${link}`,
    kind: `<a href="/lm/${at % 3}/">[通知]</a>${link}`,
    'new picture': `${link}<img src="/new.gif" alt="NEW">`,
    more: `${link}<a href="${url}">[详细]</a>`,
  }[choice.beside];
}

function dayOf(day: string, { day: form, shape }: Choice): string {
  return {
    '-': day,
    '[-]': `[${day}]`,
    '(-)': `（${day}）`,
    '/': day.replaceAll('-', '/'),
    年: day.replace('-', '年').replace('-', '月') + '日',
    time: shape === 'boxes' || shape === 'lines' ? day : `<time datetime="${day}">${day.slice(5)}</time>`,
    '-t': `${day} 09:30`,
  }[form];
}

function tableOf(items: readonly MadeItem[], fields: readonly Field[], choice: Choice, by: Chance): string {
  const names = fields.map(field => by.one(NAMES[field]));
  const width = fields.length + (choice.numbered ? 1 : 0);
  const across = (text: string) => `<tr><td colspan="${width}">${text}</td></tr>`;
  const row = (cells: readonly string[], number: string, tag = 'td') =>
    `<tr>${[...(choice.numbered ? [number] : []), ...cells].map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const all = items.map((item, at) => {
    const cells = fields.map(field =>
      field === 'title'
        ? titleOf(item, at, choice)
        : field === 'publishedOn'
          ? dayOf(item.publishedOn, choice)
          : item[field],
    );
    const blank = choice.blanks && at % 5 === 4 ? across('&nbsp;') : '';
    const group = choice.below === 'group' && at % 3 === 0 ? across('一、财政信息') : '';
    return `${blank}${group}${row(cells, String(at + 1))}`;
  });
  const end = {
    '': '',
    group: '',
    sum: row(
      names.map((_, at) => (at === 0 ? `合计` : at === 1 ? String(items.length) : '')),
      '',
    ),
    remark: across('备注：本表每季度更新。'),
  }[choice.below];
  const table = `<table border="1">${headOf(names, row, across, choice)}${all.join('')}${end}</table>`;
  return choice.shape === 'table'
    ? table
    : `<table width="100%"><tr><td><img src="/left.gif"></td><td>${table}</td></tr></table>`;
}

function headOf(
  names: readonly string[],
  row: (cells: readonly string[], number: string, tag?: string) => string,
  across: (text: string) => string,
  { head, numbered }: Choice,
): string {
  switch (head) {
    case 'th':
      return `<thead>${row(names, '序号', 'th')}</thead>`;
    case 'td':
      return row(names, '序号');
    case 'td bold':
      return row(
        names.map(name => `<b>${name}</b>`),
        '<b>序号</b>',
      );
    case 'below a title':
      return `${across('示例局政府信息公开目录')}${row(names, '序号')}`;
    case 'two rows': {
      const number = numbered ? '<th rowspan="2">序号</th>' : '';
      return `<tr>${number}<th rowspan="2">${names[0] ?? ''}</th><th colspan="${names.length - 1}">文件信息</th></tr><tr>${names
        .slice(1)
        .map(name => `<th>${name}</th>`)
        .join('')}</tr>`;
    }
  }
}

function listOf(items: readonly MadeItem[], choice: Choice): string {
  const all = items.map((item, at) => [titleOf(item, at, choice), dayOf(item.publishedOn, choice)] as const);
  const lines = all.map(([title, day]) => `<li>${title}<span>${day}</span></li>`);
  switch (choice.shape) {
    case 'ul in ul':
      return `<ul>${lines.reduce((html, line, at) => `${html}${at % 3 === 0 ? `${at > 0 ? '</ul></li>' : ''}<li><p>第${at / 3 + 1}组</p><ul>` : ''}${line}`, '')}</ul></li></ul>`;
    case 'dl':
      return `<dl>${all.map(([title, day]) => `<dt>${title}</dt><dd>${day}</dd>`).join('')}</dl>`;
    case 'boxes':
      return `<div>${all.map(([title, day]) => `<div>${title}<span>${day}</span></div>`).join('')}</div>`;
    case 'lines':
      return `<div>${all.map(([title, day]) => `${title} ${day}<br>`).join('')}</div>`;
    default:
      return `<ul>${lines.join('')}</ul>`;
  }
}
