/** The three tables of a made annual report as offices lay them out: whole or cut, with labels in one to three columns. */
import type { Chance } from './made-chance.js';
import { RESULTS, type ReportFigures } from './made-report-figures.js';
import { tableChoice, tableOf, type MadeCell } from './made-tables.js';

/** How the tables are laid out and their figures written. */
export function layoutChoice(by: Chance) {
  return {
    table: tableChoice(by),
    two: by.one(['one', 'one', 'four'] as const),
    labels: by.one([3, 3, 3, 2, 1, 'rows'] as const),
    cut: by.one(['', '', '', '', 'plain', 'with head'] as const),
    four: by.one(['one', 'one', 'one', 'two'] as const),
    figures: by.one(['plain', 'plain', 'plain', 'wide', 'unit', 'grouped', 'spaced'] as const),
    zeros: by.one(['0', '0', '0', '0', '0', '', '/', '—'] as const),
    brackets: by.one(['（', '（', '('] as const),
    stop: by.one(['.', '、', '．', '. '] as const),
    label: by.one(['', '', '', 'break', 'spaces'] as const),
  };
}
/** See {@link layoutChoice}. */
export type LayoutChoice = ReturnType<typeof layoutChoice>;

const WIDE = '０１２３４５６７８９';
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/* A figure as the office wrote it. */
function figure(text: string, { figures }: LayoutChoice): string {
  if (!/\d/u.test(text)) return text;
  switch (figures) {
    case 'wide':
      return text.replace(/\d/gu, digit => WIDE[Number(digit)] ?? '');
    case 'unit':
      return `${text}件`;
    case 'grouped':
      return text.replace(/\B(?=(?:\d{3})+(?!\d))/gu, text.includes('.') ? '' : ',');
    case 'spaced':
      return ` ${text} `;
    case 'plain':
      return text;
  }
}

/* Units stand in table 2 at most. */
function countOf(value: number, choice: LayoutChoice): string {
  return choice.figures === 'unit' ? String(value) : figure(String(value), choice);
}

/** Table 2, or its four parts. */
export function tableTwo(figures: ReportFigures, choice: LayoutChoice): string {
  const { rules, papers, licences, penalties, force, fees } = figures;
  const told = (values: readonly string[]) => values.map(text => ({ text: figure(text, choice) }));
  const wide = (name: string, text: string): MadeCell[] => [{ text: name }, { text, across: 3 }];
  const money = choice.figures === 'unit' ? (fees === '0' ? '0元' : `${fees}万元`) : figure(fees, choice);
  const part = (name: string): MadeCell[] => [{ text: `第二十条第${name}项`, across: 4 }];
  const count = wide('信息内容', '本年处理决定数量');
  const parts = [
    [
      part('（一）'),
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map(text => ({ text })),
      [{ text: '规章' }, ...told(rules)],
      [{ text: '行政规范性文件' }, ...told(papers)],
    ],
    [part('（五）'), count, wide('行政许可', figure(licences, choice))],
    [
      part('（六）'),
      count,
      wide('行政处罚', figure(penalties, choice)),
      wide('行政强制', figure(force, choice)),
    ],
    [
      part('（八）'),
      wide('信息内容', '本年收费金额（单位：万元）'),
      wide('行政事业性收费', /\d/u.test(fees) ? money : fees),
    ],
  ];
  return choice.two === 'one'
    ? tableOf(parts.flat(), choice.table.heads === 'td' ? 0 : 2, choice.table)
    : parts.map(rows => tableOf(rows, 2, choice.table)).join('<p>&nbsp;</p>');
}

