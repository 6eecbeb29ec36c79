/** ID numbers: what makes eighteen characters one, how they are written, and what is left of them when a page masks them. */
import { describe, expect, it } from 'vitest';
import { isId18 } from './identity.js';
import { ID, ID_AND_CODE, ID_X, grouped, idOf } from './numbers.test-helper.js';
import { findPrivate, maskPrivate, maskValue } from './private-data.js';

const typesIn = (text: string, around?: string) => findPrivate(text, around).map(hit => hit.type);
const written = (text: string) => findPrivate(text).map(hit => text.slice(hit.start, hit.end));

describe('the province of an ID number', () => {
  it.each(
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
      ' ',
    ),
  )('may be %s', code => {
    expect(typesIn(idOf(`${code}0101`, '19900307'))).toEqual(['id18']);
  });

  it.each('00 10 16 20 24 30 38 40 47 49 55 60 66 70 72 80 84 91 99'.split(' '))('is never %s', code => {
    expect(typesIn(idOf(`${code}0101`, '19900307'))).toEqual([]);
  });
});

describe('the birthday of an ID number', () => {
  const nextYear = String(new Date().getFullYear() + 1);
  it.each(['18800101', '19000228', '19491001', '20000229', '20040229', '19900131', '19901231', '19900430'])(
    'may be %s',
    day => {
      expect(typesIn(idOf('110101', day))).toEqual(['id18']);
    },
  );

  it.each([
    '18791231',
    '19000229',
    '20010229',
    '19900001',
    '19901301',
    '19900100',
    '19900132',
    '19900431',
    `${nextYear}0101`,
    '99990101',
  ])('is never %s', day => {
    expect(typesIn(idOf('110101', day))).toEqual([]);
  });
});

describe('the check digit of an ID number', () => {
  it('shows every single wrong digit', () => {
    for (let at = 0; at < 18; at++)
      for (const digit of '0123456789') {
        const other = ID.slice(0, at) + digit + ID.slice(at + 1);
        if (other !== ID) expect(typesIn(other), other).toEqual([]);
      }
  });

  it('is X only where the sum says so', () => {
    expect(typesIn(`${ID.slice(0, 17)}X`)).toEqual([]);
    for (const digit of '0123456789') expect(typesIn(ID_X.slice(0, 17) + digit)).toEqual([]);
  });
});

describe('the way an ID number is written', () => {
  const stem = ID_X.slice(0, 17);

  it.each(['X', 'x', 'Ｘ', 'ｘ', '×', 'Χ', ' X', '-X', '  X', '- x', '\u2011X', '\u200bX', '\u3000X', '－X'])(
    'may end in %j, which belongs to it',
    end => {
      expect(written(`号码${stem}${end}，`)).toEqual([`${stem}${end}`]);
      expect(findPrivate(`${stem}${end}`)[0]?.masked).toBe(`${ID_X.slice(0, 3)}***********${ID_X.slice(-4)}`);
    },
  );

  it.each(['', '   X', '号X', ' 号X', 'aX', '.X', 'Xa', 'X1', 'XX', 'Y', '*'])(
    'does not end in %j after seventeen digits',
    end => {
      expect(typesIn(`${stem}${end}`)).toEqual([]);
    },
  );

  it.each([
    ' ',
    '-',
    '.',
    '_',
    '\u00a0',
    '\u2003',
    '\u2010',
    '\u2013',
    '\u2014',
    '\u2212',
    '\u3000',
    '－',
    ' - ',
  ])('may have groups with %j between them', gap => {
    expect(written(`号码 ${grouped(ID, [6, 8, 4], gap)} 完`)).toEqual([grouped(ID, [6, 8, 4], gap)]);
    expect(typesIn(grouped(ID, [6, 4, 4, 4], gap))).toEqual(['id18']);
  });

  it.each(['/', ',', '，', '、', ':', '*', '----', ' 和 ', '号'])('has no %j between its groups', gap => {
    expect(typesIn(grouped(ID, [6, 8, 4], gap))).toEqual([]);
  });

  it('may go on in the next line of a narrow cell, as no other number does', () => {
    const text = `${ID.slice(0, 10)}\n${ID.slice(10)}`;
    expect(written(text)).toEqual([text]);
    expect(maskPrivate(text)).toBe(maskValue(ID));
    for (const other of ['138\n0000\n1111', '身份证：110101\n900307123', '卡号：62220202\n00001234562'])
      expect(typesIn(other), other).toEqual([]);
    expect(typesIn('13800001111\n13900002222')).toEqual(['mobile', 'mobile']);
  });

  it.each(['A', 'z', 'Ａ', 'ｚ', 'No'])('has no letter %s beside it, or it is part of a code', letter => {
    for (const text of [`${letter}${ID}`, `${ID}${letter}`, `${letter}${ID_X}`])
      expect(typesIn(text)).toEqual([]);
  });

  it.each(['号', '：', '@', '[', '`', '{', '/', '（', '！', '［', '～', '_'])(
    'may have the character %s beside it, which is no letter',
    char => {
      expect(typesIn(`${char}${ID}${char}`)).toEqual(['id18']);
    },
  );

  it('is told surely, and never as that of an office', () => {
    const masked = `110***********${ID.slice(-4)}`;
    expect(findPrivate(`办公电话 ${ID}`)).toEqual([
      { type: 'id18', start: 5, end: 23, masked, confidence: 0.98, official: false },
    ]);
  });
});

