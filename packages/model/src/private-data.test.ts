/** Private data is found in every surface form, masked, and not seen where there is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCreditCode, isId18 } from './identity.js';
import { ID, ID_X, cardOf, creditCodeOf, fullwidth, grouped } from './numbers.test-helper.js';
import { findPrivate, maskPrivate, maskValue } from './private-data.js';

const typesIn = (text: string, around?: string) => findPrivate(text, around).map(hit => hit.type);

describe('ID numbers', () => {
  it.each([
    ['plain', ID],
    ['with X', ID_X],
    ['with small x', ID_X.toLowerCase()],
    ['dashed', `${ID.slice(0, 6)}-${ID.slice(6, 14)}-${ID.slice(14)}`],
    ['dashed before X', `${ID_X.slice(0, 6)}-${ID_X.slice(6, 14)}-${ID_X.slice(14)}`],
    ['spaced', `${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`],
    ['fullwidth', fullwidth(ID_X)],
    ['split by an invisible space', `${ID.slice(0, 9)}\u200b${ID.slice(9)}`],
    ['with non-breaking hyphens', `${ID.slice(0, 6)}\u2011${ID.slice(6, 14)}\u2011${ID.slice(14)}`],
  ])('are found %s and masked', (_, written) => {
    const hits = findPrivate(`姓名 示例 证件号码：${written}。`);
    expect(hits.map(hit => hit.type)).toEqual(['id18']);
    expect(hits[0]?.masked).toMatch(/^\d{3}\*{11}[\dX]{4}$/u);
    expect(maskPrivate(`a ${written} b`)).toBe(`a ${hits[0]?.masked ?? ''} b`);
  });

  it('need province, date and check digit together', () => {
    expect(typesIn(`990101${ID.slice(6)}`)).toEqual([]);
    expect(typesIn(`${ID.slice(0, 10)}1399${ID.slice(14)}`)).toEqual([]);
    expect(typesIn(ID.slice(0, 17) + (ID.endsWith('1') ? '2' : '1'))).toEqual([]);
  });

  it('are not seen inside longer numbers or words', () => {
    expect(typesIn(`9${ID}`)).toEqual([]);
    expect(typesIn(`A${ID}`)).toEqual([]);
  });

  it('of fifteen digits count only beside a label', () => {
    const old = '110101900307123';
    expect(typesIn(`身份证 ${old}`)).toEqual(['id15']);
    expect(typesIn(`批次 ${old}`)).toEqual([]);
    expect(typesIn(old, '身份证号码 ')).toEqual(['id15']);
  });

  it('that the page masks tell how many digits are left', () => {
    expect(findPrivate('110101********123X')[0]).toMatchObject({ type: 'idMasked', visibleDigits: 10 });
    expect(findPrivate('1101011990****123X')[0]).toMatchObject({ type: 'idMasked', visibleDigits: 14 });
  });
});

describe('mobiles', () => {
  it.each([
    '13800001111',
    '138-0000-1111',
    '138 0000 1111',
    '+86 13800001111',
    '+86-138-0000-1111',
    '8613800001111',
    '１３８００００１１１１',
    '(86)13800001111',
    '1 3 8 0 0 0 0 1 1 1 1',
  ])('are found as %s', written => {
    expect(typesIn(`王某 ${written}`)).toEqual(['mobile']);
    expect(maskPrivate(written)).not.toMatch(/0000.?1111|００００１１１１/u);
  });

  it('of an office are marked official', () => {
    expect(findPrivate('咨询电话：13800001111')[0]?.official).toBe(true);
    expect(findPrivate('本人手机 13800001111')[0]?.official).toBe(false);
  });

  it.each([
    '010-12345678',
    '0755-88123456',
    '12345',
    '400-123-4567',
    '2023-05-06 10:20:30',
    '订单号 13800001111',
    '20231123138000011110',
    '1.3800001111',
  ])('are not seen in %s', text => {
    expect(typesIn(text)).toEqual([]);
  });
});

describe('cards and codes', () => {
  it('need a label, a card prefix and the Luhn digit', () => {
    expect(typesIn('账号 4111111111111111')).toEqual(['bankCard']);
    expect(typesIn(`一卡通：${grouped(cardOf('622202000000000000'), [4, 4, 4, 4, 3], ' ')}`)).toEqual([
      'bankCard',
    ]);
    expect(typesIn('序号 4111111111111111')).toEqual([]);
    expect(typesIn('账号 4111111111111112')).toEqual([]);
  });

  it('social credit codes are never private', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[159][1239]\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/), body => {
        const code = creditCodeOf(body);
        expect(isCreditCode(code)).toBe(true);
        expect(findPrivate(`统一社会信用代码：${code}`)).toEqual([]);
      }),
    );
  });

  it('random order numbers are hardly ever taken for private data', () => {
    let seed = 7;
    const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
    let alarms = 0;
    for (let at = 0; at < 20_000; at++) {
      const number = Array.from({ length: 18 }, () => String(Math.floor((next() / 2_147_483_648) * 10))).join(
        '',
      );
      if (findPrivate(number).length > 0) alarms++;
    }
    expect(alarms).toBeLessThan(10);
  });
});

describe('marks and homes', () => {
  it('secrecy marks are found', () => {
    expect(typesIn('机密★10年')).toEqual(['secretMark']);
    expect(typesIn('保守秘密是每个人的义务')).toEqual([]);
  });
  it('homes are told from offices', () => {
    expect(findPrivate('家庭住址：示例市阳光区和平路5号楼2单元301室')[0]).toMatchObject({
      type: 'address',
      official: false,
    });
    expect(findPrivate('家庭住址：向阳镇示范村3组12号')[0]).toMatchObject({
      type: 'address',
      official: false,
    });
    expect(typesIn('示范村3组12月开展活动')).toEqual([]);
    // A house alone is a home below the head of a list of people.
    expect(findPrivate('向阳镇示范村12号', '家庭住址 ', true)[0]).toMatchObject({
      type: 'address',
      official: false,
      confidence: 0.8,
    });
    expect(findPrivate('向阳镇示范村12号', '家庭住址 ')).toEqual([]);
    expect(findPrivate('向阳镇示范村12号', '承包地块 ', true)).toEqual([]);
    expect(findPrivate('办公地址：示例市阳光区和平路5号楼2单元301室')[0]).toMatchObject({ official: true });
  });
});

describe('masking', () => {
  it('never shows an ID number, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} ${ID} ${after}`;
        if (/[0-9０-９Xx]\W{0,4}$/u.test(before) || /^\W{0,4}[0-9０-９Xx]/u.test(after)) return;
        expect(maskPrivate(text)).not.toContain(ID);
      }),
    );
  });

  it('keeps what is no private number', () => {
    const text = '索引号：11441700007280420Y/2021-00050，发布时间 2021-03-04 10:00:00，电话 0755-88123456';
    expect(maskPrivate(text)).toBe(text);
    expect(maskValue('13800001111')).toBe('138****1111');
    expect(isId18(ID_X)).toBe(true);
  });
});
