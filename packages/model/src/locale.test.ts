/** Texts in two languages of the sources, and in languages that are added by one file. */
import { describe, expect, it, vi } from 'vitest';
import {
  isChinese,
  languageNames,
  loadEveryLanguage,
  loadLanguage,
  localeOf,
  localize,
  sourceOf,
  type Locale,
} from './locale.js';

/* A language nobody speaks, translated from English: what a new language needs is an entry and a file, no more. */
vi.mock('./languages/index.js', async original => {
  const { ADDED } = await original<{ ADDED: object }>();
  const load = () => Promise.resolve({ shared: { Title: '[Ţîţļé]', 'Page {n}': '[Þåĝé {n}]' } });
  return { ADDED: { ...ADDED, qps: { name: 'Pseudo', from: 'en', tags: ['qps'], load } } };
});

const pseudo = 'qps' as Locale;
const title = { 'zh-CN': '标题', en: 'Title' };

describe('the language for a tag', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['zhx', 'en'],
    ['qps', 'qps'],
  ])('%s reads %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });

  it('is Chinese for both ways of writing it', () => {
    expect([isChinese('zh-CN'), isChinese('zh-TW'), isChinese('en')]).toEqual([true, true, false]);
  });
});

describe('an added language', () => {
  it('reads in the language it is translated from until its file has come', async () => {
    expect(localize(title, pseudo)).toBe('Title');
    expect(sourceOf(pseudo)).toBe('en');
    await loadLanguage(pseudo);
    expect(localize(title, pseudo)).toBe('[Ţîţļé]');
    expect(loadLanguage(pseudo)).toBeUndefined();
  });

  it('translates catalogues whole, once, and leaves a text that its file lacks', async () => {
    await loadLanguage(pseudo);
    const texts = {
      'zh-CN': { pages: ['第 {n} 页'], other: '另' },
      en: { pages: ['Page {n}'], other: 'Other' },
    };
    expect(localize(texts, pseudo)).toEqual({ pages: ['[Þåĝé {n}]'], other: 'Other' });
    expect(localize(texts, pseudo)).toBe(localize(texts, pseudo));
  });

  it('is offered by its own name beside the others', () => {
    expect(languageNames()).toEqual([
      ['zh-CN', '简体中文'],
      ['zh-TW', '繁體中文'],
      ['qps', 'Pseudo'],
      ['en', 'English'],
    ]);
  });

  it('has its file: traditional Chinese is there when all are brought', async () => {
    await loadEveryLanguage();
    expect(localize({ 'zh-CN': '索引号', en: 'Index number' }, 'zh-TW')).toBe('索引號');
  });
});
