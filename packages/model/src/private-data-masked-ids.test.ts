/** ID numbers that a page masks itself: how many digits it still shows. */
import { describe, expect, it } from 'vitest';
import { findPrivate } from './private-data.js';

const typesIn = (text: string, around?: string) => findPrivate(text, around).map(hit => hit.type);

describe('an ID number masked by the page', () => {
  it.each([
    ['110101********1234', 10, '110*************34'],
    ['110101********123X', 10, '110*************3X'],
    ['110101********123x', 10, '110*************3x'],
    ['1101011990****1234', 14, '110*************34'],
    ['11010119900307****', 14, '110***************'],
    ['11010119****071234', 14, '110*************34'],
    ['110***********1234', 7, '110*************34'],
    ['1101**************', 4, '110***************'],
    ['110101*******1234', 10, '110************34'],
    ['110101*********1234', 10, '110**************34'],
    ['110101########1234', 10, '110*************34'],
    ['500101********1234', 10, '500*************34'],
  ])('is found as %s with %i digits left, which the report shortens to %s', (text, visibleDigits, masked) => {
    expect(findPrivate(text)).toEqual([
      {
        type: 'idMasked',
        start: 0,
        end: text.length,
        masked,
        confidence: 0.8,
        visibleDigits,
        official: false,
      },
    ]);
  });

  it.each(['*', '＊', '×', 'x', 'X', '•', '●'])('may be masked with %s', char => {
    expect(typesIn(`110101${char.repeat(8)}1234`)).toEqual(['idMasked']);
  });

  it.each(['（', '：', '号', ' ', '，'])('begins behind %j', lead => {
    expect(findPrivate(`证${lead}110101********1234）`)).toMatchObject([
      { start: 2, end: 20, visibleDigits: 10 },
    ]);
  });

  it.each([
    ['110101******1234', 'too short without a label'],
    ['110101**********1234', 'too long'],
    ['160101********1234', 'of no part of the country'],
    ['190101********1234', 'of no part of the country'],
    ['910101********1234', 'of no part of the country'],
    ['101010********1234', 'of no part of the country'],
    ['A110101********1234', 'part of a code'],
    ['*110101********1234', 'masked in front'],
    ['110101********1234A', 'part of a code'],
    ['110101********12345*', 'masked behind'],
    ['11************1234', 'begun with two digits'],
    ['110***************', 'all but three hidden, and longer than a mask is'],
  ])('is not seen in %s, which is %s', text => {
    expect(typesIn(text)).toEqual([]);
  });
});

describe('a mask of another length', () => {
  it.each(['身份证', '证件号码：', '公民身份号码 ', 'ID No '])('counts behind %s', label => {
    expect(findPrivate(`${label}1101********`)).toMatchObject([
      { type: 'idMasked', start: label.length, end: label.length + 12, masked: '110*********' },
    ]);
    expect(typesIn('1101********', label)).toEqual(['idMasked']);
  });

  it('of fewer than twelve characters is no ID number: it is a mobile or a name', () => {
    expect(typesIn('身份证 138****1111')).toEqual([]);
    expect(typesIn('身份证 110*****')).toEqual([]);
  });

  it('does not count behind another word, or where the label stands behind or far before', () => {
    expect(typesIn('1101********')).toEqual([]);
    expect(typesIn('编号 1101********')).toEqual([]);
    expect(typesIn('1101********（身份证）')).toEqual([]);
    expect(typesIn(`身份证${'，'.repeat(24)}1101********`)).toEqual([]);
    expect(typesIn(`身份证${'，'.repeat(21)}1101********`)).toEqual(['idMasked']);
  });

  it('of twenty characters, or of no part of the country, counts behind a label alone', () => {
    expect(typesIn('身份证 110101**********1234')).toEqual(['idMasked']);
    expect(typesIn('110101**********1234')).toEqual([]);
    expect(typesIn('身份证 170101********1234')).toEqual(['idMasked']);
    expect(typesIn('身份证 990101********1234')).toEqual([]);
  });
});
