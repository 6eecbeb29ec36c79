import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from './dates.js';

const found = (text: string) =>
  findDates(text).map(({ date, time }) => [date, time].filter(Boolean).join(' '));

describe('separators between year, month and day', () => {
  it.each(['-', '/', '.', '．', '·', '—', '–', '－', '——', ' - '])('may be %s', mark => {
    expect(parseDate(['2023', '05', '06'].join(mark))?.date).toBe('2023-05-06');
    expect(found(`发布于${['2023', '05', '06'].join(mark)}。`)).toEqual(['2023-05-06']);
  });

  it.each(['', '--- ', '  -', ',', '年'])('are not %j', mark => {
    expect(found(['2023', '05', '06'].join(mark))).toEqual([]);
  });
});

describe('a button behind a clock', () => {
  it('is no part of it', () => {
    const [found] = findDates('发布时间：2023-05-06 08:55分享');
    expect(found).toMatchObject({ time: '08:55', text: '2023-05-06 08:55' });
    expect(findDates('2023年5月6日8时05分讯')[0]?.text).toBe('2023年5月6日8时05分');
  });
});

describe('months in English', () => {
  it.each(
    'Jan January Feb February Mar March Apr April May Jun June Jul July Aug August Sep Sept September Oct October Nov November Dec December'.split(
      ' ',
    ),
  )('may be written %s, in any case, with a point or a comma behind', name => {
    const month = String(new Date(`${name.slice(0, 3)} 1, 2000`).getMonth() + 1).padStart(2, '0');
    for (const text of [
      `6 ${name} 2023`,
      `6th of ${name}, 2023`,
      `6-${name}-2023`,
      `${name} 6, 2023`,
      `${name}. 6 2023`,
      `${name.toUpperCase()} 6th, 2023`,
      `Sat ${name} 06 10:10:10 2023`,
    ])
      expect(found(text)[0]?.slice(0, 10), text).toBe(`2023-${month}-06`);
  });

  it.each(['6thMay 2023', '6th May2023', '6 May2023', 'May 6,2023', 'May 6th,2023'])(
    'may have lost a space: %s',
    text => {
      expect(parseDate(text)?.date).toBe('2023-05-06');
    },
  );

  it.each(['06May 2023', 'May 62023'])('are not made of what may be a number of a paper: %s', text => {
    expect(found(text)).toEqual([]);
  });

  it.each(['1st May 2023', '2nd May 2023', '3rd May 2023', '4th May 2023', 'May 1st 2023', 'May 22nd, 2023'])(
    'take the ending of the day: %s',
    text => {
      expect(parseDate(text)?.date).toBe(
        `2023-05-${String(parseInt(text.replace('May ', ''), 10)).padStart(2, '0')}`,
      );
    },
  );

  it.each(['CST ', 'UTC ', 'GMT+0800 ', 'GMT-05:00 ', ''])(
    'may stand in what a program prints with the zone %j',
    zone => {
      expect(parseDate(`May 06 10:11:12 ${zone}2023`)).toMatchObject({
        date: '2023-05-06',
        time: '10:11:12',
        precision: 'second',
      });
    },
  );

  it.each([
    '6 Maybe 2023',
    '6 Juno 2023',
    'v6 May 2023',
    '1.6 May 2023',
    '6 May 20231',
    'dismay 6, 2023',
    'May 2023',
  ])('are not seen in: %s', text => {
    expect(findDates(text)).toEqual([]);
  });
});

describe('dates in Chinese', () => {
  it.each([
    ['二〇二三年正月初一日', '2023-01'],
    ['二〇二三年元月五日', '2023-01-05'],
    ['二零二三年十月十日', '2023-10-10'],
    ['二○二三年十一月二十日', '2023-11-20'],
    ['二〇二三年十二月廿一日', '2023-12-21'],
    ['二〇二三年十二月卅日', '2023-12-30'],
    ['二〇二三年十二月三十一日', '2023-12-31'],
    ['二〇二三年五月六号', '2023-05-06'],
    ['2023年5月6号', '2023-05-06'],
    ['2023年5月', '2023-05'],
    ['民国112年5月6日', '2023-05-06'],
    ['民國 1年1月1日', '1912-01-01'],
  ])('reads %s', (text, date) => {
    expect(found(`自${text}起`)).toEqual([date]);
  });

  it.each(['112年5月6日', '999年5月6日', '二〇二三年十三月一日', '一二〇二三年五月六日', '12023年5月6日'])(
    'leaves %s, which names no year of ours',
    text => {
      expect(findDates(text)).toEqual([]);
    },
  );
});

