/** Puts a derivation into sentences, in Chinese and English. */
import type { Calendar } from './calendar.js';
import { dayNumber, weekdayOf, type IsoDate } from './dates.js';
import type { Deadline, DeadlineStep } from './deadline.js';
import { LEGAL_SOURCES, type StatutoryDeadline } from './statute.js';

/** Languages of the sentences. */
export type Locale = 'zh-CN' | 'en';

const WEEKDAYS = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

/** One sentence on one day: `2026-02-28 周六，因春节调休上班：计入，第 3 个工作日。` */
export function describeStep(step: DeadlineStep, locale: Locale): string {
  const day = dayWithWeekday(step.date, locale);
  const [why, effect] = [whyOf(step, locale), effectOf(step, locale)];
  const warning = step.provisional && step.reason !== 'dayZero' ? provisionalNote(locale) : '';
  if (locale === 'en')
    return `${day}${why && `, ${why}`}: ${effect}${step.due ? '; the period ends' : ''}${warning}.`;
  return `${day}${why && `，${why}`}：${effect}${step.due ? '，期限届满' : ''}${warning}。`;
}

/** The result in one sentence, with a second that says why the date may still change, if it may. */
export function describeDeadline(deadline: Deadline, locale: Locale): string {
  const { dueOn, basis } = deadline;
  const due = dayWithWeekday(dueOn, locale);
  const doubts = deadline.provisionalBecause.map(reason => doubt(reason, deadline, locale));
  if (locale === 'en') {
    const days = `${basis.totalDays} ${unitWord(basis.unit, locale, basis.totalDays)}`;
    const base = `Due on ${due}: ${days} from ${basis.from} (day 0).`;
    return doubts.length > 0 ? `${base} Provisional: ${doubts.join('; ')}.` : base;
  }
  const base = `截止日期为 ${due}：自 ${basis.from}（不计入）起 ${basis.totalDays} ${unitWord(basis.unit, locale)}。`;
  return doubts.length > 0 ? `${base}该日期为暂定：${doubts.join('；')}。` : base;
}

/** How a provision is cited: `《政府信息公开条例》第33条`, with a note when its text is still to be confirmed. */
export function describeStatute(statute: StatutoryDeadline, locale: Locale): string {
  const { source, article, confidence } = statute;
  const law = LEGAL_SOURCES[source];
  const unsure = confidence === 'unconfirmed';
  if (locale === 'en') {
    const place = article === '-' ? '' : /^\d/.test(article) ? `, art. ${article}` : ` ${article}`;
    return `${law.en}${place}${unsure ? ' (to be confirmed)' : ''}`;
  }
  const place = article === '-' ? '' : /^\d/.test(article) ? `第${article}条` : ` ${article}`;
  return `${law.zh}${place}${unsure ? '（待核实）' : ''}`;
}

/** How far a calendar can be trusted, for a footnote. */
export function describeCalendar({ source, knownUntil, firmUntil }: Calendar, locale: Locale): string {
  if (locale === 'en') {
    return `Holidays by ${source.authority.en}, published until ${knownUntil}; days after ${firmUntil} are provisional.`;
  }
  return `节假日依据${source.authority.zh}，已公布至 ${knownUntil}；${firmUntil} 之后为暂定。`;
}

function doubt(reason: 'holidays' | 'openPause', { basis }: Deadline, locale: Locale): string {
  const { knownUntil, firmUntil } = basis;
  if (reason === 'openPause') return locale === 'en' ? 'a pause has not ended yet' : '有尚未结束的中止';
  return locale === 'en'
    ? `holidays are published until ${knownUntil}, and days after ${firmUntil} may still change`
    : `放假安排已公布至 ${knownUntil}，${firmUntil} 之后仍可能调整`;
}

function whyOf({ reason, name, unit, counted }: DeadlineStep, locale: Locale): string {
  const word = name && (locale === 'en' ? name.en : name.zh);
  switch (reason) {
    case 'dayZero':
      return locale === 'en' ? 'the day the period starts' : '起算当日';
    case 'paused':
      return locale === 'en' ? `paused (${word ?? ''})` : `中止计算（${word ?? ''}）`;
    case 'holiday':
      return word ?? (locale === 'en' ? 'public holiday' : '法定节假日');
    case 'makeUpDay':
      return locale === 'en'
        ? `worked in exchange for ${word ?? 'a holiday'}`
        : `因${word ?? '节假日'}调休上班`;
    case 'weekend':
      if (unit === 'calendar' && counted) return locale === 'en' ? 'weekend' : '周末休息日';
      return locale === 'en' ? 'weekend' : '休息日';
    case 'weekday':
      return '';
  }
}

function effectOf(
  { counted, dayNumber: number, reason, unit, extension, rolled }: DeadlineStep,
  locale: Locale,
): string {
  if (reason === 'dayZero') return locale === 'en' ? 'not counted (day 0)' : '不计入（第 0 日）';
  if (rolled && (reason === 'weekday' || reason === 'makeUpDay')) {
    return locale === 'en'
      ? 'first working day after the end of the period'
      : '期限届满后的第一个工作日，顺延至此';
  }
  if (rolled)
    return locale === 'en' ? 'day off after the end of the period, passed over' : '期限届满后的休息日，顺延';
  if (!counted) return locale === 'en' ? 'not counted' : '不计入';
  const extended = extension === undefined ? '' : locale === 'en' ? ', in the extension' : '（延期内）';
  return locale === 'en'
    ? `${unitWord(unit, locale, 1)} ${number}${extended}`
    : `计入，第 ${number} ${unitWord(unit, locale)}${extended}`;
}

function unitWord(unit: 'working' | 'calendar', locale: Locale, count = 1): string {
  if (locale === 'en') return `${unit} day${count === 1 ? '' : 's'}`;
  return unit === 'working' ? '个工作日' : '日';
}

function provisionalNote(locale: Locale): string {
  return locale === 'en' ? ' (provisional: holidays not yet published)' : '（暂定：放假安排尚未公布）';
}

function dayWithWeekday(date: IsoDate, locale: Locale): string {
  return `${date} ${WEEKDAYS[locale][weekdayOf(dayNumber(date))] ?? ''}`;
}
