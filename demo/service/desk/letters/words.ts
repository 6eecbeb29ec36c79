/** Words and small phrases that several letters share. */
import type { CaseEvent, CaseKind, IntakeCase } from '@sunboard/intake';
import type { Localized, SourceLocale } from '@sunboard/model';

/** Remedies against an answer: review within 60 days (行政复议法 art. 20), and first of all where disclosure was refused (art. 23); a lawsuit within six months (行政诉讼法 art. 46). */
export const REMEDIES: Readonly<Record<'answer' | 'decision', Localized>> = {
  answer: {
    'zh-CN':
      '如对本答复不服，可以自收到本答复之日起60日内依法申请行政复议；属于不予公开情形的，应当先申请行政复议，对复议决定不服的，再依法提起行政诉讼；其他情形也可以在6个月内直接提起行政诉讼。',
    en: 'If you disagree you may apply for administrative review within 60 days of receiving this answer. Where disclosure was refused, review comes first and a lawsuit after it; in other cases you may also sue within six months.',
  },
  decision: {
    'zh-CN': '如对本处理意见不服，可以自收到之日起30日内向上一级机关申请复查。',
    en: 'If you disagree you may ask the next higher authority for a review within 30 days of receiving this decision.',
  },
};

/** A day as a letter writes it: 2026年3月2日, 2 March 2026. */
export function dateIn(day: string | undefined, locale: SourceLocale): string {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  if (!year || !month || !date) return day ?? '';
  if (locale !== 'en') return `${year}年${month}月${date}日`;
  const name = new Date(Date.UTC(year, month - 1, date)).toLocaleString('en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  return `${date} ${name} ${year}`;
}

/** How somebody is addressed whose name is not known. */
export function nameless(kind: CaseKind, locale: SourceLocale): string {
  if (locale === 'en') return 'Sir or Madam';
  return kind === 'request' ? '申请人' : '反映人';
}

/** What the newest event of a type carried; empty when there was none. */
export function lastOf(events: readonly CaseEvent[], type: string): Readonly<Record<string, unknown>> {
  return (events.findLast(event => event.type === type)?.data ?? {}) as Readonly<Record<string, unknown>>;
}

/** A text of an event's data. */
export function textOf(data: Readonly<Record<string, unknown>>, name: string): string {
  const value = data[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Numbered, where there are several. */
export function numbered(items: readonly string[]): string[] {
  return items.length === 1 ? [...items] : items.map((item, index) => `${index + 1}. ${item}`);
}

/** A paragraph that is there only when there is something to say. */
export function optional(lead: string, text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [`${lead}${text}`];
}

/** How long an extension is. */
export function lengthOf({ extension }: IntakeCase, locale: SourceLocale): string {
  if (!extension) return '';
  if ('workingDays' in extension)
    return locale === 'en' ? `${extension.workingDays} working days` : `${extension.workingDays}个工作日`;
  return locale === 'en' ? `${extension.calendarDays} days` : `${extension.calendarDays}日`;
}