describe('the time behind a date', () => {
  it.each([
    ['2026-01-23 9:05', '09:05'],
    ['2026-01-23T09:05', '09:05'],
    ['2026-01-23，09：05', '09:05'],
    ['2026-01-23 上午9:05', '09:05'],
    ['2026-01-23 下午 09:05', '09:05'],
    ['2026-01-23 星期五 09:05', '09:05'],
    ['2026-01-23 (周五) 09:05', '09:05'],
    ['2026年1月23日9时05分', '09:05'],
    ['2026年1月23日9时05分07秒', '09:05:07'],
    ['2026-01-23 00:00:00', '00:00:00'],
    ['2026-01-23 23:59:59', '23:59:59'],
    // What no clock shows is left out as far as it goes; the rest stands.
    ['2026-01-23 09:05:60', '09:05'],
    ['2026-01-23 24:00', undefined],
    ['2026-01-23 24:00:00', undefined],
    ['2026-01-23 09:60', undefined],
    ['2026-01-23 09:60:00', undefined],
    ['2026-01-23', undefined],
  ])('in %s', (text, time) => {
    const read = parseDate(text);
    expect(read).toEqual({
      date: '2026-01-23',
      ...(time !== undefined && { time }),
      precision: time === undefined ? 'day' : time.length === 5 ? 'minute' : 'second',
      text,
      index: 0,
    });
  });
});

describe('a field that holds one date', () => {
  it.each([
    ' 2026-01-23 ',
    '\u300020260123\n',
    ' [ 2026-01-23 ] ',
    '(2026-01-23)',
    '（2026年1月23日）',
    '【2026/1/23】',
    '〔20260123〕',
    '2026-01-23T08:05Z',
    '2026-01-23T08:05:00Z',
    '2026-01-23T08:05:00.000',
    '2026-01-23T08:05:00.123456789Z',
    '2026-01-23T08:05:00+08:00',
    '2026-01-23T08:05:00-0500',
  ])('is read whole: %j', text => {
    expect(parseDate(text)?.date).toBe('2026-01-23');
  });

  it.each([
    '发布于2026-01-23',
    '2026-01-23起',
    '2026-01-23(',
    ')2026-01-23',
    '号20260123',
    '120260123',
    '20260123号',
    '202601230',
    '见2026-01-23T08:05:00Z',
    '2026-01-23T08:05:00Z起',
    '2026-01-23T08:05:00.1234567890Z',
    '2026-01-23、2026-01-24',
    '2026-01-23 2026-01-24',
    '2026-01',
    '',
    '今天',
  ])('is not seen in: %j', text => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('days that exist', () => {
  it.each([
    '1900-01-01',
    '2200-12-31',
    '2023-01-31',
    '2023-02-28',
    '2024-02-29',
    '2023-04-30',
    '2023-12-31',
    '2000-02-29',
  ])('are read: %s', date => {
    expect(findDates(date)).toEqual([{ date, precision: 'day', text: date, index: 0 }]);
    expect(parseDate(date.replaceAll('-', ''))?.date).toBe(date);
  });

  it.each([
    '1899-12-31',
    '2201-01-01',
    '2023-00-10',
    '2023-13-10',
    '2023-05-00',
    '2023-05-32',
    '2023-02-29',
    '2023-04-31',
    '1900-02-29',
  ])('are not made up from %s', text => {
    expect(findDates(text)).toEqual([]);
    expect(findDates(`于 ${text} 日`)).toEqual([]);
    expect(parseDate(text)).toBeUndefined();
    expect(parseDate(text.replaceAll('-', ''))).toBeUndefined();
  });
});

describe('ten characters that look like an ISO date', () => {
  it.each(['2023205-06', '2023-05206', '2023205206', '2e03-05-06', '2023-1e-06', '+202-05-06', '0x7e-05-06'])(
    'are none: %s',
    text => {
      expect(findDates(text)).toEqual([]);
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it('are read as they are meant where they hold less', () => {
    expect(findDates('2023-05-6 ')).toEqual([
      { date: '2023-05-06', precision: 'day', text: '2023-05-6', index: 0 },
    ]);
    expect(findDates('2023-05-09')).toEqual([
      { date: '2023-05-09', precision: 'day', text: '2023-05-09', index: 0 },
    ]);
  });
});

describe('day and month in numbers', () => {
  it.each([
    ['13/05/2023', '2023-05-13'],
    ['05/13/2023', '2023-05-13'],
    ['06/06/2023', '2023-06-06'],
    ['12/12/2023', '2023-12-12'],
    ['13.05.2023', '2023-05-13'],
    ['13-5-2023', '2023-05-13'],
    // A clock with AM or PM is American, unless that names no month.
    ['5/6/2023 3:32 PM', '2023-05-06'],
    ['12/6/2023 11:32:10 AM', '2023-12-06'],
    ['25/6/2023 3:32 PM', '2023-06-25'],
  ])('are certain in %s', (text, date) => {
    expect(parseDate(text)?.date).toBe(date);
  });

  it.each([
    '12/05/2023',
    '05/12/2023',
    '11/12/2023',
    '1/2/2023 3:32',
    '13/13/2023',
    '1/13/05/2023',
    '13/05/20231',
  ])('are not guessed in %s', text => {
    expect(parseDate(text)).toBeUndefined();
    expect(findDates(text)).toEqual([]);
  });
});

describe('dates that stand side by side', () => {
  it('are both found', () => {
    expect(found('2023年5月6日2024年1月1日')).toEqual(['2023-05-06', '2024-01-01']);
    expect(found('May 6, 2023; 2023-05-07; 8 May 2023')).toEqual(['2023-05-06', '2023-05-07', '2023-05-08']);
  });

  it('are one where they share figures: the one that begins first', () => {
    expect(found('于 2023/5/6 May 2023')).toEqual(['2023-05-06']);
  });
});
