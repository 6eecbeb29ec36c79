import { describe, expect, it } from 'vitest';
import { RULES } from '../rules.js';
import { SITE_RULES } from '../site/site-rules.js';
import { articleIn } from './articles.js';

describe('where in a source a rule stands', () => {
  it('is told in English for every rule', () => {
    const articles = [...RULES, ...Object.values(SITE_RULES)].map(({ basis }) => basis.article);
    expect(articles.filter(article => /\p{Script=Han}/u.test(articleIn(article, 'en')))).toEqual([]);
  });

  it('keeps numbers, items and several articles', () => {
    expect(articleIn('第二十九条第（三）项', 'en')).toBe('art. 29(3)');
    expect(articleIn('第二十九条至第四十四条', 'en')).toBe('art. 29 to art. 44');
    expect(articleIn('第十条、第八十二条', 'en')).toBe('art. 10, art. 82');
    expect(articleIn('第三十条', 'en')).toBe('art. 30');
    expect(articleIn('第二十九条第（三）项', 'zh-CN')).toBe('第二十九条第（三）项');
    expect(articleIn('第二十九条第（三）项', 'zh-TW')).toBe('第二十九條第（三）項');
    expect(articleIn('(a)(3)(A)', 'en')).toBe('(a)(3)(A)');
  });
});
