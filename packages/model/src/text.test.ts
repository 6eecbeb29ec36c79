import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldLabel, foldWidth, joinSpread } from './text.js';

describe('folding', () => {
  it('finds a document number whatever brackets it is typed with', () => {
    const forms = [
      '国办发〔2017〕47号',
      '国办发［2017］47号',
      '国办发[2017]47号',
      '国办发(2017)47号',
      '国办发（2017）47号',
      '国办发【2017】47号',
      '国办发〔２０１７〕４７号',
    ];
    expect(new Set(forms.map(fold)).size).toBe(1);
  });

  it('evens out width, case and compatibility forms', () => {
    expect(fold('ＡＢＣ①㎡ﬁ')).toBe('abc1m2fi');
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('folds the width of every printable ASCII character and of the blank, and of nothing else', () => {
    const ascii = Array.from({ length: 0x7e - 0x20 }, (_, at) => String.fromCharCode(0x21 + at)).join('');
    const wide = Array.from(ascii, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');
    expect(foldWidth(`${wide}\u3000`)).toBe(`${ascii} `);
    expect(foldWidth('　甲　乙，')).toBe(' 甲 乙,');
    for (const other of ['、', '。', '〔', '·', '\uff5f', '\uff00', ascii])
      expect(foldWidth(other)).toBe(other);
  });

  it('keeps every position when only the width is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(foldWidth(text)).toHaveLength(text.length);
      }),
    );
  });

  it('reads labels past colons, stars, spaces and bracketed remarks', () => {
    for (const label of ['索 引 号：', '*索引号', '索引号（必填）', ' 索引号 :'])
      expect(foldLabel(label)).toBe('索引号');
    expect(foldLabel('document_number')).toBe(foldLabel('Document Number'));
  });
});

describe('letters that blanks spread', () => {
  it('are joined where each stands alone', () => {
    expect(joinSpread('联 系 人：张三')).toBe('联系人：张三');
    expect(joinSpread('身　份　证　号')).toBe('身份证号');
    expect(joinSpread('户  名：示例局 账\u00a0号')).toBe('户名：示例局账号');
  });

  it('are left where words stand apart', () => {
    for (const text of ['张三 李四', '姓名 电话', '联系人 13800001111', 'a b c'])
      expect(joinSpread(text)).toBe(text);
  });
});
