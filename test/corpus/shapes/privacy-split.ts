/** Whole numbers that the markup tears apart, and numbers in papers, letters and decisions. */
import {
  cardOf,
  idOf,
  jcms,
  letter,
  mobileOf,
  old,
  oldIdOf,
  page,
  plate,
  shown,
  simple,
  split,
  trs,
  vsb,
  type PrivacyCase,
} from './privacy-frame.js';
import { asp, gov, plain } from './records-frame.js';

const url = page('t20260302_2201');
const A = idOf('19850615', '332');
const B = idOf('19700101', '158');
const C = idOf('19920829', '246');
const M = mobileOf('9301');
const N = mobileOf('9302');
const list = (title: string, numbers: readonly string[], frame = jcms) =>
  frame(
    title,
    `${shown('名单')}${simple(
      ['姓名', '身份证号', '备注'],
      numbers.map((number, i) => [['张晓禾', '王青禾', '李云岚'][i] ?? '', number, '']),
    )}`,
  );

export const SPLIT: readonly PrivacyCase[] = [
  {
    name: 'number in spans of three fonts',
    url,
    html: list(
      '低保对象公示',
      [A, B].map(
        n =>
          `<span lang="EN-US">${n.slice(0, 6)}</span><span style="font-family:宋体">${n.slice(6, 9)}</span><font face="Times New Roman">${n.slice(9)}</font>`,
      ),
    ),
    failed: ['pii.id18'],
    holds: { id18: 2 },
  },
  {
    name: 'number broken over two lines of a narrow cell',
    url,
    html: list(
      '高龄补贴公示',
      [A, B, C].map(n => split(n, '<br>', 10)),
      vsb,
    ),
    failed: ['pii.id18'],
    holds: { id18: 3 },
  },
  {
    name: 'number with zero-width spaces',
    url,
    html: list('粮食直补公示', [split(A, '&#8203;', 6, 14), split(B, '&#xFEFF;', 4, 8, 12)], trs),
    failed: ['pii.id18'],
    holds: { id18: 2 },
  },
  {
    name: 'number with places to break and soft hyphens',
    url,
    html: list('扶贫小额信贷贴息公示', [split(A, '<wbr>', 6, 14), split(C, '&shy;', 6, 14)], plate),
    failed: ['pii.id18'],
    holds: { id18: 2 },
  },
  {
    name: 'number with line ends and indentation of the source within',
    url,
    html: list(
      '公益岗位安置公示',
      [`${A.slice(0, 9)}<!-- -->${A.slice(9)}`, `<span>${B.slice(0, 6)}</span><span>${B.slice(6)}</span>`],
      old,
    ),
    failed: ['pii.id18'],
    holds: { id18: 2 },
  },
  {
    name: 'one digit in each cell, as on a paper form',
    url,
    html: trs(
      '农村建房审批表公示',
      `<table border="1"><tr><td>申请人</td><td colspan="18">刘大川</td></tr><tr><td>身份证号</td>${[...A].map(digit => `<td width="20">${digit}</td>`).join('')}</tr><tr><td>宗地</td><td colspan="18">上云村一组</td></tr></table>`,
    ),
    failed: ['pii.id18'],
  },
  {
    name: 'last digit in a font of its own, small x',
    url,
    html: list(
      '劳模津贴公示',
      [idOf('19500101', '008').toLowerCase()].map(
        n => `${n.slice(0, 17)}<i style="color:red">${n.slice(17)}</i>`,
      ),
    ),
    failed: ['pii.id18'],
    holds: { id18: 1 },
  },
  {
    name: 'label, name and number run together without a blank',
    url,
    html: jcms(
      '注销宅基地使用证公告',
      `<p>户主张晓禾身份证号${A}联系电话${M}位于上云村的宅基地使用证遗失，现予公告。</p>`,
    ),
    failed: ['pii.id18', 'pii.mobile'],
    holds: { id18: 1, mobile: 1 },
  },
  {
    name: 'phone in spans and with a zero-width space',
    url,
    html: jcms(
      '摊位抽签结果公示',
      simple(
        ['中签人', '摊位', '联系电话'],
        [
          ['陈小溪', '甲3', `<span>${M.slice(0, 3)}</span><span>${M.slice(3)}</span>`],
          ['赵示安', '甲4', split(N, '&#8203;', 3, 7)],
        ],
      ),
    ),
    failed: ['pii.mobile'],
    holds: { mobile: 2 },
  },
  {
    name: 'card in groups with spans',
    url,
    html: plate(
      '示例镇生态护林员工资发放表',
      `${shown('发放情况')}${simple(['姓名', '社保卡银行账号', '工资'], [['吴山青', split(cardOf('629999880077006'), '</span> <span>', 4, 8, 12).replace(/^/u, '<span>').concat('</span>'), '800']])}`,
    ),
    failed: ['pii.bank'],
    holds: { bankCard: 1 },
  },
  {
    name: 'a picture, a heading and the number in a details box',
    url,
    html: trs(
      '云岭县见义勇为人员确认公示',
      `<p><img src="/images/p1.jpg" alt=""></p><details><summary>个人情况</summary><p>周文溪，女，公民身份号码${C}，示例街道居民。</p></details>`,
    ),
    either: ['pii.id18', 'pii.hidden'],
    open: ['pii.id18', 'pii.hidden'],
    holds: { id18: 1 },
  },
  {
    name: 'letter: the writer left phone and number in the text',
    url: page('xj01'),
    html: letter(
      '关于补缴社保的咨询',
      `您好，我叫陈小溪，身份证号码${C}，电话${M}，想咨询灵活就业人员如何补缴养老保险。`,
      '您好，请携带有效证件到社保大厅办理。咨询电话：0000-12345678。',
    ),
    failed: ['pii.id18', 'pii.mobile'],
    holds: { id18: 1, mobile: 1 },
  },
  {
    name: 'letter: only the phone of the writer, no label',
    url: page('xj02'),
    html: letter(
      '小区夜间施工扰民',
      `我家住示例路边，工地每晚施工到两点，请管管！我的手机${N}，王先生。`,
      '您好，执法队已现场核查并责令整改，感谢您的监督。',
    ),
    failed: ['pii.mobile'],
    holds: { mobile: 1 },
  },
  {
    name: 'letter: writer’s telephone in a field of the letter',
    url: page('xj03'),
    html: letter(
      '户口迁移咨询',
      '请问夫妻投靠需要哪些材料？',
      '您好，请持户口簿、结婚证到派出所办理。',
      `<tr><th>来信人姓名</th><td>赵示安</td><th>来信人电话</th><td>${M}</td></tr>`,
    ),
    failed: ['pii.mobile'],
    holds: { mobile: 1 },
  },
  {
    name: 'letter: the answer repeats number and home of the writer',
    url: page('xj04'),
    html: letter(
      '低保申请进度',
      '去年12月申请低保，至今没有结果。',
      `经查，来信人杨柳岸（${B}），住示例街道青禾路7号1号楼3单元202室，2月20日已入户核查。`,
    ),
    failed: ['pii.id18'],
    open: ['pii.address'],
    holds: { id18: 1 },
  },
  {
    name: 'penalty decision on a person with the whole number',
    url,
    html: plain(
      '行政处罚决定书',
      `<h1>云岭县示例局行政处罚决定书</h1><p>发布时间：2026-03-02</p><p align="center">云示罚决字〔2026〕第15号</p><p>当事人：郑未明，男，汉族，身份证件号码：${A}。</p><p>当事人于2026年1月20日在禁火区内野外用火，以上事实有询问笔录等为证。依据示例条例，决定罚款五百元。</p><p>如不服本决定，可在六十日内向云岭县人民政府申请行政复议，或者在六个月内向人民法院提起行政诉讼。</p>`,
    ),
    failed: ['pii.id18'],
    open: ['pii.address'],
    holds: { id18: 1 },
  },
  {
    name: 'penalties as a table of fields with the number of the person',
    url,
    html: gov(
      '行政处罚信息',
      `<table class="table"><tr><th>行政相对人名称</th><td>刘大川</td></tr><tr><th>行政相对人类别</th><td>自然人</td></tr><tr><th>证件类型</th><td>身份证</td></tr><tr><th>证件号码</th><td>${B}</td></tr><tr><th>决定书文号</th><td>云公交决字[2026]第430000-2900000000号</td></tr><tr><th>处罚决定日期</th><td>2026/02/11</td></tr></table>`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 1 },
  },
  {
    name: 'summons by publication with birth and old number',
    url,
    html: asp(
      '送达公告',
      `<p><b>送达公告</b></p><p>周文溪（身份证号：${oldIdOf('680823', '247')}）：</p><p>因其他方式无法送达，现依法向你公告送达催告书，自公告之日起满三十日视为送达。</p><p>云岭县示例局　2026年3月2日</p>`,
    ),
    failed: ['pii.id15'],
    holds: { id15: 1, id18: 0 },
  },
  {
    name: 'licence of a driver cancelled: numbers in a list of files',
    url,
    html: vsb(
      '机动车驾驶证注销公告',
      `<p>因逾期未换证，下列驾驶证依法注销：</p>${simple(
        ['姓名', '驾驶证号', '准驾车型'],
        [
          ['张晓禾', A, 'C1'],
          ['吴山青', C, 'B2'],
        ],
      )}`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 2 },
  },
  {
    name: 'number in the title of the page and in its heading',
    url,
    html: jcms(
      `关于撤销王青禾（${B}）婚姻登记的公告`,
      '<p>经查，该婚姻登记系冒用他人身份办理，现予以撤销。</p>',
    ),
    failed: ['pii.id18'],
    open: ['pii.hidden'],
  },
];