describe('a number that is an ID number and the code of an organisation at once', () => {
  it.each(['信用代码', '统一社会信用代码：', '组织机构代码 ', '税号:', '纳税人识别号'])(
    'is public behind %s',
    label => {
      expect(typesIn(`${label}${ID_AND_CODE}`)).toEqual([]);
      expect(typesIn(ID_AND_CODE, label)).toEqual([]);
    },
  );

  it('is private behind any other word', () => {
    expect(typesIn(ID_AND_CODE)).toEqual(['id18']);
    expect(typesIn(`证件号 ${ID_AND_CODE}`)).toEqual(['id18']);
    expect(typesIn(`信用代码${'，'.repeat(24)}${ID_AND_CODE}`)).toEqual(['id18']);
  });

  it('is not made public by the word alone', () => {
    expect(typesIn(`统一社会信用代码：${ID}`)).toEqual(['id18']);
  });
});

describe('a number of files that is built like an ID number', () => {
  const filed = '439901202403040017'.slice(0, 17);
  const number =
    '0123456789'
      .split('')
      .map(digit => filed + digit)
      .find(isId18) ?? '';

  it.each([
    '工单编号：',
    '证书号',
    '车架号 ',
    '不动产单元号',
    '合同号',
    '受理号：',
    '申请编码',
    'detail?id=',
  ])('is none behind %j, where its day is that of the file', label => {
    expect(isId18(number)).toBe(true);
    expect(typesIn(`${label}${number}`)).toEqual([]);
    expect(typesIn(number, `${label} `)).toEqual([]);
  });

  it('is one by its form alone, and behind such a label where the day is one of birth', () => {
    expect(typesIn(`张三 ${number}`)).toEqual(['id18']);
    expect(typesIn('档案编号：110101199003071233')).toEqual(['id18']);
  });
});

describe('the number of a certificate of disability', () => {
  it.each([`${ID}43`, `${ID_X}43`])('is an ID number with kind and degree behind it: %s', number => {
    expect(typesIn(`残疾人证号 ${number}`)).toEqual(['id18']);
    expect(maskPrivate(`张三，${number}，二级`)).not.toContain(number.slice(3, 14));
  });

  it('is no number of twenty digits with a day of today, nor one of which a blank parts two digits', () => {
    expect(typesIn(`缴款识别码 ${number20}`)).toEqual([]);
    expect(maskPrivate(`${ID} 50`)).toMatch(/ 50$/u);
  });
  const number20 = `${['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit => `43990120240304001${digit}`).find(isId18) ?? ''}12`;
});

describe('a label whose letters are spread', () => {
  it.each(['身　份　证　号', '身 份 证', '证 件 号：'])('is read as one: %j', label => {
    expect(typesIn(`${label}110101900307123`)).toEqual(['id15']);
  });
});

describe('old ID numbers of fifteen digits', () => {
  const OLD = '110101900307123';

  it.each(['身份证', '证件号码：', '公民身份号码', 'ID card ', 'ID number: ', 'id no. ', 'IDno '])(
    'count behind %s',
    label => {
      expect(findPrivate(`${label}${OLD}`)).toEqual([
        {
          type: 'id15',
          start: label.length,
          end: label.length + 15,
          masked: '110********7123',
          confidence: 0.85,
          official: false,
        },
      ]);
    },
  );

  it.each(['', '批次 ', '号码 ', 'ID', '账号 '])('do not count behind %j', label => {
    expect(typesIn(`${label} ${OLD}`)).toEqual([]);
  });

  it.each(['990101900307123', '110101901307123', '110101900332123', '110101900300123'])(
    'have a province and a birthday: %s has not',
    number => {
      expect(typesIn(`身份证 ${number}`)).toEqual([]);
    },
  );

  it('do not count as part of a code', () => {
    expect(typesIn(`身份证 A${OLD}`)).toEqual([]);
    expect(typesIn(`身份证 ${OLD}A`)).toEqual([]);
  });
});
