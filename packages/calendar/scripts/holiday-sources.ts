/** Compiles the compact holiday tables from well-kept libraries; the tests compare the committed tables with this. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allForYear } from '@18f/us-federal-holidays';
import chineseDays from 'chinese-days';
import Holidays from 'date-holidays';
import { addCalendarDays, type IsoDate } from '../src/dates.js';
import type { HolidayTable } from '../src/holiday-table.js';
import { CN_NAMES, UK_NAMES, US_NAMES } from './holiday-names.js';

type Names = Readonly<Record<string, readonly [zh: string, en: string]>>;
interface Day {
  readonly date: IsoDate;
  readonly name: string;
  readonly makeUp?: boolean;
}

const require = createRequire(import.meta.url);

/**
 * The holiday rules of 2007 (in force 2008) made the notices what they are now; before, the libraries disagree
 * (2005-12-31, 2006 and 2007 make-up days), so nothing earlier is claimed.
 */
const CN_FIRST_YEAR = 2008;
/** Years beyond the last notice for which the statutory festivals are added as estimates, all provisional. */
const ESTIMATED_YEARS = 3;
const ABROAD_FIRST_YEAR = 2015;
/**
 * Governments list bank and federal holidays at least through the following year. date-holidays 3.37.0 was published in
 * September 2026 and can know no later proclamation; federal holidays rest on a statute that could be amended as well.
 */
const LISTED_THROUGH = 2027;
const ABROAD_KNOWN_UNTIL = `${LISTED_THROUGH}-12-31`;
const ABROAD_LAST_YEAR = LISTED_THROUGH + ESTIMATED_YEARS;

/** Every table by the name of the file that holds it. */
export function compileTables(): Record<'cn' | 'us' | 'uk' | 'uk-any-part', HolidayTable> {
  return {
    cn: cnTable(),
    us: usTable(),
    uk: ukTable(['ENG']),
    'uk-any-part': ukTable(['ENG', 'SCT', 'NIR']),
  };
}

/** The festivals that 全国年节及纪念日放假办法 (as revised in 2024: 13 days) gives, before any weekend is moved. */
export function statutoryFestivals(year: number): Day[] {
  const lunar = (monthAndDay: string) => chineseDays.getSolarDateFromLunar(`${year}-${monthAndDay}`).date;
  const newYear = lunar('01-01');
  return [
    ...run(`${year}-01-01`, 1, '元旦'),
    ...run(addCalendarDays(newYear, -1), 4, '春节'),
    ...run(chineseDays.getSolarTermDate(year, 4, 'pure_brightness'), 1, '清明'),
    ...run(`${year}-05-01`, 2, '劳动节'),
    ...run(lunar('05-05'), 1, '端午'),
    ...run(lunar('08-15'), 1, '中秋'),
    ...run(`${year}-10-01`, 3, '国庆节'),
  ];
}

function cnTable(): HolidayTable {
  const data = require('chinese-days/dist/chinese-days.json') as Record<
    'holidays' | 'workdays',
    Record<IsoDate, string>
  >;
  const chineseName = (text: string) => text.split(',')[1] ?? text;
  const published: Day[] = [
    ...Object.entries(data.holidays).map(([date, text]) => ({ date, name: chineseName(text) })),
    ...Object.entries(data.workdays).map(([date, text]) => ({ date, name: chineseName(text), makeUp: true })),
  ];
  const lastYear = lastNoticeYear(published);
  const estimated = Array.from({ length: ESTIMATED_YEARS }, (_, i) =>
    statutoryFestivals(lastYear + 1 + i),
  ).flat();
  const days = [...published.filter(({ date }) => yearOf(date) <= lastYear), ...estimated];
  return {
    version: `cn-${lastYear}-chinese-days-${versionOf('chinese-days')}`,
    knownFrom: `${CN_FIRST_YEAR}-01-01`,
    knownUntil: `${lastYear}-12-31`,
    // A notice arranges its own year, and New Year's holiday with it: those for 2012 and 2019 moved 29 to 31 December.
    firmUntil: `${lastYear}-12-28`,
    ...compact(
      days.filter(({ date }) => yearOf(date) >= CN_FIRST_YEAR),
      CN_NAMES,
    ),
  };
}

/** A notice names New Year and National Day of its year: the last year that has both has been published. */
function lastNoticeYear(days: readonly Day[]): number {
  const has = (year: number, name: string) =>
    days.some(day => day.name === name && yearOf(day.date) === year);
  const years = [...new Set(days.map(({ date }) => yearOf(date)))];
  return Math.max(...years.filter(year => has(year, '元旦') && has(year, '国庆节')));
}

