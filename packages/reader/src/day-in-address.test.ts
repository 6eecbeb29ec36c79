import { describe, expect, it } from 'vitest';
import { dayInAddress, isPlainDay } from './day-in-address.js';

describe('the day in an address', () => {
  const DAYS: Readonly<Record<string, string | undefined>> = {
    'https://a.example/2019/11/17/title/': '2019-11-17',
    'https://a.example/2019/1/1': '2019-01-01',
    'https://a.example/2019/nov/7/title': '2019-11-07',
    'https://a.example/posts/2019-12-22-title/': '2019-12-22',
    'https://a.example/2019_12_02.html': '2019-12-02',
    'https://a.gov.example/art/2019/10/3/art_12_34.html': '2019-10-03',
    'https://a.gov.example/zwgk/201910/t20191003_123.html': '2019-10-03',
    'https://a.gov.example/zhengce/2019-10/03/content_1.htm': '2019-10-03',
    'https://a.gov.example/zhengce/201911/12/content_1.htm': '2019-11-12',
    'https://a.example/2019/1112/c1-2.html': '2019-11-12',
    'https://a.example/20191231/title': '2019-12-31',
    'https://a.example/17112019-title': '2019-11-17',
    'https://a.example/17-11-2019-title/': '2019-11-17',
    'https://a.example/news/17-11-2019': '2019-11-17',
    'https://a.example/news/17-11-2019/': '2019-11-17',
    'https://a.example/news/17112019': undefined,
    'https://a.example/news/17-11-2019-4': undefined,
    'https://a.example/17-112019-title/': undefined,
    'https://a.example/11172019-title': undefined,
    'https://a.example/17112019-4': undefined,
    'https://a.example/2019/11/title': undefined,
    'https://a.example/2019/10/3-titles': undefined,
    'https://a.example/2019/10/12-titles': undefined,
    'https://a.example/2019/13/45/title': undefined,
    'https://a.example/20191106023242/title': undefined,
    'https://a.example/title?on=2019-11-17': undefined,
  };
  for (const [address, day] of Object.entries(DAYS))
    it(`is ${day ?? 'none'} in ${address}`, () => {
      expect(dayInAddress(address)?.match.date).toBe(day);
    });

  it('is plain where it is a step of the path by itself', () => {
    expect(['/2019/11/17/', '/2019-11-17', '/20191117', '2019/nov/7', '/17-11-2019'].every(isPlainDay)).toBe(
      true,
    );
    expect(['t20191117', '/2019-11/17', '/201911/17', '-2019-11-17', '/17-11-2019-'].some(isPlainDay)).toBe(
      false,
    );
  });
});
