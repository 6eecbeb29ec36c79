/** Secrecy marks and home addresses: told from the words of law and from offices. */
import { describe, expect, it } from 'vitest';
import { findPrivate } from './private-data.js';

const written = (text: string) => findPrivate(text).map(hit => text.slice(hit.start, hit.end));

describe('a secrecy mark', () => {
  it.each([
    ['绝密★', '绝密★'],
    ['机密★20年', '机密★'],
    ['秘密 ★ 1年', '秘密 ★'],
    ['★绝密', '★绝密'],
    ['★ 机密', '★ 机密'],
    ['密级：★秘密', '★秘密'],
  ])('with its star is found in %s, surely', (text, mark) => {
    const start = text.indexOf(mark);
    expect(findPrivate(text)).toEqual([
      { type: 'secretMark', start, end: start + mark.length, masked: mark, confidence: 0.9, official: false },
    ]);
  });

  it.each([
    ['内部资料，注意保存', '内部资料，注意保存'],
    ['（内部文件 请勿外传）', '内部文件 请勿外传'],
    ['内部资料,严禁外传', '内部资料,严禁外传'],
    ['内部资料（不得外传）', '内部资料（不得外传'],
    ['内部文件【严禁翻印】', '内部文件【严禁翻印'],
    ['内部资料( 注意保存)', '内部资料( 注意保存'],
    ['内部资料', '内部资料'],
    ['【内部文件】', '【内部文件】'],
    ['[内部资料]', '[内部资料]'],
    ['（内部资料）', '（内部资料）'],
    ['(内部文件)', '(内部文件)'],
  ])('of inner papers is found in %s, less surely', (text, mark) => {
    const start = text.indexOf(mark);
    expect(findPrivate(text)).toEqual([
      { type: 'secretMark', start, end: start + mark.length, masked: mark, confidence: 0.6, official: false },
    ]);
  });

  it.each([
    '国家秘密分为绝密、机密、秘密三级',
    '保守国家秘密',
    '★★★★★',
    '绝密  ★',
    '三星★级',
    '内部资料汇编',
    '关于内部资料',
    '内部资料性出版物管理办法',
    '内部文件管理，请注意保存',
    '内部资料，，，注意保存',
    '内部控制',
  ])('is not seen in %s', text => {
    expect(findPrivate(text)).toEqual([]);
  });

  it.each(['机 密★1年', '绝　密 ★'])('is found in %s, whose letters are spread', text => {
    expect(findPrivate(text)).toMatchObject([{ type: 'secretMark', confidence: 0.9 }]);
  });

  it.each([
    ['密级：机密', ''],
    ['密级 秘密', ''],
    ['机密', '密级 '],
  ])('is the field of a paper in %s behind %j', (text, around) => {
    expect(findPrivate(text, around)).toMatchObject([{ type: 'secretMark', confidence: 0.9 }]);
  });

  it.each([
    ['例如“机密★10年”、“秘密★6个月”', ''],
    ['绝密★启用前', ''],
    ['绝密★本科目考试启用前', ''],
    ['密级：公开', ''],
    ['密级：绝密、机密、秘密', ''],
    ['机密', '级别 '],
  ])('is only spoken of in %s behind %j', (text, around) => {
    expect(findPrivate(text, around)).toEqual([]);
  });

  it('is found as often as it stands there', () => {
    expect(written('绝密★10年，另见★秘密')).toEqual(['绝密★', '★秘密']);
  });
});

