/** Lists of people that tell more than they may: homes, health, children; and masks that hide too little. */
import {
  excel,
  idOf,
  jcms,
  mobileOf,
  old,
  page,
  plate,
  shown,
  signed,
  simple,
  trs,
  vsb,
  word,
  blog,
  type PrivacyCase,
} from './privacy-frame.js';
import { gov } from './records-frame.js';

const url = page('t20260302_2101');
const ID = idOf('19660412', '226');
const stars = (number: string, from: number, to: number, sign = '*') =>
  number.slice(0, from) + sign.repeat(to - from) + number.slice(to);
const weak = (from: number, to: number, sign?: string) =>
  [idOf('19700605', '117'), idOf('19991230', '209')].map(number => stars(number, from, to, sign));
const masked = (numbers: readonly string[]) =>
  simple(
    ['序号', '姓名', '身份证号', '金额'],
    numbers.map((number, i) => [String(i + 1), i === 0 ? '王青禾' : '陈小溪', number, '300']),
  );

export const MORE_LISTS: readonly PrivacyCase[] = [
  {
    name: 'homes down to building and room in a list of those in need',
    url,
    html: jcms(
      '示例街道特困供养人员名单公示',
      `${shown('特困供养人员')}${simple(
        ['姓名', '性别', '家庭住址'],
        [
          ['张晓禾', '男', '示例市云溪区示例路18号3栋2单元501室'],
          ['李云岚', '女', '示例市云溪区青禾路7号1号楼3单元202室'],
          ['赵示安', '男', '示例市云溪区青禾路9号2号楼101室'],
        ],
      )}${signed}`,
    ),
    failed: ['pii.address'],
    holds: { address: 3 },
  },
  {
    name: 'homes of a village with house numbers',
    url,
    html: plate(
      '示例镇残疾人无障碍改造公示',
      `${shown('改造户名单')}${word(
        ['户主', '住址', '改造内容'],
        [
          ['陈小溪', '云岭县示例镇上云村三组12号', '坡道'],
          ['吴山青', '云岭县示例镇下云村五组门牌46号', '扶手'],
        ],
      )}`,
    ),
    failed: ['pii.address'],
    open: ['pii.health'],
  },
  {
    name: 'homes in running text beside the names',
    url,
    html: vsb(
      '关于廉租住房补贴发放对象的公示',
      `${shown('补贴对象')}<p>1、刘大川，现住云岭县示例路26号院4号楼2单元301室，家庭人口3人；</p><p>2、周文溪，现住云岭县示例路30号院1号楼1单元102室，家庭人口2人。</p>`,
    ),
    failed: ['pii.address'],
    holds: { address: 2 },
  },
  {
    name: 'kind and degree of disability beside the names',
    url,
    html: trs(
      '2026年困难残疾人生活补贴公示',
      `${shown('补贴对象')}${simple(
        ['姓名', '残疾类别', '残疾等级', '补贴（元/月）'],
        [
          ['杨柳岸', '精神', '二级', '100'],
          ['郑未明', '肢体', '一级', '100'],
        ],
      )}${signed}`,
    ),
    flagged: ['pii.health'],
  },
  {
    name: 'diagnoses in a list of medical aid',
    url,
    html: gov(
      '2026年2月医疗救助对象公示',
      `<div class="article"><h1>2026年2月医疗救助对象公示</h1><p class="time">发布时间：2026-03-02　来源：县医保局</p>${shown('医疗救助对象')}${excel(
        ['姓名', '所患疾病', '住院总费用', '救助金额'],
        [
          ['张晓禾', '慢性肾功能衰竭', '46120.50', '8200'],
          ['王青禾', '肺恶性肿瘤', '90210.00', '15000'],
        ],
      )}</div>`,
    ),
    flagged: ['pii.health'],
  },
  {
    name: 'illness as the cause of poverty, in lines of text',
    url,
    html: jcms(
      '示例村临时救助公示',
      `${shown('临时救助对象')}<p>李云岚：患尿毒症，长期透析，救助3000元。</p><p>吴山青：因脑梗住院手术，救助2000元。</p><p>陈小溪：确诊乳腺癌，救助5000元。</p>`,
    ),
    flagged: ['pii.health'],
  },
  {
    name: 'pupils with their days of birth',
    url,
    html: blog(
      '2026年秋季一年级新生录取名单公示',
      `<p>根据招生政策，现将我校一年级新生名单公示如下：</p>${simple(
        ['序号', '学生姓名', '性别', '出生日期', '监护人'],
        [
          ['1', '张小禾', '女', '2019-11-05', '张晓禾'],
          ['2', '刘小川', '男', '2020-03-18', '刘大川'],
        ],
      )}`,
    ),
    flagged: ['pii.minor'],
  },
  {
    name: 'children of a kindergarten who are paid for, with numbers and phones of the parents',
    url,
    html: plate(
      '示例镇中心幼儿园学前教育资助幼儿名单',
      `${shown('受助幼儿名单')}${simple(
        ['幼儿姓名', '班级', '身份证号', '家长电话'],
        [
          ['陈小满', '大一班', idOf('20200422', '226'), mobileOf('7213')],
          ['郑小明', '中二班', idOf('20210910', '339'), mobileOf('7214')],
        ],
      )}`,
    ),
    failed: ['pii.id18', 'pii.mobile'],
    flagged: ['pii.minor'],
    holds: { id18: 2, mobile: 2 },
  },
  {
    name: 'orphans, ages below fourteen',
    url,
    html: trs(
      '2026年孤儿和事实无人抚养儿童基本生活费发放公示',
      `${shown('发放对象')}${word(
        ['儿童姓名', '年龄', '类别', '月标准'],
        [
          ['周小溪', '9', '孤儿', '1100'],
          ['吴小山', '12', '事实无人抚养', '1100'],
        ],
      )}`,
    ),
    flagged: ['pii.minor'],
  },
  {
    name: 'good pupils named by class in a paragraph',
    url,
    html: blog(
      '关于表彰2025年度县级三好学生的决定',
      '<p>经学校推荐、教育局审核，决定授予下列同学三好学生称号：</p><p><strong>三年级一班</strong>：张小禾 李小岚 王小青</p><p><strong>四年级二班</strong>：赵小安 陈小溪 刘小川</p>',
    ),
    flagged: ['pii.minor'],
  },
  {
    name: 'weak mask: month and day only',
    url,
    html: jcms('种粮大户补贴公示', `${shown('补贴对象')}${masked(weak(10, 14))}`),
    failed: ['pii.idWeak'],
    holds: { idMasked: 2, id18: 0 },
    visible: 14,
  },
  {
    name: 'weak mask: the last four only',
    url,
    html: vsb('公益性岗位补贴人员公示', `${shown('补贴人员')}${masked(weak(14, 18))}`),
    failed: ['pii.idWeak'],
    holds: { idMasked: 2, id18: 0 },
    visible: 14,
  },
  {
    name: 'weak mask: letters x in place of the last six',
    url,
    html: old('示例乡易地搬迁户公示', `${shown('搬迁户')}${masked(weak(12, 18, 'x'))}`),
    failed: ['pii.idWeak'],
    holds: { idMasked: 2 },
    visible: 12,
  },
  {
    name: 'weak mask: two full-width stars in the year',
    url,
    html: plate('示例镇耕地轮作补助公示', `${shown('补助对象')}${masked(weak(8, 10, '＊'))}`),
    failed: ['pii.idWeak'],
    holds: { idMasked: 2, id18: 0 },
    visible: 16,
  },
  {
    name: 'masked in the table, whole in the sentence above it',
    url,
    html: trs(
      '关于取消低保资格的公示',
      `<p>经核查，示例村吴山青（身份证号：${ID}）家庭收入超标，拟取消其低保资格。</p>${masked([stars(ID, 3, 14)])}`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 1 },
  },
  {
    name: 'all rows masked but one',
    url,
    html: gov(
      '危房改造资金发放公示',
      `<div class="article"><h1>危房改造资金发放公示</h1><p>发布时间：2026-03-02</p>${shown('危改对象')}${masked([stars(idOf('19580707', '318'), 3, 14), idOf('19630303', '415'), stars(idOf('19721111', '512'), 3, 14)])}</div>`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 1, idMasked: 2 },
  },
  {
    name: 'birth masked but printed again in a column of its own, phones whole',
    url,
    html: jcms(
      '公开招聘教师拟聘用人员公示',
      `${shown('拟聘用人员')}${simple(
        ['姓名', '身份证号', '手机号码', '学历'],
        [
          ['周文溪', stars(idOf('19960214', '226'), 6, 14), mobileOf('8101'), '本科'],
          ['郑未明', stars(idOf('19950809', '113'), 6, 14), mobileOf('8102'), '硕士'],
        ],
      )}`,
    ),
    failed: ['pii.mobile'],
    holds: { mobile: 2, id18: 0 },
  },
];
