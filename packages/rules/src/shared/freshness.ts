/** How all freshness rules judge: the newest date of a list against the longest age allowed. */
import { areDaysFirst, type ColumnType, type FigurePair } from '@sunboard/model';
import type { ListFact, ListItemFact, PageFacts } from '@sunboard/reader';
import type { Rule, RuleContext, Verdict } from '../rule.js';
import { daysBetween, daysNamed, newestUntil } from './days.js';
import { isLaterPage, mainList } from './page.js';
import { say } from './wording.js';

/** Wording that the freshness rules share. */
export const FRESH_REASONS: Rule['reasons'] = {
  fresh: say(
    '最近更新于 {newest}（{age} 天前），未超过 {limit} 天',
    'Last updated on {newest} ({age} {age?day:days} ago), within {limit} days',
  ),
  soon: say(
    '最近更新于 {newest}（{age} 天前），即将达到 {limit} 天的期限',
    'Last updated on {newest} ({age} {age?day:days} ago); the limit of {limit} days is near',
  ),
  stale: say(
    '最近更新于 {newest}，距今 {age} 天，超过 {limit} 天',
    'Last updated on {newest}, {age} {age?day:days} ago; the limit is {limit} days',
  ),
  staleAtBest: say(
    '最新的日期写作“{text}”，没有年份；最晚是 {newest}，距今 {age} 天，超过 {limit} 天',
    'The newest day reads “{text}” without a year; it is {newest} at the latest, {age} {age?day:days} ago; the limit is {limit} days',
  ),
  undated: say(
    '列表中没有读到任何日期，无法判断更新情况',
    'No date could be read in the list, so its age is unknown',
  ),
  yearless: say(
    '读到的最新日期是 {newest}，另有不带年份的日期“{text}”，可能更新，无法判断更新情况',
    'The newest day read is {newest}; days without a year, such as “{text}”, may be newer, so the age is unknown',
  ),
  noYear: say(
    '日期都没有年份，如“{text}”，无法判断更新情况',
    'No day shows its year, as “{text}”, so the age is unknown',
  ),
  noList: say('没有识别出本栏目的内容列表', 'The content list of this column was not recognised'),
};
const WHOLE_DAYS = say(
  '请按 YYYY-MM-DD 显示日期，不要省略年份。',
  'Show days as YYYY-MM-DD; do not leave out the year.',
);
/** Remedies that the freshness rules share. */
export const FRESH_REMEDIES: Rule['remedies'] = {
  default: say(
    '请按期发布新内容；确无内容可发的栏目，请合并或调整。不得以修改旧信息日期代替更新。',
    'Publish new content in time, or merge the column if nothing is to be published. Never re-date old items.',
  ),
  undated: say('请在每条信息后显示发布日期。', 'Show a publication date with every item.'),
  yearless: WHOLE_DAYS,
  noYear: WHOLE_DAYS,
  noList: say(
    '请在站点配置的 columns 中用 listSelector 指明列表，或人工查看。',
    'Name the list with listSelector under columns in the site profile, or look by hand.',
  ),
};

/** A check for column pages of the given types. Needs a threshold `maxAgeDays`; the profile's column map overrides it. */
/* @__NO_SIDE_EFFECTS__ */
export function columnFreshness(types: readonly ColumnType[]): Rule['check'] {
  return (facts, context) => {
    if (facts.columnType === undefined || !types.includes(facts.columnType) || isLaterPage(facts.url))
      return [];
    const list = mainList(facts, context);
    if (!list) return [{ outcome: 'cantTell', reason: 'noList', absent: true }];
    if (list.state !== 'filled') return [];
    // Lines of one column may stand in several boxes, alike or called as the column is.
    const isOwn = ({ main, heading }: ListFact) =>
      main || (heading !== undefined && heading === facts.heading);
    const items = list.main ? facts.lists.flatMap(each => (isOwn(each) ? each.items : [])) : list.items;
    const newest = newestUntil(
      items.map(item => item.date),
      context.today,
    );
    const limit = context.column?.maxAgeDays ?? context.threshold('maxAgeDays');
    if (newest === undefined) return [judgeUndated(limit, context, list.where, items)];
    const place = items.find(item => item.date === newest)?.where ?? list.where;
    return [judgeAge(newest, limit, context, place, undefined, items)];
  };
}

