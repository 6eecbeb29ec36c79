/** What is content and what only fills the place. */
import { describe, expect, it } from 'vitest';
import { isMeaningful, isPlaceholder } from './meaningful.js';

describe('isMeaningful', () => {
  it.each([
    '暂无',
    '无',
    'XXX',
    'xxxx',
    '待定',
    '（待补充）',
    '——',
    '……',
    '***',
    '建设中',
    '有关',
    '',
    ' 　',
    'N/A',
    'TBD',
    '敬请期待。',
    '000',
  ])('takes %s for a placeholder', value => {
    expect(isMeaningful(value)).toBe(false);
  });

  it.each([
    '无数量限制',
    '不收费',
    '免费',
    '010-00000001',
    '20个工作日',
    '3',
    '政策法规科',
    '《行政许可法》第十二条',
    'Free of charge',
    '否',
  ])('takes %s for content', value => {
    expect(isMeaningful(value)).toBe(true);
  });
});

describe('isPlaceholder', () => {
  it('leaves names of two characters alone', () => {
    expect(isPlaceholder('张三')).toBe(false);
    expect(isPlaceholder('待定')).toBe(true);
  });
});
