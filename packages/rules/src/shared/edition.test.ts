/** Pages of an edition in another language are known by their words, and by address or declared language. */
import { describe, expect, it } from 'vitest';
import { factsWith } from '@sunboard/reader/testing';
import { RULES } from '../rules.js';
import { run } from '../engine/run.js';
import { isHanText, isOtherEdition } from './edition.js';

const ENGLISH = 'The city opened a new service centre for foreign residents on Monday. 中文版';
const CHINESE = '阳光区召开政务服务工作推进会，部署下一阶段重点任务。English';
const page = (url: string, text = ENGLISH, lang = '') =>
  factsWith({ url, lang, title: 'News', text, kind: 'article', kindConfidence: 1 });

describe('an edition in another language', () => {
  it.each([
    ['https://www.example.gov.cn/en/', ENGLISH, ''],
    ['https://www.example.gov.cn/EN/news/t1.html', ENGLISH, 'zh-CN'],
    ['https://www.example.gov.cn/site1/english/t1.html', ENGLISH, ''],
    ['https://www.example.gov.cn/english.html', ENGLISH, ''],
    ['https://english.example.gov.cn/t1.html', ENGLISH, ''],
    ['https://en.example.gov.cn', ENGLISH, ''],
    ['https://www.example.gov.cn/t1.html', ENGLISH, 'en'],
    ['https://www.example.gov.cn/ru/', 'В городе открылся новый центр услуг. 中文版', ''],
    ['https://www.example.gov.cn/jp/', '市政府は月曜日に新しいサービスセンターを開設', ''],
    ['https://www.example.gov.cn/kr/', '시정부는 월요일에 새로운 서비스 센터를 열었다', 'ko'],
    ['https://www.example.gov.cn/t1.html', 'وزارة الخدمات العامة في المدينة', 'ar'],
  ])('is %s: %s (%s)', (url, text, lang) => {
    expect(isOtherEdition(page(url, text, lang))).toBe(true);
  });

  it.each([
    ['https://www.example.gov.cn/en/', CHINESE, ''],
    ['https://www.example.gov.cn/t1.html', CHINESE, 'en'],
    ['https://www.example.gov.cn/t1.html', ENGLISH, ''],
    ['https://www.example.gov.cn/t1.html', ENGLISH, 'zh-CN'],
    ['https://www.example.gov.cn/open/green/t1.html', ENGLISH, ''],
    ['https://www.example.gov.cn/a/b/en/', ENGLISH, ''],
    ['https://www.example.gov.cn/en/', '', 'en'],
  ])('is not %s: %s (%s)', (url, text, lang) => {
    expect(isOtherEdition({ ...page(url, text, lang), title: text === '' ? '' : 'News' })).toBe(false);
  });

  it('has no script without letters', () => {
    expect(isHanText('2026-06-15')).toBeUndefined();
  });
});

describe('marks and tags of the whole site', () => {
  const footer = { text: 'Copyright Example City. All rights reserved.' };
  const outcomes = (url: string, text: string, metas: { name: string; content: string }[] = []) => {
    const facts = { ...page(url, text), footer, metas, kind: 'column' as const };
    const { findings } = run(facts, { today: '2026-06-15', now: '', packs: ['cn'] });
    const asked = findings.filter(
      ({ rule, reason }) => /^(?:foot|meta)\./.test(rule) && /^(?:missing|notWords)$/.test(reason),
    );
    return Object.fromEntries(asked.map(({ rule, outcome }) => [rule, outcome]));
  };
  const ASKED = ['conac', 'contact', 'icp', 'jiucuo', 'owner', 'police', 'sitecode', 'sitemap'].map(
    name => `foot.${name}`,
  );

  it('are failed on a Chinese page and left open on a page of another edition', () => {
    const chinese = outcomes('https://www.example.gov.cn/t1.html', CHINESE);
    const other = outcomes('https://www.example.gov.cn/en/t1.html', ENGLISH);
    for (const rule of [...ASKED, 'meta.site', 'meta.column']) {
      expect(chinese[rule], rule).toBe('failed');
      expect(other[rule], rule).toBe('cantTell');
    }
  });

  it('leave the Chinese words for columns open, too', () => {
    const tag = [{ name: 'ColumnType', content: 'News' }];
    expect(outcomes('https://www.example.gov.cn/t1.html', CHINESE, tag)['meta.columnType']).toBe('failed');
    expect(outcomes('https://www.example.gov.cn/en/t1.html', ENGLISH, tag)['meta.columnType']).toBe(
      'cantTell',
    );
  });

  it('are judged where they are there: a wrong mark is wrong in every language', () => {
    const facts = {
      ...page('https://www.example.gov.cn/en/t1.html'),
      footer: {
        ...footer,
        icp: { value: 'ICP-1', where: { selector: '#i', text: '' } },
      },
    };
    const { findings } = run(facts, {
      today: '2026-06-15',
      now: '',
      packs: ['cn'],
      rules: RULES.filter(({ id }) => id === 'foot.icp'),
    });
    expect(findings.map(({ outcome, reason }) => [outcome, reason])).toEqual([['failed', 'malformed']]);
  });
});
