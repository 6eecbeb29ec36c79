/** Whose rules hold for a page: the profile's word, the address, the marks, the script, in this order. */
import { describe, expect, it } from 'vitest';
import { factsWith } from '@sunboard/reader/testing';
import { jurisdictionOf, jurisdictionOfAddress } from './jurisdiction.js';

const at = (url: string, change: Parameters<typeof factsWith>[0] = {}) =>
  jurisdictionOf(factsWith({ url, title: '', lang: '', ...change }));
const SAVED = 'https://saved.invalid/a.html';
const ENGLISH = { title: 'Council opens a library', text: 'The library is open to all.' };

describe('the law of a page', () => {
  it('is what the profile says', () => {
    expect(jurisdictionOf(factsWith({ url: 'https://www.a.gov.uk/' }), { jurisdiction: 'us' })).toBe('us');
  });

  it.each([
    ['https://www.a.gov.cn/', 'cn'],
    ['http://www.a.cn:8080/x', 'cn'],
    ['https://政府.政务/', 'cn'],
    ['https://www.gov.uk/government/news/a', 'uk'],
    ['https://www.a.police.uk/', 'uk'],
    ['https://www.a.gov.scot/', 'uk'],
    ['https://www.a.gov.wales/', 'uk'],
    ['https://www.a.gov/foia', 'us'],
    ['https://www.a.mil/', 'us'],
    ['https://dmv.a.state.ca.us/', 'us'],
  ])('follows from the address %s', (url, law) => {
    expect(at(url, { title: '阳光局', text: '阳光局的网页' })).toBe(law);
    expect(at(url, ENGLISH)).toBe(law);
  });

  it.each(['a.gov.au', 'a.govt.nz', 'a.gov.ie', 'canada.ca', 'a.gouv.fr', 'a.gov.hk', 'gov.uk.a.ie'])(
    'is none of ours at %s, whatever its language',
    host => {
      expect(jurisdictionOfAddress(`https://${host}/`)).toBe(null);
      expect(at(`https://${host}/`, { lang: 'zh-CN', text: '阳光局的网页' })).toBe(undefined);
    },
  );

  it('follows from the script of the page where the address names no country', () => {
    for (const url of [SAVED, 'https://www.a.com/', 'https://a.io/', 'file:///a.html']) {
      expect(at(url, { lang: 'en', title: '阳光局', text: '阳光局的网页 Sunshine' })).toBe('cn');
      expect(at(url, { ...ENGLISH, lang: 'zh-CN' })).toBe(undefined);
      expect(at(url, ENGLISH)).toBe(undefined);
    }
    expect(at(SAVED, { ...ENGLISH, text: 'Read this page in 中文 or English' })).toBe(undefined);
    expect(at(SAVED, { lang: 'zh' })).toBe('cn');
    expect(at(SAVED)).toBe(undefined);
  });

  it('is not Chinese for Japanese, Korean and the scripts of Hong Kong and Taiwan', () => {
    expect(at(SAVED, { lang: 'ja', text: '東京都情報公開' })).toBe(undefined);
    expect(at(SAVED, { text: '東京都の情報公開' })).toBe(undefined);
    expect(at(SAVED, { text: '서울특별시 公開' })).toBe(undefined);
    expect(at(SAVED, { lang: 'zh-TW', text: '政府資訊公開' })).toBe(undefined);
    expect(at(SAVED, { lang: 'zh-Hant-HK', text: '政府資訊公開' })).toBe(undefined);
  });

  it('follows from marks that only sites of the mainland carry', () => {
    const where = { selector: '', text: '' };
    expect(at(SAVED, { ...ENGLISH, footer: { text: '', icp: { value: '示ICP备1号', where } } })).toBe('cn');
    expect(at('https://a.gov.au/', { footer: { text: '', icp: { value: '示ICP备1号', where } } })).toBe(
      undefined,
    );
  });
});
