/** Mobiles: how people write them, whose they are, and the many numbers that are none. */
import { describe, expect, it } from 'vitest';
import { fullwidth, grouped } from './numbers.test-helper.js';
import { findPrivate } from './private-data.js';

const MOBILE = '13800001111';
const typesIn = (text: string, around?: string) => findPrivate(text, around).map(hit => hit.type);
const written = (text: string) => findPrivate(text).map(hit => text.slice(hit.start, hit.end));
const isOfficial = (text: string, around?: string) => findPrivate(text, around)[0]?.official;

describe('the digits of a mobile', () => {
  it.each(['13', '14', '15', '16', '17', '18', '19'])('begin with %s', start => {
    expect(typesIn(`${start}800001111`)).toEqual(['mobile']);
  });

  it.each(['10', '11', '12', '01', '23', '93'])('never begin with %s', start => {
    expect(typesIn(`${start}800001111`)).toEqual([]);
  });

  it('are eleven', () => {
    for (const other of ['1380000111', '138000011112', '1380000111122', '13800001111222'])
      expect(typesIn(other)).toEqual([]);
  });
});

describe('the groups of a mobile', () => {
  it.each([
    [[11]],
    [[3, 4, 4]],
    [[3, 8]],
    [[7, 4]],
    [[3, 3, 5]],
    [[4, 4, 3]],
    [[5, 6]],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    [[3, 1, 1, 1, 1, 1, 1, 1, 1]],
  ])('may be %j', lengths => {
    for (const gap of ['-', ' ', '.', '－', '\u00a0']) {
      const text = grouped(MOBILE, lengths, gap);
      expect(written(`王某${text}。`)).toEqual([text]);
      expect(findPrivate(text)[0]?.masked).toBe('138****1111');
    }
  });

  it.each([[[4, 7]], [[1, 10]], [[2, 9]], [[6, 5]], [[3, 2, 3, 3]], [[3, 2, 1, 1, 1, 1, 1, 1]], [[10, 1]]])(
    'are never %j: other numbers stand together like that',
    lengths => {
      for (const gap of ['-', ' ']) expect(typesIn(grouped(MOBILE, lengths, gap))).toEqual([]);
    },
  );

  it('are less sure with blanks between them: so do columns of numbers stand', () => {
    const sure = (text: string) => findPrivate(text)[0]?.confidence;
    for (const text of [MOBILE, '138-0000-1111', '+86-13800001111', '138.0000.1111'])
      expect(sure(text), text).toBe(0.95);
    for (const text of ['138 0000 1111', '+86 138 0000 1111', '138 - 00001111'])
      expect(sure(text), text).toBe(0.75);
  });
});

describe('the code of the country', () => {
  it.each([
    ['+8613800001111', '8613800001111'],
    ['8613800001111', '8613800001111'],
    ['86138 00001111', '86138 00001111'],
    ['86138-0000-1111', '86138-0000-1111'],
    ['+86 13800001111', '13800001111'],
    ['+86-138-0000-1111', '138-0000-1111'],
    ['0086 13800001111', '13800001111'],
    ['(86)13800001111', '13800001111'],
    ['（＋８６）１３８００００１１１１', '１３８００００１１１１'],
  ])('may stand in front: of %s, %s is the number', (text, number) => {
    expect(written(text)).toEqual([number]);
    expect(findPrivate(text)[0]?.masked).toBe('138****1111');
  });

  it.each([
    '+13800001111',
    '+4413800001111',
    '4413800001111',
    '9913800001111',
    '8612800001111',
    '861 38000011 11',
  ])('makes it no mobile of China in %s', text => {
    expect(typesIn(text)).toEqual([]);
  });

  it('is no part of a number that has 86 further on', () => {
    expect(written('13886001111')).toEqual(['13886001111']);
    expect(written('8613886868686')).toEqual(['8613886868686']);
    expect(typesIn('1386800001111')).toEqual([]);
  });

  it('has to be written out behind a plus, wherever the plus stands', () => {
    expect(typesIn('A+ 13800001111')).toEqual(['mobile']);
    expect(typesIn('号码+13800001111')).toEqual([]);
    expect(typesIn('13800001111+')).toEqual(['mobile']);
    expect(typesIn('+13800001186')).toEqual([]);
  });
});

