/** Masking a text, and several pieces of private data in one. */
import { describe, expect, it } from 'vitest';
import { ID, ID_X, cardOf, fullwidth, grouped } from './numbers.test-helper.js';
import { findPrivate, maskPrivate, maskValue } from './private-data.js';

const MOBILE = '13800001111';
/* The first sixteen digits are the number of a card, and so are all nineteen. */
const SHORT_CARD = cardOf('622202073016492');
const LONG_CARD = Array.from({ length: 100 }, (_, at) =>
  cardOf(SHORT_CARD + String(at).padStart(2, '0')),
).find(card => card.length === 19) as string;
const masked = (number: string) => `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;

describe('what a mask leaves', () => {
  it('are the first three and the last four characters, and the length of what is longer than a telephone number', () => {
    expect(maskValue(MOBILE)).toBe('138****1111');
    expect(maskValue(`86${MOBILE}`)).toBe('861****1111');
    expect(maskValue('01086-13800001')).toBe('010*******0001');
    expect(maskValue('110101900307123')).toBe('110********7123');
    expect(maskValue(ID_X)).toBe(masked(ID_X));
  });
});

describe('a masked text', () => {
  it.each([
    ['nothing', '关于公开2026年第3号文件的通知', '关于公开2026年第3号文件的通知'],
    ['an empty text', '', ''],
    ['a mobile', `请打${MOBILE}。`, '请打138****1111。'],
    ['a mobile in groups', '138-0000-1111 或', '138****1111 或'],
    ['a mobile behind 86', '+8613800001111', '+861****1111'],
    ['a mobile of an office', `咨询电话${MOBILE}`, '咨询电话138****1111'],
    ['a mobile behind letters', `tel${MOBILE}x`, 'tel138****1111x'],
    ['two mobiles', `${MOBILE}、${MOBILE}；`, '138****1111、138****1111；'],
    ['an ID number', `号${ID}。`, `号${masked(ID)}。`],
    ['an ID number with X', `号${ID_X}。`, `号${masked(ID_X)}。`],
    ['an ID number with X apart', `号${ID_X.slice(0, 17)} X。`, `号${masked(ID_X)}。`],
    ['an ID number of full width', fullwidth(ID_X), masked(ID_X)],
    ['an old ID number without a label', '1. 110101900307123', '1. 110********7123'],
    ['a card without a label', `1. ${LONG_CARD}`, `1. ${masked(LONG_CARD)}`],
    ['a card of sixteen digits', `1. ${SHORT_CARD}`, `1. ${masked(SHORT_CARD)}`],
    ['a mobile and an ID number', `${MOBILE}，${ID}，完`, `138****1111，${masked(ID)}，完`],
    ['an ID number before a mobile', `${ID}，${MOBILE}，完`, `${masked(ID)}，138****1111，完`],
  ])('of %s', (_, text, result) => {
    expect(maskPrivate(text)).toBe(result);
  });

  it.each([
    ['letters in front', `q${ID}`, `q${masked(ID)}`],
    ['letters behind', `${ID}abc`, `${masked(ID)}abc`],
    ['letters around', `sfz${ID}abc，1`, `sfz${masked(ID)}abc，1`],
    ['letters in front and X behind', `sfz${ID_X}`, `sfz${masked(ID_X)}`],
    ['letters in front and x behind', `sfz${ID_X.toLowerCase()}`, `sfz${masked(ID_X)}`],
    ['letters in front and a wide X behind', `号sfz${ID_X.slice(0, 17)}Ｘ完`, `号sfz${masked(ID_X)}完`],
    ['letters behind X', `${ID_X}abc 1`, `${masked(ID_X)}abc 1`],
  ])('hides an ID number with %s, in case it is one', (_, text, result) => {
    expect(maskPrivate(text)).toBe(result);
  });

  it.each([
    ['digits in front', `a1b${ID}`],
    ['digits behind', `${ID}a1`],
    ['digits behind X', `${ID_X}7`],
    ['digits behind X and letters', `a${ID_X}b7`],
    ['a letter that is no X', `a${ID_X.slice(0, 17)}Y`],
    ['an X further on', `a${ID_X.slice(0, 17)}bX`],
    ['an X before it', `X${ID_X.slice(0, 17)}`],
    ['no X', `a${ID_X.slice(0, 17)}，X`],
    ['a wrong check digit', `a${ID.slice(0, 17)}X`],
  ])('keeps a code with %s', (_, text) => {
    expect(maskPrivate(text)).toBe(text);
  });

  it.each([
    ['a fixed line', '02154321098'],
    ['a number of fifteen digits without a birthday', '110101901307123'],
    ['a number of fifteen digits in a code', 'A110101900307123'],
    ['a card number in a code', `A${SHORT_CARD}`],
    ['a card number with a wrong digit', `${SHORT_CARD.slice(0, 15)}${(Number(SHORT_CARD[15]) + 1) % 10}`],
    ['a mobile in a code', 'AB12cd13800001111'],
    ['a number of another country', '+13800001111'],
  ])('keeps %s', (_, text) => {
    expect(maskPrivate(`号 ${text} 完`)).toBe(`号 ${text} 完`);
  });

  it('hides the longer of two numbers that begin at one digit', () => {
    const text = grouped(LONG_CARD, [4, 4, 4, 4, 3], ' ');
    expect(maskPrivate(`卡 ${text} 完`)).toBe(`卡 ${masked(LONG_CARD)} 完`);
  });
});

describe('several pieces of private data in one text', () => {
  const found = (text: string) => findPrivate(text).map(hit => [hit.type, text.slice(hit.start, hit.end)]);

  it('are told in the order of the text, whatever they are', () => {
    expect(
      found(
        `★秘密，和平路5栋301室，110101********1234，${MOBILE}，身份证${ID}；绝密★ ${MOBILE}，1101011990****1234`,
      ),
    ).toEqual([
      ['secretMark', '★秘密'],
      ['address', '路5栋301室'],
      ['idMasked', '110101********1234'],
      ['mobile', MOBILE],
      ['id18', ID],
      ['secretMark', '绝密★'],
      ['mobile', MOBILE],
      ['idMasked', '1101011990****1234'],
    ]);
  });

  it('may touch each other', () => {
    expect(found(`机密★${MOBILE}`)).toEqual([
      ['secretMark', '机密★'],
      ['mobile', MOBILE],
    ]);
  });

  it('that overlap are one: the first, and of two that begin together the surer', () => {
    // Eleven digits and four: a mobile and something else, or an old ID number, which a blank in the mobile makes likelier.
    expect(found('身份证 13800001111 0101')).toEqual([['mobile', '13800001111']]);
    expect(found('身份证 138 0000 1111 0101')).toEqual([['id15', '138 0000 1111 0101']]);
  });

  it('that begin together and are as sure are the longer', () => {
    const text = grouped(LONG_CARD, [4, 4, 4, 4, 3], ' ');
    expect(found(`卡号 ${text}`)).toEqual([['bankCard', text]]);
  });
});
