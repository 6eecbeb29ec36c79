/** Puts a derivation into sentences, in every language. */
import { fill, localize, pick, type Catalogue, type Locale } from '@sunboard/model';
import type { Calendar } from './calendar.js';
import { dayNumber, weekdayOf, type IsoDate } from './dates.js';
import type { Deadline, DeadlineStep } from './deadline.js';
import { LEGAL_SOURCES, type StatutoryDeadline } from './statute.js';

/** Languages of the sentences. */
export type { Locale };

/*
 * Note to translators: {day} is a date with its weekday, {why} and {effect} are texts of this list, {word} the name of a
 * holiday, {n} a number, {unit} a unit of this list, {from}, {until} and {firm} dates, {law} the name of a law.
 */
const zh = {
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  step: '{day}：{effect}{due}{warning}。',
  stepWhy: '{day}，{why}：{effect}{due}{warning}。',
  stepDue: '，期限届满',
  result: '截止日期为 {day}：自 {from}（不计入）起 {n} {unit}。',
  provisional: '{result}该日期为暂定：{doubts}。',
  or: '；',
  openPause: '有尚未结束的中止',
  mayChange: '放假安排已公布至 {until}，{firm} 之后仍可能调整',
  article: '{law}第{article}条',
  place: '{law} {article}',
  unconfirmed: '（待核实）',
  calendar: '节假日依据{authority}，已公布至 {until}；{firm} 之后为暂定。',
  dayZero: '起算当日',
  paused: '中止计算（{word}）',
  holiday: '法定节假日',
  makeUpDay: '因{word}调休上班',
  aHoliday: '节假日',
  weekendInside: '周末休息日',
  weekend: '休息日',
  dayZeroEffect: '不计入（第 0 日）',
  rolledTo: '期限届满后的第一个工作日，顺延至此',
  rolledOver: '期限届满后的休息日，顺延',
  notCounted: '不计入',
  counted: '计入，第 {n} {unit}{extended}',
  extended: '（延期内）',
  unitOne: { working: '个工作日', calendar: '日' },
  units: { working: '个工作日', calendar: '日' },
  notPublished: '（暂定：放假安排尚未公布）',
};

const en: typeof zh = {
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  step: '{day}: {effect}{due}{warning}.',
  stepWhy: '{day}, {why}: {effect}{due}{warning}.',
  stepDue: '; the period ends',
  result: 'Due on {day}: {n} {unit} from {from} (day 0).',
  provisional: '{result} Provisional: {doubts}.',
  or: '; ',
  openPause: 'a pause has not ended yet',
  mayChange: 'holidays are published until {until}, and days after {firm} may still change',
  article: '{law}, art. {article}',
  place: '{law} {article}',
  unconfirmed: ' (to be confirmed)',
  calendar: 'Holidays by {authority}, published until {until}; days after {firm} are provisional.',
  dayZero: 'the day the period starts',
  paused: 'paused ({word})',
  holiday: 'public holiday',
  makeUpDay: 'worked in exchange for {word}',
  aHoliday: 'a holiday',
  weekendInside: 'weekend',
  weekend: 'weekend',
  dayZeroEffect: 'not counted (day 0)',
  rolledTo: 'first working day after the end of the period',
  rolledOver: 'day off after the end of the period, passed over',
  notCounted: 'not counted',
  counted: '{unit} {n}{extended}',
  extended: ', in the extension',
  unitOne: { working: 'working day', calendar: 'calendar day' },
  units: { working: 'working days', calendar: 'calendar days' },
  notPublished: ' (provisional: holidays not yet published)',
};

type Text = typeof zh;
const TEXT: Catalogue<Text> = { 'zh-CN': zh, en };

/** One sentence on one day: `2026-02-28 周六，因春节调休上班：计入，第 3 个工作日。` */
export function describeStep(step: DeadlineStep, locale: Locale): string {
  const text = localize(TEXT, locale);
  const why = whyOf(step, text, locale);
  return fill(why === '' ? text.step : text.stepWhy, {
    day: dayWithWeekday(step.date, text),
    why,
    effect: effectOf(step, text),
    due: step.due ? text.stepDue : '',
    warning: step.provisional && step.reason !== 'dayZero' ? text.notPublished : '',
  });
}

/** The result in one sentence, with a second that says why the date may still change, if it may. */
export function describeDeadline({ dueOn, basis, provisionalBecause }: Deadline, locale: Locale): string {
  const text = localize(TEXT, locale);
  const result = fill(text.result, {
    day: dayWithWeekday(dueOn, text),
    n: basis.totalDays,
    unit: basis.totalDays === 1 ? text.unitOne[basis.unit] : text.units[basis.unit],
    from: basis.from,
  });
  const doubts = provisionalBecause.map(reason =>
    reason === 'openPause'
      ? text.openPause
      : fill(text.mayChange, { until: basis.knownUntil, firm: basis.firmUntil }),
  );
  return doubts.length > 0 ? fill(text.provisional, { result, doubts: doubts.join(text.or) }) : result;
}

/** How a provision is cited: `《政府信息公开条例》第33条`, with a note when its text is still to be confirmed. */
export function describeStatute({ source, article, confidence }: StatutoryDeadline, locale: Locale): string {
  const text = localize(TEXT, locale);
  const law = pick(LEGAL_SOURCES[source], locale);
  const place = /^\d/.test(article) ? text.article : text.place;
  return (
    (article === '-' ? law : fill(place, { law, article })) +
    (confidence === 'unconfirmed' ? text.unconfirmed : '')
  );
}

/** How far a calendar can be trusted, for a footnote. */
export function describeCalendar({ source, knownUntil, firmUntil }: Calendar, locale: Locale): string {
  return fill(localize(TEXT, locale).calendar, {
    authority: pick(source.authority, locale),
    until: knownUntil,
    firm: firmUntil,
  });
}

function whyOf({ reason, name, unit, counted }: DeadlineStep, text: Text, locale: Locale): string {
  const word = name && pick(name, locale);
  switch (reason) {
    case 'dayZero':
      return text.dayZero;
    case 'paused':
      return fill(text.paused, { word: word ?? '' });
    case 'holiday':
      return word ?? text.holiday;
    case 'makeUpDay':
      return fill(text.makeUpDay, { word: word ?? text.aHoliday });
    case 'weekend':
      return unit === 'calendar' && counted ? text.weekendInside : text.weekend;
    case 'weekday':
      return '';
  }
}

function effectOf(
  { counted, dayNumber: number, reason, unit, extension, rolled }: DeadlineStep,
  text: Text,
): string {
  if (reason === 'dayZero') return text.dayZeroEffect;
  if (rolled) return reason === 'weekday' || reason === 'makeUpDay' ? text.rolledTo : text.rolledOver;
  if (!counted) return text.notCounted;
  return fill(text.counted, {
    n: number,
    unit: text.unitOne[unit],
    extended: extension === undefined ? '' : text.extended,
  });
}

function dayWithWeekday(date: IsoDate, { weekdays }: Text): string {
  return `${date} ${weekdays[weekdayOf(dayNumber(date))] ?? ''}`;
}
