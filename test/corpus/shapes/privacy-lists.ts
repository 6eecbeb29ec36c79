/** Lists of people with whole numbers: aid, places, subsidies, in the markup of text processors, spreadsheets and editors. */
import {
  excel,
  jcms,
  old,
  oldIdOf,
  page,
  plate,
  shown,
  signed,
  simple,
  split,
  trs,
  vsb,
  wide,
  word,
  blog,
  type PrivacyCase,
} from './privacy-frame.js';
import { X, MOBILE, CARD, at } from './privacy-registered.js';
import { asp, gov } from './records-frame.js';

const url = page('t20260302_2001');

export const LISTS: readonly PrivacyCase[] = [
  {
    name: 'low-income aid: names and whole numbers in a plain table',
    url,
    html: jcms(
      '关于2026年第一季度城乡低保对象的公示',
      `${shown('低保对象')}${simple(
        ['序号', '姓名', '身份证号', '保障人口', '月保障金（元）'],
        [
          ['1', '张晓禾', at(0), '2', '860'],
          ['2', '李云岚', at(1), '1', '430'],
          ['3', '王青禾', at(2), '3', '1290'],
        ],
      )}${signed}`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 3, mobile: 0, bankCard: 0 },
    from: 'text',
  },
  {
    name: 'low-income aid: pasted from a text processor, a paragraph and fonts in each cell',
    url,
    html: trs(
      '示例镇农村低保金发放花名册',
      `${shown('低保金发放情况')}${word(
        ['村名', '户主姓名', '公民身份号码', '金额'],
        [
          ['上云村', '赵示安', at(3), '320'],
          ['下云村', '陈小溪', at(4), '450'],
        ],
      )}${signed}`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 2 },
    from: 'text',
  },
  {
    name: 'recruitment: numbers of the admitted pasted from a spreadsheet',
    url,
    html: vsb(
      '云岭县2026年事业单位公开招聘拟录用人员公示',
      `<p>&nbsp;&nbsp;&nbsp; 经笔试、面试、体检、考察，现将拟录用人员名单公示如下：</p>${excel(
        ['岗位代码', '姓名', '性别', '身份证号码', '毕业院校', '总成绩'],
        [
          ['A01', '郑未明', '男', at(2), '示例大学', '82.40'],
          ['A02', '吴山青', '女', X, '云岭学院', '79.15'],
        ],
      )}${signed}`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 2 },
  },
  {
    name: 'scholarship: the college publishes numbers and cards',
    url,
    html: blog(
      '2025-2026学年国家助学金发放名单公示',
      `<p>现将我校国家助学金拟发放名单公示如下，公示期五个工作日。</p><figure class="wp-block-table"><table><thead><tr><th>班级</th><th>姓名</th><th>身份证号</th><th>银行卡号</th><th>金额</th></tr></thead><tbody><tr><td>护理2301</td><td>刘大川</td><td>${at(5)}</td><td>${CARD[0]}</td><td>1650</td></tr><tr><td>护理2302</td><td>周文溪</td><td>${at(2)}</td><td>${CARD[1]}</td><td>1650</td></tr></tbody></table></figure>`,
    ),
    failed: ['pii.id18', 'pii.bank'],
    holds: { id18: 2, bankCard: 2 },
  },
  {
    name: 'housing: mobiles beside the names of applicants',
    url,
    html: gov(
      '2026年第一批公租房保障对象公示',
      `<div class="article"><h1>2026年第一批公租房保障对象公示</h1><p class="time">发布时间：2026-03-02</p>${shown('公租房保障对象')}${simple(
        ['受理编号', '申请人', '联系电话', '家庭人口'],
        [
          ['G2026001', '张晓禾', MOBILE[0], '3'],
          ['G2026002', '李云岚', MOBILE[1], '2'],
          ['G2026003', '陈小溪', MOBILE[2], '4'],
        ],
      )}</div>`,
    ),
    failed: ['pii.mobile'],
    holds: { mobile: 3, id18: 0 },
  },
  {
    name: 'subsidy to farmers: cards of nineteen and sixteen digits under 一卡通账号',
    url,
    html: plate(
      '示例镇2026年耕地地力保护补贴公示',
      `${shown('补贴面积和金额')}${simple(
        ['序号', '户主', '一卡通账号', '面积（亩）', '补贴金额（元）'],
        [
          ['1', '王青禾', CARD[0], '3.20', '336.00'],
          ['2', '赵示安', CARD[1], '5.61', '589.05'],
          ['3', '杨柳岸', CARD[2], '1.05', '110.25'],
        ],
      )}`,
    ),
    failed: ['pii.bank'],
    holds: { bankCard: 3, id18: 0 },
  },
  {
    name: 'subsidy to farmers: cards in groups of four with blanks',
    url,
    html: old(
      '上云村2025年公益林补偿发放公示',
      `${shown('公益林补偿资金')}${simple(
        ['姓名', '卡号', '金额'],
        [
          ['陈小溪', split(CARD[0], ' ', 4, 8, 12, 16), '221.40'],
          ['郑未明', split(CARD[1], '&nbsp;', 4, 8, 12, 16), '98.10'],
        ],
      )}`,
    ),
    failed: ['pii.bank'],
    holds: { bankCard: 2 },
  },
  {
    name: 'subsidy to farmers: passbook accounts of a rural bank that pass no check',
    url,
    html: old(
      '下云村稻谷补贴发放明细',
      `${shown('稻谷补贴')}${simple(
        ['农户姓名', '存折账号', '开户行', '金额'],
        [
          ['刘大川', '8101 0000 1200 4567 801', '云岭农商行', '336'],
          ['周文溪', '8101 0000 1200 4570 233', '云岭农商行', '150'],
        ],
      )}`,
    ),
    failed: ['pii.bank'],
  },
  {
    name: 'veterans: numbers with blanks between area, birth and serial',
    url,
    html: trs(
      '退役士兵一次性经济补助发放名单公示',
      `${shown('补助对象')}${word(
        ['姓名', '身份证号', '服役年限'],
        [
          ['吴山青', split(at(0), ' ', 6, 14), '2'],
          ['张晓禾', split(at(2), '&nbsp;', 6, 10, 14), '5'],
        ],
      )}${signed}`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 2 },
  },
  {
    name: 'veterans: numbers with dashes, the last one an X',
    url,
    html: asp(
      '优抚对象抚恤金发放名册公示',
      `<div align="center"><b>优抚对象抚恤金发放名册公示</b></div><p align="center">发布日期：2026-03-02　来源：示例局</p>${simple(
        ['姓名', '类别', '身份证号码'],
        [
          ['李云岚', '参战', split(at(1), '-', 6, 14)],
          ['王青禾', '伤残', split(X, '-', 6, 14)],
        ],
      )}`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 2 },
  },
  {
    name: 'graves: full-width digits, full-width X',
    url,
    html: vsb(
      '关于云岭项目用地范围内迁坟登记情况的公示',
      `<p>　　现将已登记坟主名单公示如下：</p>${simple(
        ['坟号', '坟主姓名', '坟主身份证号'],
        [
          ['Ｎ０１', '赵示安', wide(at(3))],
          ['Ｎ０２', '杨柳岸', wide(X)],
        ],
      )}`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 2 },
  },
  {
    name: 'old numbers of fifteen digits in a list of pensioners',
    url,
    html: plate(
      '遗属生活困难补助人员名册',
      `${shown('补助人员')}${simple(
        ['姓名', '身份证号', '与死者关系', '月标准'],
        [
          ['陈小溪', oldIdOf('480219', '332'), '配偶', '500'],
          ['吴山青', oldIdOf('510807', '115'), '父亲', '500'],
        ],
      )}`,
    ),
    failed: ['pii.id15'],
    holds: { id15: 2, id18: 0 },
  },
];
