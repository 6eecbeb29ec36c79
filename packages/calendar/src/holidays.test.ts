/** The holiday tables agree with their sources and with independent ones; every difference is argued. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chineseDays from 'chinese-days';
import { isWorkday as isChineseWorkday } from 'chinese-workday';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { compileTables, statutoryFestivals } from '../scripts/holiday-sources.js';
import { CN_HOLIDAYS } from './data/cn.js';
import { UK_ANY_PART_HOLIDAYS } from './data/uk-any-part.js';
import { UK_HOLIDAYS } from './data/uk.js';
import { US_HOLIDAYS } from './data/us.js';
import { readHolidayTable } from './holiday-table.js';
import {
  addCalendarDays,
  addWorkingDays,
  dateOfDay,
  dayNumber,
  getCalendar,
  weekdayOf,
  type IsoDate,
} from './index.js';

const COMMITTED = {
  cn: CN_HOLIDAYS,
  us: US_HOLIDAYS,
  uk: UK_HOLIDAYS,
  'uk-any-part': UK_ANY_PART_HOLIDAYS,
};
const cn = getCalendar('cn');
const compared = datesFrom('2019-01-01', '2026-12-31');

describe('the committed tables', () => {
  it.each(Object.entries(compileTables()))('%s are what the source library says today', (id, table) => {
    expect(COMMITTED[id as keyof typeof COMMITTED]).toEqual(table);
  });

  it('refuse an entry that cannot be read instead of passing it over', () => {
    const broken = { ...CN_HOLIDAYS, years: { 2026: '0101a3 0230b' } };
    expect(() => readHolidayTable(broken)).toThrow(RangeError);
    expect(() => readHolidayTable({ ...CN_HOLIDAYS, years: { 2026: '0101z' } })).toThrow('0101z');
  });
});

describe('Chinese working days', () => {
  it('agree with chinese-days on every day from 2008 to the last published one', () => {
    const days = datesFrom(cn.knownFrom, cn.knownUntil);
    expect(days.length).toBe(6940);
    expect(days.filter(date => cn.isWorkingDay(date).working !== chineseDays.isWorkday(date))).toEqual([]);
  });

  it('agree with holiday-calendar, kept by others, on every day of 2019 to 2026', () => {
    const second = secondSource();
    expect(compared.length).toBe(2922);
    expect(compared.filter(date => cn.isWorkingDay(date).working !== second(date))).toEqual([]);
  });

  it('give the same 20th working day as holiday-calendar from every day on which its data reach that far', () => {
    const second = secondSource();
    const starts = compared.filter(date => date <= '2026-11-27');
    expect(starts.length).toBe(2888);
    const differing = starts.filter(date => addWorkingDays(cn, date, 20) !== naively(second, date, 20));
    expect(differing).toEqual([]);
  });

  it('differ from chinese-workday on three days of 2019 to 2026, on each of which the notice is against it', () => {
    const differing = compared.filter(date => cn.isWorkingDay(date).working !== isChineseWorkday(date));
    expect(differing).toEqual([
      // 国办发明电〔2020〕1号 prolonged Spring Festival to 2 February, on account of the epidemic: days off, the
      // Saturday that 国办发明电〔2019〕16号 had made a working day included.
      '2020-01-31',
      '2020-02-01',
      // 国办发明电〔2022〕16号: New Year's holiday is 31 December 2022 to 2 January 2023; Tuesday the 3rd is worked.
      '2023-01-03',
    ]);
    expect(cn.isWorkingDay('2023-01-03')).toEqual({ working: true, reason: 'weekday', provisional: false });
    expect(cn.isWorkingDay('2020-02-01').reason).toBe('holiday');
  });

  it('make up only on weekends, and every make-up day names its festival', () => {
    const special = [...readHolidayTable(CN_HOLIDAYS)];
    const makeUpDays = special.filter(([, { kind }]) => kind === 'makeUpDay');
    expect(makeUpDays.length).toBeGreaterThan(100);
    expect(makeUpDays.filter(([day]) => ![0, 6].includes(weekdayOf(day)))).toEqual([]);
    expect(
      special.filter(([, { name }]) => !/[\u4e00-\u9fff]/.test(name.zh) || !/^[\x20-\x7e’]+$/.test(name.en)),
    ).toEqual([]);
  });

  it('explain each kind of day', () => {
    expect(cn.isWorkingDay('2026-02-13')).toEqual({ working: true, reason: 'weekday', provisional: false });
    expect(cn.isWorkingDay('2026-02-14')).toMatchObject({
      working: true,
      reason: 'makeUpDay',
      name: { zh: '春节' },
    });
    expect(cn.isWorkingDay('2026-02-17')).toMatchObject({
      working: false,
      reason: 'holiday',
      name: { en: 'Spring Festival' },
    });
    expect(cn.isWorkingDay('2026-03-07')).toEqual({ working: false, reason: 'weekend', provisional: false });
  });
});

describe('what is not yet published in China', () => {
  it('is known until the end of the last year with a complete notice', () => {
    expect(cn.knownUntil).toBe(`${lastYearOf(chineseDaysDates())}-12-31`);
  });

  it('makes every later day provisional, and New Year’s Day a holiday nonetheless', () => {
    const newYear = addCalendarDays(cn.knownUntil, 1);
    expect(cn.isWorkingDay(newYear)).toMatchObject({ working: false, reason: 'holiday', provisional: true });
    // The library itself calls an unpublished day a plain working day, which is why it is wrapped.
    expect(chineseDays.isWorkday(addCalendarDays(newYear, 4))).toBe(true);
    expect(datesFrom(newYear, '2035-12-31').every(date => cn.isWorkingDay(date).provisional)).toBe(true);
  });

  it('includes the last three days of December, which notices for the following year have moved', () => {
    const moved = [...readHolidayTable(CN_HOLIDAYS)]
      .map(([day]) => dateOfDay(day))
      .filter(date => date.slice(5) > '12-01' && date <= cn.knownUntil);
    expect(moved).toContain('2018-12-29');
    expect(moved.filter(date => date.slice(5) <= '12-28')).toEqual([]);
    const year = cn.knownUntil.slice(0, 4);
    expect(cn.isWorkingDay(`${year}-12-28`).provisional).toBe(false);
    expect(cn.isWorkingDay(`${year}-12-29`).provisional).toBe(true);
  });

  it('is provisional before the data begin as well', () => {
    expect(cn.isWorkingDay('2007-12-31').provisional).toBe(true);
    expect(cn.isWorkingDay('2008-01-02').provisional).toBe(false);
  });

  it('is estimated by a method that gave no wrong holiday for the years since the rules of 2025', () => {
    for (const year of [2025, 2026]) {
      const festivals = statutoryFestivals(year);
      expect(festivals.length).toBe(13);
      expect(festivals.filter(({ date }) => cn.isWorkingDay(date).working)).toEqual([]);
    }
  });
});

describe('United States federal holidays', () => {
  it('differ from date-holidays only on Veterans Day, which that library never moves off a weekend', () => {
    const us = getCalendar('us');
    const theirs = new Holidays('US');
    const off = new Set<string>();
    for (let year = 2015; year <= 2031; year += 1) {
      for (const { date, type } of theirs.getHolidays(year))
        if (type === 'public') off.add(date.slice(0, 10));
    }
    const differing = datesFrom(us.knownFrom, '2030-12-31').filter(
      date => isWeekday(date) && us.isWorkingDay(date).working === off.has(date),
    );
    // 5 U.S.C. 6103(b) gives the Friday before a Saturday; Executive Order 11582 the Monday after a Sunday.
    expect(differing).toEqual(['2017-11-10', '2018-11-12', '2023-11-10', '2028-11-10', '2029-11-12']);
    for (const date of differing)
      expect(us.isWorkingDay(date)).toMatchObject({ name: { en: 'Veterans Day' } });
  });

  it('keep a Saturday’s holiday on the Friday before, across the year’s end too', () => {
    expect(getCalendar('us').isWorkingDay('2027-12-31')).toMatchObject({
      reason: 'holiday',
      name: { zh: '元旦' },
    });
  });
});

describe('United Kingdom bank holidays', () => {
  const uk = getCalendar('uk');
  const anyPart = getCalendar('uk-any-part');

  it('know the proclaimed ones', () => {
    for (const date of ['2020-05-08', '2022-06-03', '2022-09-19', '2023-05-08']) {
      expect(uk.isWorkingDay(date).reason).toBe('holiday');
    }
    expect(uk.isWorkingDay('2020-05-04').working).toBe(true);
    expect(uk.isWorkingDay('2022-05-30').working).toBe(true);
  });

  it('are in England and Wales those of the government’s list for 2026', () => {
    const off = datesFrom('2026-01-01', '2026-12-31').filter(
      date => isWeekday(date) && !uk.isWorkingDay(date).working,
    );
    expect(off).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ]);
  });

  it('include Scotland’s and Northern Ireland’s only where any part of the kingdom counts', () => {
    for (const date of ['2026-01-02', '2026-03-17', '2026-07-13', '2026-08-03', '2026-11-30']) {
      expect(uk.isWorkingDay(date).working).toBe(true);
      expect(anyPart.isWorkingDay(date).reason).toBe('holiday');
    }
    const lost = datesFrom('2015-01-01', '2030-12-31').filter(
      date => !uk.isWorkingDay(date).working && anyPart.isWorkingDay(date).working,
    );
    expect(lost).toEqual([]);
  });
});

/** Whether a day is worked, from holiday-calendar's own files, without any code of this package. */
function secondSource(): (date: IsoDate) => boolean {
  const kinds = new Map<string, string>();
  for (let year = 2019; year <= 2026; year += 1) {
    const file = fileURLToPath(import.meta.resolve(`holiday-calendar/data/CN/${year}.json`));
    const { dates } = JSON.parse(readFileSync(file, 'utf8')) as { dates: { date: string; type: string }[] };
    for (const { date, type } of dates) kinds.set(date, type);
  }
  return date => {
    const kind = kinds.get(date);
    return kind === undefined ? isWeekday(date) : kind === 'transfer_workday';
  };
}

function naively(works: (date: IsoDate) => boolean, from: IsoDate, count: number): IsoDate {
  const time = new Date(`${from}T00:00:00Z`);
  for (let left = count; left > 0;) {
    time.setUTCDate(time.getUTCDate() + 1);
    if (works(time.toISOString().slice(0, 10))) left -= 1;
  }
  return time.toISOString().slice(0, 10);
}

function isWeekday(date: IsoDate): boolean {
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

function datesFrom(first: IsoDate, last: IsoDate): IsoDate[] {
  const start = dayNumber(first);
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, offset) => dateOfDay(start + offset));
}

function chineseDaysDates(): string[] {
  return chineseDays.getHolidaysInRange('2025-01-01', '2040-12-31', false);
}

function lastYearOf(dates: readonly string[]): string {
  return (
    dates
      .map(date => date.slice(0, 4))
      .sort()
      .at(-1) ?? ''
  );
}
