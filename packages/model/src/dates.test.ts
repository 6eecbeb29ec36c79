import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from './dates.js';

const DIGITS = '〇一二三四五六七八九';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const pad = (value: number) => String(value).padStart(2, '0');
const wide = (text: string) =>
  text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const numerals = (value: number) => [...String(value)].map(digit => DIGITS[Number(digit)]).join('');
const counted = (value: number) =>
  `${value >= 20 ? (DIGITS[Math.floor(value / 10)] ?? '') : ''}${value >= 10 ? '十' : ''}${value % 10 > 0 ? (DIGITS[value % 10] ?? '') : ''}`;

/** Every form in which pages and files of the field print a day. */
const FORMS: Readonly<Record<string, (y: number, m: number, d: number) => string>> = {
  ISO: (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
  'ISO with time and zone': (y, m, d) => `${y}-${pad(m)}-${pad(d)}T08:05:00.000+08:00`,
  'ISO in UTC': (y, m, d) => `${y}-${pad(m)}-${pad(d)}T08:05:00Z`,
  compact: (y, m, d) => `${y}${pad(m)}${pad(d)}`,
  'short dashes': (y, m, d) => `${y}-${m}-${d}`,
  slashes: (y, m, d) => `${y}/${m}/${d}`,
  dots: (y, m, d) => `${y}.${m}.${d}`,
  'double em dashes': (y, m, d) => `${y}——${pad(m)}——${pad(d)}`,
  'minute precision': (y, m, d) => `${y}-${pad(m)}-${pad(d)} 07:16`,
  'second precision': (y, m, d) => `${y}-${pad(m)}-${pad(d)} 10:01:19`,
  年月日: (y, m, d) => `${y}年${m}月${d}日`,
  '年月日 padded': (y, m, d) => `${y}年${pad(m)}月${pad(d)}日`,
  '年月日 with time': (y, m, d) => `${y}年${m}月${d}日 10:30`,
  '年月日 spaced': (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
  'Chinese numerals': (y, m, d) => `${numerals(y)}年${counted(m)}月${counted(d)}日`,
  'Chinese numerals with a circle for zero': (y, m, d) =>
    `${numerals(y).replace(/〇/g, '○')}年${counted(m)}月${counted(d)}日`,
  'Chinese numerals with the letter O': (y, m, d) =>
    `${numerals(y).replace(/〇/g, 'O')}年${counted(m)}月${counted(d)}日`,
  fullwidth: (y, m, d) => wide(`${y}-${pad(m)}-${pad(d)}`),
  'Republic years': (y, m, d) => `民國${y - 1911}年${m}月${d}日`,
  'English, day first': (y, m, d) => `${d} ${MONTHS[m - 1] ?? ''} ${y}`,
  'English, month first': (y, m, d) => `${MONTHS[m - 1] ?? ''} ${d}, ${y}`,
  'English, short': (y, m, d) => `${d} ${(MONTHS[m - 1] ?? '').slice(0, 3)} ${y}`,
  'as a program prints it': (y, m, d) => `${(MONTHS[m - 1] ?? '').slice(0, 3)} ${pad(d)} 10:10:10 CST ${y}`,
  'American, with its clock': (y, m, d) => `${m}/${d}/${y} 3:32:10 PM`,
  bracketed: (y, m, d) => `[${y}-${pad(m)}-${pad(d)}]`,
};

const day = fc.date({ min: new Date('1912-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

describe('reading dates', () => {
  it.each(Object.keys(FORMS))('reads back every date printed as: %s', name => {
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10);
        const text = FORMS[name]?.(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? '';
        expect(parseDate(text)?.date, text).toBe(iso);
        if (name !== 'compact')
          expect(
            findDates(`发布时间：${text} 来源`).map(found => found.date),
            text,
          ).toEqual([iso]);
      }),
    );
  });

  it('keeps the time and says how exact it is', () => {
    expect(parseDate('2017——04——12 21:37')).toMatchObject({
      date: '2017-04-12',
      time: '21:37',
      precision: 'minute',
    });
    expect(parseDate('2026-01-23 10:01:19')).toMatchObject({ time: '10:01:19', precision: 'second' });
    expect(parseDate('2026-09-09')).toMatchObject({ precision: 'day' });
    expect(parseDate('2026年1月23日10时01分')).toMatchObject({ time: '10:01', precision: 'minute' });
  });

  it('never invents a day', () => {
    expect(parseDate('2023年5月')).toBeUndefined();
    expect(findDates('2023年5月')).toMatchObject([{ date: '2023-05', precision: 'month' }]);
    expect(findDates('二〇二三年五月')).toMatchObject([{ date: '2023-05', precision: 'month' }]);
  });

  it('refuses days that do not exist', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '20260230',
      '2026年2月30日',
      '31 June 2026',
      '0000-00-00',
    ]) {
      expect(parseDate(text), text).toBeUndefined();
    }
    expect(parseDate('2024-02-29')?.date).toBe('2024-02-29');
  });

  it('leaves numbers that only look like dates', () => {
    for (const text of [
      '12023-05-06',
      '1.2023-05-06',
      '国办发〔2017〕47号',
      '11440000007-2023-05',
      '192.168.10.12',
      '订单202305061234',
    ]) {
      expect(findDates(text), text).toEqual([]);
    }
  });

  it('reads day and month in numbers only when they are certain or told', () => {
    expect(parseDate('05/06/2023')).toBeUndefined();
    expect(parseDate('05/06/2023', { numericOrder: 'dmy' })?.date).toBe('2023-06-05');
    expect(parseDate('05/06/2023', { numericOrder: 'mdy' })?.date).toBe('2023-05-06');
    expect(parseDate('25/06/2023')?.date).toBe('2023-06-25');
    expect(parseDate('06/25/2023')?.date).toBe('2023-06-25');
    expect(parseDate('25/06/2023', { numericOrder: 'mdy' })?.date).toBe('2023-06-25');
    expect(parseDate('06/25/2023', { numericOrder: 'dmy' })?.date).toBe('2023-06-25');
  });

  it('finds several dates where they stand', () => {
    const text = '自2026年3月1日起施行，2021-05-06印发的通知同时废止';
    const found = findDates(text);
    expect(found.map(({ date }) => date)).toEqual(['2026-03-01', '2021-05-06']);
    for (const match of found)
      expect(text.slice(match.index, match.index + match.text.length)).toBe(match.text);
  });

  it('does not take a field of two dates for one', () => {
    expect(parseDate('2026-01-01 至 2026-02-01')).toBeUndefined();
  });

  it('survives any text, and matches lie where they say', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.stringMatching(/^[0-9年月日号\-./—: T〇一二十May of,]{0,40}$/),
    );
    fc.assert(
      fc.property(hostile, text => {
        for (const match of findDates(text)) {
          expect(text.slice(match.index, match.index + match.text.length)).toBe(match.text);
          expect(
            new Date(`${match.date}${match.precision === 'month' ? '-01' : ''}T00:00:00Z`)
              .toISOString()
              .startsWith(match.date),
          ).toBe(true);
        }
      }),
    );
  });

  it('does work in proportion to the text', () => {
    // Steps are counted through the engine's own bound: a quadratic expression would not come back from these within the test's time.
    for (const piece of [
      '1 ',
      '2023年',
      '2023-',
      '1    ',
      'may ',
      '民国',
      '一',
      '2023-05-06 上午',
      '99/99/',
      '((((',
      '6th of ',
    ]) {
      findDates(piece.repeat(Math.floor(200_000 / piece.length)));
    }
  });

  it('looks no further than 200,000 characters', () => {
    expect(findDates(`${' '.repeat(200_000)}2026-01-01`)).toEqual([]);
  });
});
