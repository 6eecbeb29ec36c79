/** The last day of a period that is written after its first: `2020年10月9日至12日`, `10月9日、10日`, `9:00 至 2020年10月12日17:00`. */
import type { DateMatch } from '@sunboard/model';

/* What may stand between two days of one period: a weekday or an hour, and a sign or word for "to". */
const TO =
  /^[日号]?\s?(?:[（(][^（）()]{1,6}[）)])?\s?(?:[上下]午)?\s?(?:\d{1,2}[:：时点]\d{0,2}分?)?\s?(?:至|到|—{1,2}|[-–~～、])\s?/u;
const SHORT_DAY = /^(?:(\d{1,2})月)?(\d{1,2})[日号]/u;

/** Whether nothing but a "to" stands between two days. */
export function joinsPeriod(between: string): boolean {
  return TO.exec(between)?.[0].length === between.length;
}

/** The last day, where it is written without its year, and perhaps without its month, behind the first. */
export function shortPeriodEnd(text: string, first: DateMatch): DateMatch | undefined {
  if (first.precision === 'month') return undefined;
  const end = first.index + first.text.length;
  const near = text.slice(end, end + 40);
  const to = TO.exec(near)?.[0];
  if (to === undefined) return undefined;
  const [written, month, day] = SHORT_DAY.exec(near.slice(to.length)) ?? [];
  if (written === undefined) return undefined;
  const [year = '', firstMonth = ''] = first.date.split('-');
  const inMonth = (month ?? firstMonth).padStart(2, '0');
  // From December to January the year turns.
  const inYear = inMonth < firstMonth ? String(Number(year) + 1) : year;
  const date = `${inYear}-${inMonth}-${(day ?? '').padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(date)) || date < first.date) return undefined;
  return { date, precision: 'day', text: written, index: end + to.length };
}
