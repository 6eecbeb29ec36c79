/** The calendars of the United Kingdom: England and Wales, and the one that freedom of information counts by. */
import { calendarOf, type Calendar } from './calendar.js';
import { UK_HOLIDAYS } from './data/uk.js';
import { UK_ANY_PART_HOLIDAYS } from './data/uk-any-part.js';

const SOURCE = {
  authority: {
    zh: '《1971年银行与金融交易法》及王室公告',
    en: 'Banking and Financial Dealings Act 1971 and royal proclamations',
  },
  compiledFrom: 'date-holidays 3.37.0',
  licence: 'ISC AND CC-BY-3.0',
  url: 'https://github.com/commenthol/date-holidays',
};
const COMMON = { jurisdiction: 'uk', timeZone: 'Europe/London', source: SOURCE } as const;

let englandAndWales: Calendar | undefined;
let anyPart: Calendar | undefined;

/** England and Wales 英格兰和威尔士. */
export function ukCalendar(): Calendar {
  return (englandAndWales ??= calendarOf({ id: 'uk', ...COMMON }, UK_HOLIDAYS));
}

/**
 * Any part of the United Kingdom 英国任一地区: a bank holiday in Scotland or Northern Ireland is no working day either.
 * Freedom of Information Act 2000 s. 10(6) counts so, also in England.
 */
export function ukAnyPartCalendar(): Calendar {
  return (anyPart ??= calendarOf({ id: 'uk-any-part', ...COMMON }, UK_ANY_PART_HOLIDAYS));
}