describe('letters stuck to a mobile', () => {
  it.each(['tel13800001111', 'TEL13800001111', '13800001111abc', 'wx13800001111wx', 'ＴＥＬ13800001111'])(
    'do not hide it in %s',
    text => {
      if (text.startsWith('z')) expect(typesIn(text)).toEqual([]);
      else expect(written(text)).toEqual([MOBILE]);
    },
  );

  it.each([
    'AB12cd13800001111',
    '13800001111x9',
    '13800001111abc9',
    'v2a13800001111',
    'Ａ１Ｂ13800001111',
    '13800001111Ｘ９',
  ])('with more digits among them make it part of a code: %s', text => {
    expect(typesIn(text)).toEqual([]);
    expect(typesIn(`前，${text}，${'后'.repeat(100)}`)).toEqual([]);
    expect(typesIn(`${'前'.repeat(100)}，${text}，后`)).toEqual([]);
  });

  it('count to the next character that is neither letter nor digit', () => {
    for (const text of [
      '2号a13800001111',
      '9-tel13800001111',
      '13800001111a，9',
      '13800001111a_9',
      '7 a13800001111 7',
    ])
      expect(written(text)).toEqual([MOBILE]);
  });

  it('are looked at for forty characters', () => {
    expect(typesIn(`7${'a'.repeat(39)}13800001111`)).toEqual([]);
    expect(typesIn(`7${'a'.repeat(40)}13800001111`)).toEqual(['mobile']);
    expect(typesIn(`13800001111${'a'.repeat(39)}7`)).toEqual([]);
    expect(typesIn(`13800001111${'a'.repeat(40)}7`)).toEqual(['mobile']);
  });
});

describe('the mobile of an office', () => {
  it.each([
    '咨询电话：',
    '联系方式：',
    '监督、举报（纪检）手机',
    '投诉举报方式 ',
    '办公号码 ',
    '服务热线',
    '热线 ',
    '值班手机：',
    '受理人：',
    '报名联系人：张三 ',
    '客服号码',
    '传真号码',
    '查询方式',
    '接待人 ',
    '窗口号码',
    '经办人：李四',
    '单位手机',
    'Tel: ',
    'Phone ',
    'HOTLINE: ',
    'Contact: ',
    'Fax ',
  ])('is known by the words %j before it', words => {
    expect(isOfficial(`${words}${MOBILE}`)).toBe(true);
    expect(isOfficial(MOBILE, words)).toBe(true);
  });

  it.each(['本人', '家庭', '个人', '住户', '户主', '学生', '家长', '患者', '受助人'])(
    'is that of a person where the words speak of %s',
    person => {
      expect(isOfficial(`${person}联系电话：${MOBILE}`)).toBe(false);
      expect(isOfficial(`${person} ${MOBILE}`)).toBe(false);
    },
  );

  it.each(['', '王某 ', '手机 ', '姓名、号码 ', '咨询 ', '单位：示例局 '])('is not known by %j', words => {
    expect(isOfficial(`${words}${MOBILE}`)).toBe(false);
  });

  it('is known by words close before it, not by those behind it or far away', () => {
    expect(isOfficial(`${MOBILE}（咨询电话）`)).toBe(false);
    expect(isOfficial(`咨询电话${'，'.repeat(20)}${MOBILE}`)).toBe(true);
    expect(isOfficial(`咨询电话${'，'.repeat(24)}${MOBILE}`)).toBe(false);
    expect(isOfficial(`咨询电话${'，'.repeat(24)}${MOBILE}${'，'.repeat(100)}`)).toBe(false);
  });
});

describe('the mobile of a person although an office’s word stands before it', () => {
  it.each([
    ['我叫张三，联系电话', ''],
    ['本村业主，我的手机号码及电话：', ''],
    ['外出，其子电话', ''],
  ])('is that of whoever speaks, or of kin: %s', text => {
    expect(isOfficial(`${text}${MOBILE}`)).toBe(false);
  });

  it('follows the identity number of the same person', () => {
    const official = (between: string) =>
      findPrivate(`身份证号110101199003071233${between}${MOBILE}`)[1]?.official;
    expect(official('联系电话')).toBe(false);
    expect(official('，联系电话：')).toBe(false);
    expect(official('，住址：示例县白云镇白竹村18号，联系电话：')).toBe(false);
    expect(official('，工作多年成绩突出，参加培训若干次，联系电话：')).toBe(true);
    expect(official('；联系电话：')).toBe(false);
    expect(official('。联系电话：')).toBe(true);
    expect(official('，咨询电话：')).toBe(true);
  });

  it('stands in a list of people, where only the line of a duty is official', () => {
    const official = (words: string) => findPrivate(`${words}${MOBILE}`, '', true)[0]?.official;
    expect(['电话', '联系电话', '联系人：'].map(official)).toEqual([false, false, false]);
    expect(['监督电话', '服务热线'].map(official)).toEqual([true, true]);
  });
});

