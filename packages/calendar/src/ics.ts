/** Writes a deadline as an iCalendar file (RFC 5545) that Outlook, Google and Apple calendars take. */
import { addCalendarDays } from './dates.js';
import type { Deadline } from './deadline.js';
import { describeDeadline, describeStatute, describeStep, type Locale } from './describe.js';

/** What the calendar entry says besides the date. */
export interface IcsOptions {
  /** SUMMARY, e.g. the receipt number and what is due. */
  readonly title: string;
  readonly locale: Locale;
  /** Globally unique and stable: the same uid replaces the entry when the date moves. */
  readonly uid: string;
  /** DTSTAMP: when the file was made. An instant is taken to the second, in UTC. */
  readonly stamp: Date;
  /** Page of the case, without secrets: calendars are shared. Only http and https are written. */
  readonly url?: string;
  /** Reminder so many calendar days ahead, at nine in the morning; none by default. */
  readonly remindDaysBefore?: number;
  /** Counts up when an entry is sent again with another date. Default 0. */
  readonly sequence?: number;
}

const LONGEST_LINE = 75;
const NINE_O_CLOCK_HOURS = 9;

/**
 * One all-day event on the due date; its description is the derivation. A provisional date is TENTATIVE.
 * @throws RangeError for a stamp that is no time, or a reminder that is no whole number of days from 0 to 365.
 */
export function toIcs(deadline: Deadline, options: IcsOptions): string {
  const { title, locale, uid, stamp, url, sequence = 0 } = options;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sunboard//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(sequence))}`,
    `DTSTART;VALUE=DATE:${compactDate(deadline.dueOn)}`,
    `DTEND;VALUE=DATE:${compactDate(addCalendarDays(deadline.dueOn, 1))}`,
    `SUMMARY;LANGUAGE=${locale}:${escaped(title)}`,
    `DESCRIPTION;LANGUAGE=${locale}:${escaped(description(deadline, locale))}`,
    ...(url !== undefined && isWebAddress(url) ? [`URL:${url}`] : []),
    `STATUS:${deadline.provisional ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...alarm(options),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function description(deadline: Deadline, locale: Locale): string {
  const { statute } = deadline.basis;
  return [
    describeDeadline(deadline, locale),
    ...(statute ? [describeStatute(statute, locale)] : []),
    ...deadline.steps.map(step => describeStep(step, locale)),
  ].join('\n');
}

function alarm({ remindDaysBefore, title }: IcsOptions): string[] {
  if (remindDaysBefore === undefined) return [];
  if (!Number.isInteger(remindDaysBefore) || remindDaysBefore < 0 || remindDaysBefore > 365) {
    throw new RangeError(`提醒应提前 0 至 365 天 / A reminder is 0 to 365 days ahead: ${remindDaysBefore}`);
  }
  const hours = NINE_O_CLOCK_HOURS - remindDaysBefore * 24;
  const trigger = `${hours < 0 ? '-' : ''}PT${Math.abs(hours)}H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
  ];
}

/** RFC 5545 3.3.11: backslash, semicolon, comma and line breaks escaped; other control characters are not allowed. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** RFC 5545 3.1: at most 75 octets a line, continued after CRLF and a space; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[\x21-\x7e]{1,2000}$/.test(url);
}

function compactDate(date: string): string {
  return date.replaceAll('-', '');
}

function utc(stamp: Date): string {
  return stamp.toISOString().replace(/[-:]|\.\d{3}/g, '');
}