/** Fresh, soon stale (the last quarter of the time) or stale; open where one of `items` may be newer than what was read. */
export function judgeAge(
  newest: string,
  limit: number,
  context: RuleContext,
  place: PageFacts['lists'][number]['where'],
  warnFrom = Math.ceil(limit * 0.75),
  items: readonly ListItemFact[] = [],
): Verdict {
  const age = daysBetween(newest, context.today);
  const told = { data: { newest, age, limit }, where: [place], observed: newest };
  const text = age > limit ? dayWithoutYear(items, context.today, limit) : undefined;
  if (text !== undefined)
    return { outcome: 'cantTell', reason: 'yearless', data: { newest, text }, where: [place] };
  if (age > limit)
    return {
      outcome: 'failed',
      reason: 'stale',
      ...told,
      expected: updateWithin(limit),
    };
  return { outcome: 'passed', reason: age >= warnFrom ? 'soon' : 'fresh', ...told };
}

/** Where no line names a year: too old even if each day is the last of its name, else open. */
export function judgeUndated(
  limit: number,
  context: RuleContext,
  place: PageFacts['lists'][number]['where'] | undefined,
  items: readonly ListItemFact[],
): Verdict {
  const isDayFirst = isDayFirstIn(items);
  const [last] = items
    .flatMap(({ date, dateText = '', where }) => {
      const day = date === undefined ? lastOfName(dateText, context.today, isDayFirst) : undefined;
      return day === undefined ? [] : [{ day, text: dateText.trim(), where }];
    })
    .sort((a, b) => b.day.localeCompare(a.day));
  const age = last ? daysBetween(last.day, context.today) : 0;
  if (!last)
    return { outcome: 'cantTell', reason: 'undated', ...(place ? { where: [place] } : { absent: true }) };
  if (age <= limit)
    return { outcome: 'cantTell', reason: 'noYear', data: { text: last.text }, where: [last.where] };
  return {
    outcome: 'failed',
    reason: 'staleAtBest',
    data: { text: last.text, newest: last.day, age, limit },
    where: [last.where],
    observed: last.text,
    expected: updateWithin(limit),
  };
}

function updateWithin(limit: number) {
  return say('{limit} 天内有更新', 'an update within {limit} days', { limit });
}

/* 03-05, whose year nothing tells: it may be this year's. */
function dayWithoutYear(items: readonly ListItemFact[], today: string, limit: number): string | undefined {
  const isDayFirst = isDayFirstIn(items);
  return items.find(({ date, dateText = '' }) => {
    const last = date === undefined ? lastOfName(dateText, today, isDayFirst) : undefined;
    return last !== undefined && daysBetween(last, today) <= limit;
  })?.dateText;
}

/* In a list one day tells the order: its days are nothing else. */
function isDayFirstIn(items: readonly ListItemFact[]): boolean {
  const pairs = items.flatMap(({ dateText = '' }): FigurePair[] => {
    const [, , one, , two] = FIGURES.exec(dateText) ?? [];
    return one === undefined || two === undefined ? [] : [[one, two]];
  });
  return areDaysFirst(pairs, 1);
}
const FIGURES = /^(\D{0,2})(\d{2})(\s?[-/.]\s?)(\d{2})(?=\D{0,2}$)/;

/* The latest day that `03-05` can be, or a large 05 above 03月. */
function lastOfName(text: string, today: string, isDayFirst: boolean): string | undefined {
  const inOrder = isDayFirst
    ? text.replace(FIGURES, '$1$4$3$2')
    : text.trim().replace(/^(\d{1,2})日?\s(\d{1,2}月)$/, '$2$1');
  const [, month = '', day = ''] = MONTH_DAY.exec(inOrder) ?? [];
  const year = Number(today.slice(0, 4));
  return daysNamed(month, day, [year, year - 1]).find(each => each <= today);
}
const MONTH_DAY = /^\D{0,2}(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?\D{0,2}$/;