describe('the mobile of somebody just named', () => {
  it.each([
    '低保户李小红，联系电话：',
    '申请人王伟 电话',
    '村民阿依古丽·买买提，手机号码：',
    '受助学生欧阳示（联系方式：',
    '村民张三，电话（+86）',
  ])('is private behind %j', words => {
    expect(isOfficial(`${words}${MOBILE}`)).toBe(false);
  });

  it.each(['请申请人联系王伟，电话：', '村民可拨打联系电话：', '申请人联系电话：'])(
    'is official behind %j',
    words => {
      expect(isOfficial(`${words}${MOBILE}`)).toBe(true);
    },
  );
});

describe('the words of an office', () => {
  it.each([
    '联 系 人：王伟 ',
    '联　系　电　话：',
    '电 话：',
    '项目负责人：王伟，手机：',
    '责任人：',
    '工作人员李红 ',
    '示律师，手机：',
  ])('are %j, too', words => {
    expect(isOfficial(`${words}${MOBILE}`)).toBe(true);
  });
});

describe('numbers that are no mobile', () => {
  it.each([
    '订单',
    '单号：',
    '文件编号 ',
    '流水号',
    '序列号：',
    '序号 ',
    '索引号：',
    '文号',
    '批号 ',
    '货号',
    '条码',
    '信用代码：',
    '机构代码：',
    '许可证号：',
    '备案号 ',
    '项目代码：',
    '统一代码',
    'No.',
    'No ',
    'ISBN ',
    'Order ID: ',
    'serial: ',
    'Ref. ',
    '编号（八个字以内）：',
    '申请编码：',
    '考生号 ',
    '注册证书号：苏',
    '合同号',
    '电表号 ',
    '车架号',
  ])('stand behind %j', words => {
    expect(typesIn(`${words}${MOBILE}`)).toEqual([]);
    expect(typesIn(MOBILE, words)).toEqual([]);
  });

  it('do not stand farther behind, or behind another number', () => {
    expect(typesIn(`编号见下面的表格里头，${MOBILE}`)).toEqual(['mobile']);
    expect(typesIn(`编号5，${MOBILE}`)).toEqual(['mobile']);
  });

  it.each([
    '010-12345678',
    '02154321098',
    '021-5432-1098',
    '0755-88123456-801',
    '（0755）88123456、88123457',
    '12345',
    '12345-6789',
    '114 110 119 120 122',
    '400-123-4567',
    '400 810 8888',
    '800-810-8888',
    '95588',
    '2026-11-27 10:20:30',
    '20261127 102030',
    '邮编 100000',
    '1,380,000.1111',
    '13.800001111',
  ])('are fixed lines, hotlines, days and amounts such as %s', text => {
    expect(typesIn(text)).toEqual([]);
    expect(typesIn(fullwidth(text))).toEqual([]);
  });

  it('are no amounts: two decimals or a unit stand behind those', () => {
    for (const amount of ['.50', '元', '.5元', '万元', '千瓦时', '吨'])
      expect(typesIn(`王某${MOBILE}${amount}`), amount).toEqual([]);
    for (const front of ['预算数（万元）：', '用电量(千瓦时)为'])
      expect(typesIn(`${front}${MOBILE}`), front).toEqual([]);
    for (const more of ['，补贴500元', '.2.提交材料', '。', ' 500.50'])
      expect(typesIn(`王某${MOBILE}${more}`), more).toEqual(['mobile']);
  });

  it.each(['准考证号', '考号', '学号', '工号', '案号', 'id=', 'ID：'])('are no %s', label => {
    expect(typesIn(`${label}${MOBILE}`)).toEqual([]);
    expect(typesIn(MOBILE, `${label} `)).toEqual([]);
  });

  it.each(['报名咨询：李老师', '联系：', '值班：'])('are official behind %s', label => {
    expect(isOfficial(`${label}${MOBILE}`)).toBe(true);
  });
});
