import { describe, expect, it } from 'vitest';
import { isTold } from './told.js';

const PHONE = { label: /(?<!传真)电话(?:号码)?/g, value: /\d{7}/ };

describe('a label is told', () => {
  it.each([
    '联系电话:010-60000001',
    '联系电话 [工作日]:\n60000001',
    '联系电话为60000001。',
    '电话/传真:60000001',
    '电话60000001',
    '60000001[电话]',
    '电话\n60000001\n传真\n60000002',
    '机构名称\n电话\n传真\n示例局办公室\n60000001\n60000002',
    '传真\n电话\n60000002\n示例局办公室\n60000001',
  ])('%s', text => {
    expect(isTold(text, PHONE)).toBe(true);
  });
  it.each([
    '姓名、地址、联系电话;所需信息的名称。传真:60000002',
    '联系电话:待定\n传真号码:60000002',
    '联系电话:\n传真:60000002',
    '传真电话:60000002',
    '可以电话咨询',
    '可以电话',
  ])('not in %s', text => {
    expect(isTold(text, PHONE)).toBe(false);
  });
});
