/** Names of people among words: what turns a number into somebody's number. */
import { describe, expect, it } from 'vitest';
import { hasPersonName, isPersonName } from './private-data-names.js';

describe('a word that is a name', () => {
  it.each([
    '王伟',
    '李小明',
    '张三',
    '刘某某',
    '陈静',
    '汤圆圆',
    '方正平',
    '高明',
    '金子',
    '江小白',
    '马超',
    '石磊',
    '欧阳示',
    '诸葛示例',
    '阿依古丽·买买提',
  ])('is a surname with one or two characters: %s', name => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each([
    ['王', 'too short'],
    ['王小明明', 'too long'],
    ['示例局', 'no surname'],
    ['小王', 'the surname stands behind'],
    ['王a', 'has a letter'],
    ['a王伟', 'has a letter in front'],
    ['王伟a', 'has a letter behind'],
    ['Wang', 'not Chinese'],
    ['王 伟', 'has a blank'],
    ['王伟，', 'has a comma'],
    ['', 'nothing'],
  ])('is not %j: %s', word => {
    expect(isPersonName(word)).toBe(false);
  });

  it.each(
    (
      '方式 方法 方案 方面 高度 高级 高中 高温 金额 金融 江苏 江西 马上 马路 石油 石家庄 白天 田地 田间 万元 万人 黄金 黄河 ' +
      '程序 任务 任命 周期 周日 周一 周边 史料 林业 林地 武汉 武警 温州 温度 严格 严重 段落 龙头 余额 余下 杜绝 郑州 郑重 于是 ' +
      '谢谢 谢绝 顾客 顾问 陆地 陆续 曾经 许可 许多 何时 何地 韩国 董事 董事长 毕业 毕业生 范围 付款 付费 贾汪区 唐山市 沈阳市 ' +
      '苏州市 徐州市 罗列 夏季 秦皇岛 熊猫 雷达 雷电 毛利 毛重 钱款 孔子 向上 向社会 莫名 丁级 曹妃甸 卢森堡 贺信 朱砂 胡同 吴江区 ' +
      '宋体 彭州市 钟楼 钟点 黄陂区 江夏区 方山县 石屏县 田家镇 温泉乡 金融局'
    ).split(' '),
  )('is not %s, which only begins like one', word => {
    expect(isPersonName(word)).toBe(false);
    expect(hasPersonName(`${word} 13800001111`)).toBe(false);
  });

  it.each(
    '方圆 高峰 金明 江涛 马力 石勇 白云 田野 万里 黄伟 程明 任静 周杰 史伟 林涛 武松 严明 段誉 龙飞'.split(
      ' ',
    ),
  )('may begin with the surname of such a word: %s', name => {
    expect(isPersonName(name)).toBe(true);
  });
});

describe('a name with such a word behind the surname', () => {
  it.each('王金华 张金秋 陈江河 刘向前 周万州 赵石化 徐白天'.split(' '))('is one: %s', name => {
    expect(isPersonName(name)).toBe(true);
  });
});

describe('words with a name among them', () => {
  it.each([
    '张三',
    '张三 13800001111',
    '张三\u300013800001111',
    '1、张三，13800001111',
    '申请人：张三；电话',
    '申请人:张三;电话',
    '（张三）',
    '(张三)',
    '张三/李四',
    '电话|张三',
    '张三13800001111',
    '局长, 张三',
    '局长 ： （张三）',
    '12张三34',
    '我的电话，王先生。',
    '1.张三，13800001111',
    '２．张三，13800001111',
    '申请人欧阳示，手机',
    '村民阿依古丽·买买提手机号13800001111',
    '我叫扎西顿珠',
    '“张三”',
  ])('are %j: it stands apart', text => {
    expect(hasPersonName(text)).toBe(true);
  });

  it.each([
    '受助人王小明，手机号',
    '申请人李小红 13800001111',
    '低保户王小明：13800001111',
    '村民王小明手机号码13800001111',
    '王小明女士，手机13800001111',
    '患者王小明的手机为13800001111',
  ])('are %j: it stands beside what the person is', text => {
    expect(hasPersonName(text)).toBe(true);
  });

  it.each(['姓名：', '户主', '姓名 某', 'Name: ', 'name：', 'NAME : '])(
    'are %j, with the label of one',
    text => {
      expect(hasPersonName(text)).toBe(true);
    },
  );

  it.each([
    '',
    '13800001111',
    '联系电话 13800001111',
    '由张三丰办理',
    '示例局办公室',
    'name',
    'names of streets',
    'name  :',
    'name. ',
    '高级中学、金融局',
    '张三-李四',
    '联系人王小明 13800001111',
    '咨询服务负责人王小明 13800001111',
    '请申请人高度重视 13800001111',
    '通知居民向上级反映',
    '由申请人任意选择的手机号码',
  ])('are not %j', text => {
    expect(hasPersonName(text)).toBe(false);
  });
});
