/** The label is read as a person would, and in the same time however many spaces a page holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDayLabel, isFirst, labelAtEnd } from './date-label.js';

/** What is meant, as one expression: right, but slow on long runs of spaces. */
const MEANT =
  /([\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z（）() ]{0,24}?)\s?(?:[：:丨|]|为|于|\s)\s*[[【(（]?\s*$/u;

describe('the label in front of a date', () => {
  it.each([
    ['发布日期：', '发布日期'],
    ['发布日期 : ', '发布日期'],
    ['来源：本网　发布时间：【', '发布时间'],
    ['成文于（', '成文'],
    ['Published on ', 'Published on'],
    ['发布', '发布'],
    ['第3号 ', '号'],
    ['[成文日期] ', '成文日期'],
    ['【发布日期】：', '发布日期'],
    ['8:42 a.m. EDT ', undefined],
    ['10:05 AM on ', undefined],
    ['Updated: $Date: ', '$Date'],
    ['$Id: ferry.html,v 1.3 ', '$Id'],
    ['示发[2023]', undefined],
    ['123', undefined],
    ['', undefined],
  ])('of %j is %j', (before, label) => {
    expect(labelAtEnd(before)).toBe(label);
  });

  it('is what the expression means', () => {
    const piece = fc.constantFrom(
      '发',
      '为',
      '于',
      'a',
      ' ',
      '：',
      ':',
      '|',
      '(',
      '（',
      '【',
      '1',
      '，',
      '）',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('');
        const label = MEANT.exec(text)?.[1];
        expect(labelAtEnd(text)).toBe(label?.trim().slice(-16));
      }),
    );
  });
});

describe('a label of a day by itself', () => {
  it.each(['成文日期', '发 布 日 期：', '时间', 'Date published', 'Last revised', 'Release Date'])(
    'is %s',
    text => {
      expect(isDayLabel(text)).toBe(true);
    },
  );

  it.each(['关于公布示例事项的通知', '第二学期', 'Published items', '2023-05-06'])('is not %s', text => {
    expect(isDayLabel(text)).toBe(false);
  });
});

describe('the first day of a line', () => {
  it.each([
    ['7 September 2020', 0, true],
    ['Monday, 7 September 2020', 8, true],
    ['samedi 7 mars 2020', 7, true],
    ['Closed on 7 September 2020', 10, false],
    ['The Monday, 7 September 2020', 12, false],
  ])('in %j at %d: %s', (text, index, first) => {
    expect(isFirst({ text }, { index })).toBe(first);
  });
});