describe('a home', () => {
  it.each(['省', '市', '区', '县', '镇', '乡', '街道', '路', '街', '村', '小区', '花园', '苑'])(
    'is found behind the place word %s',
    place => {
      const home = `${place}5号楼2单元301室`;
      expect(findPrivate(`东${home}。`)).toMatchObject([{ type: 'address', end: home.length + 1 }]);
    },
  );

  it.each([
    ['和平路5号楼2单元301室', '路5号楼2单元301室'],
    ['和平路5栋301', '路5栋301'],
    ['和平路5幢301户', '路5幢301户'],
    ['和平路88号5座12号', '路88号5座12号'],
    ['和平路3单元401室', '路3单元401室'],
    ['阳光小区15号楼二单元1502室', '小区15号楼二单元1502室'],
    ['和平路5栋2-301', '路5栋2-301'],
    ['和平路5号楼2单元3层301号', '路5号楼2单元3层301号'],
    ['和平路5号楼B座12层1203', '路5号楼B座12层1203'],
    ['阳光小区5#301', '小区5#301'],
    ['阳光小区5＃2-301', '小区5＃2-301'],
    ['阳光小区5#楼2单元301室', '小区5#楼2单元301室'],
    ['阳光小区5#12-1502', '小区5#12-1502'],
    ['阳光小区12#二单元1502户', '小区12#二单元1502户'],
    ['示范村3组12号', '村3组12号'],
    ['示范村第3社7号', '村第3社7号'],
    ['示范村12队8号', '村12队8号'],
    ['示范村三组12号', '村三组12号'],
    ['示范村十五组门牌46号', '村十五组门牌46号'],
  ])('is found in %s', (text, home) => {
    expect(written(`${text}，`)).toEqual([home]);
  });

  it.each([
    '和平路88号',
    '和平路5号楼',
    '和平路，5号楼2单元301室',
    '和平路 5号楼2单元301室',
    '和平路5号楼，301室',
    '和平路第五号楼二单元三零一室',
    '示范村3组12月开展活动',
    '示范村有3个组12户人',
    '5号楼2单元301室',
    '道路1#、2#桥',
    '道路1#-5#墩',
    '开发区1#2#泵站',
    '县道3#桥120米',
    '全市12345个单元',
    '和平路一二三四五六七八九十一二三四五六七5号楼2单元301室',
  ])('is not seen in %s', text => {
    expect(findPrivate(text)).toEqual([]);
  });

  it('is found once, however many place words lead to it, and next to another', () => {
    expect(written('示例市阳光区和平路5号楼2单元301室')).toEqual(['市阳光区和平路5号楼2单元301室']);
    expect(written('和平路5栋301室；建设路6栋202室')).toEqual(['路5栋301室', '路6栋202室']);
  });

  it('begins with the last place word before it, where a comma parts it from the others', () => {
    expect(written('东路，和平路5栋301室')).toEqual(['路5栋301室']);
    expect(written('本村、示范村，另有向阳村3组12号')).toEqual(['村3组12号']);
  });

  it('does not swallow the number that follows it', () => {
    for (const house of ['路5栋', '路5栋张三', '路5号楼', '路5#', '路5#楼', '路5栋301室电话', '路5号楼2单元'])
      expect(findPrivate(`${house}13800001111`).at(-1), house).toMatchObject({
        type: 'mobile',
        masked: '138****1111',
      });
  });

  it('is masked in its digits alone, also those of full width', () => {
    expect(findPrivate('和平路１５弄5号楼2单元301室')[0]?.masked).toBe('路**弄*号楼*单元***室');
  });

  it.each(['住址：', '家庭地址 ', '居住地：', '户籍地', '现住'])('is surely one behind %s', label => {
    expect(findPrivate(`${label}和平路5栋301室`)).toMatchObject([{ confidence: 0.8, official: false }]);
    expect(findPrivate('和平路5栋301室', label)).toMatchObject([{ confidence: 0.8, official: false }]);
  });

  it.each(['办公室：', '地址：', '地点：', '单位在', '公司：', '窗口：', '邮寄至', '联系处：'])(
    'is that of an office behind %s',
    label => {
      expect(findPrivate(`${label}和平路5栋301室`)).toMatchObject([{ confidence: 0.5, official: true }]);
      expect(findPrivate('和平路5栋301室', label)).toMatchObject([{ confidence: 0.5, official: true }]);
    },
  );

  it('is somebody’s, but not surely, behind other words, or where the label follows or stands far away', () => {
    for (const text of [
      '和平路5栋301室',
      '张某，和平路5栋301室',
      '和平路5栋301室（家庭地址）',
      '和平路5栋301室（办公地址）',
      `家庭地址${'，'.repeat(24)}路5栋301室`,
      `办公地址${'，'.repeat(24)}路5栋301室`,
    ])
      expect(findPrivate(text), text).toMatchObject([{ confidence: 0.5, official: false }]);
    expect(findPrivate('家庭住址（非办公地址）：和平路5栋301室')).toMatchObject([{ official: false }]);
  });

  it('is looked for in the first 5,000 characters of a text', () => {
    const home = '路5栋301室';
    expect(findPrivate(`${'文'.repeat(4999)}${home}`)).toMatchObject([
      { start: 4999, end: 4999 + home.length },
    ]);
    expect(findPrivate(`${'文'.repeat(5000)}${home}`)).toEqual([]);
  });
});
