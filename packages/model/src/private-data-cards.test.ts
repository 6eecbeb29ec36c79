/** Bank cards and the codes of organisations: numbers that are told apart by their beginning, their check digit and a label. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, creditCodeOf, fullwidth, grouped } from './numbers.test-helper.js';
import { findPrivate, maskPrivate } from './private-data.js';

const typesIn = (text: string, around?: string) => findPrivate(text, around).map(hit => hit.type);
/* Digits without meaning: behind any beginning they fill a number up to its length, less the check digit. */
const card = (start: string, length = 16) => cardOf(start.padEnd(length - 1, '0730164925'));
const CARD = card('622202', 19);

describe('the beginning of a card number', () => {
  it.each(['62', '4', '51', '52', '53', '54', '55', '35', '60', '95', '96'])('may be %s', start => {
    expect(typesIn(`账号 ${card(start)}`)).toEqual(['bankCard']);
  });

  it.each(['1', '2', '30', '34', '36', '50', '56', '61', '63', '7', '8', '90', '94', '97'])(
    'is never %s',
    start => {
      expect(typesIn(`账号 ${card(start)}`)).toEqual([]);
      expect(maskPrivate(card(start))).toBe(card(start));
    },
  );
});

describe('the length of a card number', () => {
  it.each([16, 17, 18, 19])('may be %i', length => {
    expect(typesIn(`账号 ${card('62', length)}`)).toEqual(['bankCard']);
    expect(typesIn(`账号 ${card('4', length)}`)).toEqual(['bankCard']);
    expect(maskPrivate(card('4', length))).not.toBe(card('4', length));
  });

  it.each([13, 14, 15, 20, 21])('is never %i', length => {
    for (const start of ['62', '4', '51']) {
      expect(typesIn(`账号 ${card(start, length)}`)).toEqual([]);
      expect(maskPrivate(card(start, length))).toBe(card(start, length));
    }
  });
});

describe('a card number', () => {
  it.each([
    '账号：',
    '帐号 ',
    '账户',
    '帐户：',
    '卡号 ',
    '一卡通：',
    '银行卡 ',
    '开户行及账户 ',
    '开户行：示例银行 ',
    'Card No. ',
    'card number: ',
    'CardNo ',
    'Account ',
  ])('counts behind %j', label => {
    expect(findPrivate(`${label}${CARD}`)).toEqual([
      {
        type: 'bankCard',
        start: label.length,
        end: label.length + 19,
        masked: `622************${CARD.slice(-4)}`,
        confidence: 0.9,
        official: false,
      },
    ]);
    expect(typesIn(CARD, label)).toEqual(['bankCard']);
  });

  it.each(['', '序号 ', '号码 ', '卡 ', '银行 ', '单号 '])('does not count behind %j', label => {
    expect(typesIn(`${label}${CARD}`)).toEqual([]);
  });

  it('does not count behind a label that is far away or follows it', () => {
    expect(typesIn(`账号${'，'.repeat(22)}${CARD}`)).toEqual(['bankCard']);
    expect(typesIn(`账号${'，'.repeat(24)}${CARD}`)).toEqual([]);
    expect(typesIn(`${CARD}（账号）`)).toEqual([]);
  });

  it('is found in fours, with dashes or blanks, and in fullwidth digits', () => {
    for (const gap of [' ', '-', '\u3000']) {
      const text = grouped(CARD, [4, 4, 4, 4, 3], gap);
      expect(findPrivate(`卡号${text}`)).toMatchObject([
        { type: 'bankCard', start: 2, end: 2 + text.length },
      ]);
    }
    expect(typesIn(`卡号${fullwidth(CARD)}`)).toEqual(['bankCard']);
  });

  it('has a check digit that shows every single wrong digit', () => {
    for (let at = 6; at < CARD.length; at++)
      for (const digit of '0123456789') {
        const other = CARD.slice(0, at) + digit + CARD.slice(at + 1);
        if (other !== CARD) expect(typesIn(`卡号 ${other}`), other).toEqual([]);
      }
  });

  it('is none as part of a code', () => {
    expect(typesIn(`账号 A${CARD}`)).toEqual([]);
    expect(typesIn(`账号 ${CARD}A`)).toEqual([]);
    expect(typesIn(`账号 +${CARD}`)).toEqual([]);
  });
});

describe('the code of an organisation', () => {
  const bodies = fc.stringMatching(/^[159][1239]\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/);

  it('is never private, with the label or without', () => {
    fc.assert(
      fc.property(bodies, body => {
        const code = creditCodeOf(body);
        // Without its label a code of digits alone may be the number of a person or a card, too.
        if (/[A-Z]/.test(code.slice(0, 17))) expect(findPrivate(code)).toEqual([]);
        expect(findPrivate(`统一社会信用代码：${code}`)).toEqual([]);
      }),
    );
  });
});
