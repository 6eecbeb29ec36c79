import { describe, expect, it } from 'vitest';
import { dayInFile } from './file-day.js';

describe('the day that a data file states', () => {
  it.each([
    '2026年3月2日',
    '45231.5'.replace('45231', '46083'),
    '46083',
    46083,
    46083.75,
    20260302,
    '20260302',
    '２０２６０３０２',
    '20260302093000',
    '202603020930',
    '2026-03-02 10:30:00.0',
    '2026-03-02 10:30:00 +0800',
    '2026-03-02T10:30:00.000+0800',
    '2026年3月2日星期一',
    '2026-3-2（星期一）',
    '2026年3月2日 周一',
    '2026年3月2日上午',
    '2026.03.02.',
    '2026/03/02 10:30:00 AM',
    '2-Mar-26',
    '02-Mar-2026',
    'Monday 2 March 2026',
    'Monday, March 2, 2026',
    '2 Mar 2026 10:30',
    'Mar 2, 2026 12:00:00 AM',
    'Mon Mar 02 2026 00:00:00 GMT+0800 (中国标准时间)',
    'Mon, 02 Mar 2026 10:30:00 GMT',
    1772380800000,
    1772380800,
    '1772380800000',
    '1772380800',
    '/Date(1772380800000)/',
    '/Date(1772380800000+0800)/',
  ])('is read from %j', value => {
    expect(dayInFile(value, 'zh-CN')).toBe('2026-03-02');
    expect(dayInFile(value, 'en')).toBe('2026-03-02');
  });

  it('is that of the clocks of China where a program wrote it in universal time for a page in Chinese', () => {
    for (const text of [
      '2026-03-01T16:00:00Z',
      '2026-03-01T16:00:00.000+0000',
      '2026-03-01T23:59:59Z',
      'Sun, 01 Mar 2026 22:10:00 GMT',
      'Sun, 01 Mar 2026 22:10:00 +0000',
    ]) {
      expect(dayInFile(text, 'zh-CN'), text).toBe('2026-03-02');
      expect(dayInFile(text, 'zh-TW'), text).toBe('2026-03-02');
      expect(dayInFile(text, 'en'), text).toBe('2026-03-01');
    }
    expect(dayInFile('2026-03-01T23:00:00-05:00', 'zh-CN'), 'as its maker wrote it').toBe('2026-03-01');
  });

  it.each([
    '2026.3',
    '2026年3月',
    '2026-02-30',
    '26-3-2',
    '02/03/2026',
    '12345',
    '99999',
    12345,
    0.5,
    NaN,
    '20261302093000',
    '发布于2026-03-02',
    '2026-03-02起',
    '2026-03-02、2026-03-03',
    '昨天',
    '',
    true,
    null,
  ])('is not made up from %j', value => {
    expect(dayInFile(value, 'zh-CN')).toBeUndefined();
  });

  it('has the order of day and month that it is told', () => {
    expect(dayInFile('02/03/2026', 'en', { numericOrder: 'dmy' })).toBe('2026-03-02');
    expect(dayInFile('03/02/2026 10:30', 'en', { numericOrder: 'mdy' })).toBe('2026-03-02');
  });
});
