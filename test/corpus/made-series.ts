/**
 * Makes columns of annual reports on disclosure by chance: years in the writings of offices, reports of the office beside
 * those of others, and lines that only sound like a report. Each page knows which years are there and which is missing.
 */
import { chance, type Chance } from './made-chance.js';
import { listChoice, listPage, type MadeLine } from './made-lists.js';
import { mixed } from './made-parts.js';
import { othersIn, reportTitle, yearForm } from './made-series-titles.js';
import type { JudgedPage, Judgement } from './made-verdicts.js';

const COLUMNS = [
  '政府信息公开年报',
  '政府信息公开年报',
  '信息公开年报',
  '政府信息公开年度报告',
  '政府信息公开工作年度报告',
  '信息公开工作年度报告',
  '公开年报',
  '信息公开年度报告',
  '政府信息公开工作年报',
];
const PARENTS = [
  [],
  [],
  ['政府信息公开'],
  ['政务公开', '政府信息公开'],
  ['政府信息公开', '政府信息公开年报'],
];
const DAYS = [
  '2026-01-09',
  '2026-01-31',
  '2026-02-01',
  '2026-02-01',
  '2026-03-09',
  '2026-06-15',
  '2026-11-30',
];

function chooseFrom(by: Chance) {
  return {
    today: by.one(DAYS),
    column: by.one(COLUMNS),
    parents: by.one(PARENTS),
    /** The last year of which there is a report, and how many there are. */
    last: by.one([2025, 2025, 2025, 2024, 2024, 2023]),
    count: by.one([2, 3, 4, 5, 6, 8, 12, 17]),
    gone: by.is(0.25),
    office: by.one(['示例市教育局', '示例市教育局', '示例市', '示例市人民政府', '']),
    year: yearForm(by),
    /** One in so many titles is written otherwise. */
    uneven: by.one([0, 0, 0.2]),
    mixedIn: by.one(['', '', '', 'subordinate', 'departments'] as const),
    others: by.one([0, 0, 0, 1, 2, 3]),
    order: by.one(['down', 'down', 'down', 'up', 'mixed'] as const),
    later: by.is(0.06),
    list: listChoice(by),
  };
}
/** What one column is made of. */
export type SeriesChoice = ReturnType<typeof chooseFrom>;

/** The column of a number. */
export function madeSeries(seed: number): JudgedPage {
  const by = chance(seed);
  const choice = chooseFrom(by);
  const all = Array.from({ length: choice.count }, (_, at) => choice.last - at);
  const gone = choice.gone && choice.count > 3 ? all[1 + by.upTo(choice.count - 3)] : undefined;
  const years = all.filter(year => year !== gone);
  const own = years.map(year => lineOf(year, choice, by));
  const rest = choice.mixedIn === '' ? [] : othersOf(years, choice, by);
  const sound = mixed(othersIn(choice.today, choice.last, by), by).slice(0, choice.others);
  const list = { ...choice.list, ...(choice.list.dayForm === 'no year' && { dayForm: '-' as const }) };
  const lines = inOrder([...own, ...rest, ...sound], choice, by);
  return {
    html: listPage(choice.column, lines, list, by, choice.parents),
    url: `http://www.example.gov.cn/zwgk/zfxxgknb/${choice.later ? 'index_2.html' : ''}`,
    today: choice.today,
    kinds: ['column', 'ogi'],
    judgements: judgementsOf(years, gone, choice),
    made: { ...choice, gone, titles: lines.map(({ title }) => title) },
  };
}

function lineOf(year: number, choice: SeriesChoice, by: Chance): MadeLine {
  const form = by.is(choice.uneven) ? yearForm(by) : choice.year;
  return {
    title: reportTitle(choice.office, year, form),
    day: `${String(year + 1)}-01-${String(10 + by.upTo(19))}`,
  };
}

/* Reports of the same years by others. */
function othersOf(years: readonly number[], choice: SeriesChoice, by: Chance): MadeLine[] {
  const names = { subordinate: ['示例市第一中学', '示例市招生考试院'], departments: ['市水利局', '示例镇'] };
  return years
    .filter(() => by.is(0.6))
    .map(year => lineOf(year, { ...choice, office: by.one(names[choice.mixedIn || 'subordinate']) }, by));
}

function inOrder(lines: readonly MadeLine[], { order }: SeriesChoice, by: Chance): MadeLine[] {
  if (order === 'mixed') return mixed(lines, by);
  const down = [...lines].sort((a, b) => b.day.localeCompare(a.day));
  return order === 'down' ? down : down.reverse();
}

function judgementsOf(
  years: readonly number[],
  gone: number | undefined,
  { today, list, later, order }: SeriesChoice,
): Readonly<Record<string, Judgement>> {
  const isThere = years.includes(2025);
  const isWaited = today <= '2026-01-31';
  return {
    'report.due': isThere
      ? 'passed'
      : isWaited
        ? 'not failed'
        : // The newest may stand on another page.
          later || (list.paging !== '' && order !== 'down')
          ? 'not passed'
          : 'failed',
    'report.gap':
      gone !== undefined
        ? list.paging === '' && !later
          ? 'failed'
          : 'not passed'
        : years.length < 3
          ? 'not failed'
          : 'passed',
  };
}