/**
 * From @18f/us-federal-holidays, because date-holidays 3.37.0 never moves Veterans Day off a weekend (2017, 2018, 2023).
 * A year's list may hold 31 December of the year before; the day off is listed, not the Saturday or Sunday itself.
 */
function usTable(): HolidayTable {
  const years = Array.from(
    { length: ABROAD_LAST_YEAR - ABROAD_FIRST_YEAR + 2 },
    (_, i) => ABROAD_FIRST_YEAR + i,
  );
  const days = years
    .flatMap(year => allForYear(year))
    .map(({ dateString, name }) => ({ date: paddedDate(dateString), name }))
    .filter(({ date }) => yearOf(date) >= ABROAD_FIRST_YEAR && yearOf(date) <= ABROAD_LAST_YEAR);
  return abroad('us', '@18f/us-federal-holidays', compact(days, US_NAMES));
}

function ukTable(parts: readonly ('ENG' | 'SCT' | 'NIR')[]): HolidayTable {
  const byDate = new Map<IsoDate, Day>();
  // England and Wales first: its name stays where another part has the same day.
  for (const part of parts) {
    for (const day of publicHolidays('GB', part)) if (!byDate.has(day.date)) byDate.set(day.date, day);
  }
  return abroad(
    parts.length === 1 ? 'uk' : 'uk-any-part',
    'date-holidays',
    compact([...byDate.values()], UK_NAMES),
  );
}

function abroad(id: string, library: string, parts: Pick<HolidayTable, 'names' | 'years'>): HolidayTable {
  return {
    version: `${id}-${LISTED_THROUGH}-${library.replace(/^@/, '').replace('/', '-')}-${versionOf(library)}`,
    knownFrom: `${ABROAD_FIRST_YEAR}-01-01`,
    knownUntil: ABROAD_KNOWN_UNTIL,
    firmUntil: ABROAD_KNOWN_UNTIL,
    ...parts,
  };
}

function publicHolidays(country: string, part: string): Day[] {
  const source = new Holidays(country, part);
  return Array.from(
    { length: ABROAD_LAST_YEAR - ABROAD_FIRST_YEAR + 1 },
    (_, i) => ABROAD_FIRST_YEAR + i,
  ).flatMap(year =>
    source
      .getHolidays(year, 'en')
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => ({ date: date.slice(0, 10), name: name.replace(/ \(substitute day\)$/, '') })),
  );
}

/** Names in order of first use, and one string a year of runs of days. */
function compact(days: readonly Day[], names: Names): Pick<HolidayTable, 'names' | 'years'> {
  const sorted = [...days].sort((a, b) => (a.date < b.date ? -1 : 1));
  const used = [...new Set(sorted.map(({ name }) => name))];
  const years: Record<number, string> = {};
  for (const [year, ofYear] of byYear(sorted)) {
    years[year] = runsOf(ofYear)
      .map(({ day, length }) => {
        const letter = String.fromCharCode(97 + used.indexOf(day.name));
        const date = `${day.date.slice(5, 7)}${day.date.slice(8)}`;
        return `${day.makeUp ? '+' : ''}${date}${letter}${length > 1 ? length : ''}`;
      })
      .join(' ');
  }
  return { names: used.map(name => translated(name, names)), years };
}

function byYear(days: readonly Day[]): Map<number, Day[]> {
  const years = new Map<number, Day[]>();
  for (const day of days) years.set(yearOf(day.date), [...(years.get(yearOf(day.date)) ?? []), day]);
  return years;
}

function runsOf(days: readonly Day[]): { day: Day; length: number }[] {
  const runs: { day: Day; length: number }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    const continues =
      last !== undefined &&
      last.day.name === day.name &&
      last.day.makeUp === day.makeUp &&
      addCalendarDays(last.day.date, last.length) === day.date;
    if (continues) last.length += 1;
    else runs.push({ day, length: 1 });
  }
  return runs;
}

function translated(name: string, names: Names): readonly [string, string] {
  const pair = names[name];
  if (!pair) throw new Error(`No translation for the holiday "${name}": add it to scripts/holiday-names.ts`);
  return pair;
}

function run(first: IsoDate, length: number, name: string): Day[] {
  return Array.from({ length }, (_, offset) => ({ date: addCalendarDays(first, offset), name }));
}

function paddedDate(date: string): IsoDate {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function versionOf(library: string): string {
  const file = new URL(`../../../node_modules/${library}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