/** Table 3. */
export function tableThree(figures: ReportFigures, choice: LayoutChoice): string {
  const { labels } = choice;
  const columns = labels === 'rows' ? 1 : labels;
  const told = (row: readonly number[]): MadeCell[] =>
    row.map(value => ({
      text: value === 0 && choice.zeros !== '0' ? choice.zeros : countOf(value, choice),
    }));
  const label = (text: string, across: number = columns, down = 1): MadeCell => ({
    text: lettered(text, choice),
    across,
    down,
  });
  const head: MadeCell[][] = [
    [
      {
        text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        across: columns,
        down: 3,
      },
      { text: '申请人情况', across: 7 },
    ],
    [
      { text: '自然人', down: 2 },
      { text: '法人或其他组织', across: 5 },
      { text: '总计', down: 2 },
    ],
    ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map(text => ({ text })),
  ];
  const blank = Array.from({ length: 7 }, () => ({ text: '' }));
  let at = 0;
  const groups = RESULTS.map(([group, names]) => {
    const rows = names.length === 0 ? [''] : names;
    const lines = rows.map((name, index): MadeCell[] => {
      const values = told(figures.results[at++] ?? []);
      const numbered = name === '' ? group : `${String(index + 1)}${choice.stop}${name}`;
      const own =
        columns === 1
          ? [
              label(
                name === '' || labels === 'rows' ? numbered : index === 0 ? `${group} ${numbered}` : numbered,
              ),
            ]
          : name === ''
            ? [label(group, 2)]
            : [...(index === 0 ? [label(group, 1, rows.length)] : []), label(numbered, 1)];
      return [...own, ...values];
    });
    return labels === 'rows' && names.length > 0 ? [[label(group), ...blank], ...lines] : lines;
  });
  const outer = '三、本年度办理结果';
  const total: MadeCell[] = [label('（七）总计', columns === 1 ? 1 : 2), ...told(figures.total)];
  const inner = [...groups, [total]];
  const before: MadeCell[][] = [
    [label('一、本年新收政府信息公开申请数量'), ...told(figures.received)],
    [label('二、上年结转政府信息公开申请数量'), ...told(figures.carried)],
  ];
  const after: MadeCell[] = [label('四、结转下年度继续办理'), ...told(figures.next)];
  const named = (rows: readonly (readonly MadeCell[])[]): (readonly MadeCell[])[] =>
    columns === 3
      ? rows.map((row, index) => (index === 0 ? [label(outer, 1, rows.length), ...row] : row))
      : [
          [
            label(outer, columns === 1 || choice.brackets === '(' ? columns + 7 : columns),
            ...(columns === 1 || choice.brackets === '(' ? [] : blank),
          ],
          ...rows,
        ];
  if (choice.cut === '') return tableOf([...head, ...before, ...named(inner.flat()), after], 3, choice.table);
  const again = choice.cut === 'with head' ? head : [];
  const rest = inner.slice(3).flat();
  const second = columns === 3 ? named(rest) : rest;
  return `${tableOf([...head, ...before, ...named(inner.slice(0, 3).flat())], 3, choice.table)}<p>&nbsp;</p>${tableOf([...again, ...second, after], again.length, choice.table)}`;
}

/** Table 4, or one for reviews and one for lawsuits. */
export function tableFour({ reviews }: ReportFigures, choice: LayoutChoice): string {
  const told = reviews.map(value => ({
    text: value === 0 && choice.zeros !== '0' ? choice.zeros : countOf(value, choice),
  }));
  const heads = (down = 1) =>
    OUTCOMES.map(text => ({
      text: text.replace('结果', choice.label === 'break' ? '结果<br>' : '结果'),
      down,
    }));
  const suits = [
    { text: '未经复议直接起诉', across: 5 },
    { text: '复议后起诉', across: 5 },
  ];
  const two = [...heads(), ...heads()];
  if (choice.four === 'two')
    return `<p>（一）行政复议</p>${tableOf([heads(), told.slice(0, 5)], 1, choice.table)}<p>（二）行政诉讼</p>${tableOf([suits, two, told.slice(5)], 2, choice.table)}`;
  return tableOf(
    [
      [
        { text: '行政复议', across: 5 },
        { text: '行政诉讼', across: 10 },
      ],
      [...heads(2), ...suits],
      two,
      told,
    ],
    3,
    choice.table,
  );
}

/* Labels with the brackets of the office, broken or spread where the cell is narrow. */
function lettered(text: string, { brackets, label }: LayoutChoice): string {
  const own = brackets === '(' ? text.replaceAll('（', '(').replaceAll('）', ')') : text;
  if (label === 'break') return own.replace('政府信息公开', '政府信息<br>公开');
  return label === 'spaces' ? own.replace('、', '、 ').replace('总计', '总　计') : own;
}
