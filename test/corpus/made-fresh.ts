/**
 * Makes columns that must be kept up to date by chance, with their last day just within the time that they have or just
 * beyond it, and columns that have none: closed, rare by nature, or of a year. Each page knows what its age is.
 */
import { chance, type Chance } from './made-chance.js';
import { columnBy, titleIn } from './made-fresh-columns.js';
import { listChoice, listOf, listPage, type MadeLine } from './made-lists.js';
import { dayBefore } from './made-parts.js';
import type { JudgedPage, Judgement } from './made-verdicts.js';

/** After the last day that made lists show beside the column, 2025-12-03. */
const DAYS = ['2025-12-03', '2025-12-15', '2026-01-05', '2026-03-02', '2026-07-31'];

function chooseFrom(by: Chance) {
  const column = columnBy(by);
  return {
    column,
    today: by.one(DAYS),
    age: ageBy(column.limit, by),
    /** An old line held at the top, and a line of a day to come. */
    held: by.is(0.15),
    ahead: by.is(0.1),
    second: by.one(['', '', '', '', '', '', 'newer', 'older'] as const),
    order: by.one(['down', 'down', 'down', 'down', 'up', 'mixed'] as const),
    later: by.is(0.05),
    tags: by.one(['', '', 'name', 'type', 'other type'] as const),
    list: listChoice(by),
  };
}
/** What one column is made of. */
export type FreshChoice = ReturnType<typeof chooseFrom>;

function ageBy(limit: number, by: Chance): number {
  return by.one([
    by.upTo(Math.floor(limit / 2)),
    by.upTo(limit),
    limit - 1,
    limit,
    limit + 1,
    limit + 1 + by.upTo(40),
    limit * 2 + by.upTo(100),
    limit + 400 + by.upTo(900),
  ]);
}

/** The column of a number. */
export function madeFresh(seed: number): JudgedPage {
  const by = chance(seed);
  const choice = chooseFrom(by);
  const { column, today, list, second } = choice;
  const lines = linesOf(choice, by);
  // Without names, two lists are alike only side by side.
  const other = second === '' || list.names === '' ? '' : secondOf(choice, by);
  const html = listPage(column.name, lines, list, by, column.parents)
    .replace('<div class="content">', `<div class="content">${other}`)
    .replace('</head>', `${tagsOf(choice)}</head>`);
  return {
    html,
    url: `http://www.example.gov.cn/lm/${choice.later ? 'index_3.html' : by.one(['', 'index.html', 'list.htm'])}`,
    today,
    kinds: ['column', ...(column.rule === 'fresh.replies' ? ['interaction'] : [])],
    judgements: judgementsOf(choice),
    made: { ...choice, titles: lines.map(({ title, day }) => `${day} ${title}`) },
  };
}

function linesOf({ column, age, today, held, ahead, order, list }: FreshChoice, by: Chance): MadeLine[] {
  let past = age;
  const names = new Set<string>();
  while (names.size < list.count) names.add(titleIn(column, by));
  const lines = [...names].map(title => {
    const line = { title, day: dayBefore(past, today) };
    past += by.upTo(6) + by.upTo(column.limit / 20);
    return line;
  });
  if (order === 'up') lines.reverse();
  if (order === 'mixed') lines.sort((a, b) => a.title.localeCompare(b.title));
  const first = [
    ...(held ? [{ title: '关于规范使用示例平台的须知', day: dayBefore(age + 500, today) }] : []),
    ...(ahead ? [{ title: '示例服务大厅春节放假安排', day: dayBefore(-20, today) }] : []),
  ];
  return [...first, ...lines];
}

/* Another list of the same column, written alike: 公告 beside 通知. */
function secondOf({ second, age, today, column, list }: FreshChoice, by: Chance): string {
  const from = second === 'newer' ? Math.floor(column.limit / 4) : age + 200;
  const lines = [0, 1, 2, 3, 4].map(at => ({
    title: `${titleIn(column, by)}（二）`,
    day: dayBefore(from + at * 3, today),
  }));
  return `<h3>${column.name}（二）</h3>${listOf(lines, list, by)}`;
}

function tagsOf({ tags, column }: FreshChoice): string {
  const tag = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  return {
    '': '',
    name: tag('ColumnName', column.name),
    type: tag('ColumnName', column.name) + tag('ColumnType', column.type),
    'other type': tag('ColumnName', column.name) + tag('ColumnType', '政务公开'),
  }[tags];
}

const ALL = ['news', 'notice', 'policy', 'personnel', 'interpret', 'stats', 'replies', 'other'];

function judgementsOf(choice: FreshChoice): Readonly<Record<string, Judgement>> {
  const none = Object.fromEntries(ALL.map((name): [string, Judgement] => [`fresh.${name}`, 'not failed']));
  const { column, age, later } = choice;
  if (column.rule === '' || later) return none;
  const isOld = age > column.limit;
  return { ...none, [column.rule]: isOld ? oldOf(choice) : freshOf(choice) };
}

function oldOf({ second, list, column, ahead }: FreshChoice): Judgement {
  if (second === 'newer' && list.names !== '') return 'not failed';
  return list.dayForm === 'no year' || second !== '' || ahead || column.isLoose ? 'not passed' : 'failed';
}

function freshOf({ list, column, second }: FreshChoice): Judgement {
  return list.dayForm === 'no year' || column.isLoose || second !== '' ? 'not failed' : 'passed';
}
