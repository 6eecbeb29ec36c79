/** Passages of made pages whose numbers are meant for the public or are no person's: contacts, accounts of offices, codes, sums, samples. */
import type { Chance } from './made-chance.js';
import { CODES } from './made-number-codes.js';
import { cardAs, digits, mobileAs, personBy } from './made-number-forms.js';
import type { Passage } from './made-number-people.js';
import { tableOf, transposed } from './made-number-tables.js';
import { mixed } from './made-parts.js';
import { accountOf } from './shapes/privacy-frame.js';

const words = (text: string) => text.split(' ');
const BODIES = words(
  '云岭县财政局 云岭县非税收入管理局 示例学院 云岭县公共资源交易中心 云岭县红十字会 云岭县慈善总会 云岭县人民法院 云岭县示例镇人民政府 示例招标代理有限公司 云岭县公安局交通警察大队 云岭县总工会 上云村村民委员会 云岭县住房公积金管理中心 示例大学 云岭县人民医院 云岭县第一幼儿园 云岭县图书馆 示例街道办事处 上云村股份经济合作社 云岭县综合行政执法支队 云岭县国库集中支付中心 示例律师事务所 云岭县示例中学',
);
const DUTY_MOBILE = (by: Chance) => `199${digits(by, 8)}`;
const clean = (what: string, html: string): Passage => ({ what, html, pieces: [] });
const shell = (lines: readonly string[], by: Chance) =>
  by.one([
    lines.map(line => `<p>　　${line}</p>`).join(''),
    `<p>${lines.join('<br>')}</p>`,
    `<ul>${lines.map(line => `<li>${line}</li>`).join('')}</ul>`,
    `<div>${lines.map(line => `<div>${line}</div>`).join('')}</div>`,
    `<table><tr><td>${lines.map(line => `<p class="MsoNormal"><span>${line}</span></p>`).join('')}</td></tr></table>`,
  ]);

/** The account of an office to pay into. */
export function feeAccount(by: Chance): Passage {
  const body = by.one(BODIES);
  const prefix = by.one(['62', '4', '9', '60', '35', '52']);
  const number = accountOf(prefix + digits(by, by.one([15, 16, 17, 18]) - prefix.length));
  const fields: (readonly [string, string])[] = [
    [
      by.one(
        words(
          '户名 户　名 账户名称 收款单位 单位名称 开户名称 开户名 收款人 账户名 收款户名 名称 收款人名称 账户',
        ),
      ),
      body,
    ],
    [
      by.one(words('开户行 开户银行 开户行名称 开　户　行')),
      by.one(['示例银行云岭支行', '云岭农商行营业部', '中国示例银行']),
    ],
    [by.one(words('账号 帐号 银行账号 收款账号 账　号 银行帐号 账户号码 卡号')), cardAs(number, by)],
  ];
  const order = by.is(0.6) ? fields : mixed(fields, by);
  const colon = by.one(['：', '：', ':', '： ']);
  const lines = order.map(([label, value]) => `${label}${colon}${value}`);
  const lead = by.one([
    '缴费方式：',
    '请将投标保证金汇入以下账户：',
    '捐款账户信息如下：',
    '请将报名费汇至下列账户',
    '',
  ]);
  const way = by.one(['lines', 'lines', 'sentence', 'rows', 'table', 'boxes']);
  const html = {
    lines: shell([...(lead === '' ? [] : [lead]), ...lines], by),
    sentence: `<p>${lead}${lines.join(by.one(['，', '；', '&nbsp;&nbsp;', '。']))}。</p>`,
    rows: `<table border="1">${order.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`,
    table: tableOf(
      order.map(([label]) => label),
      [order.map(([, value]) => value)],
      by,
    ),
    boxes: order
      .map(
        ([label, value]) =>
          `<div class="row"><span class="l">${label}</span><span class="v">${value}</span></div>`,
      )
      .join(''),
  }[way];
  return clean(`fee account, ${way}: ${lines.join(' ')}`, html ?? '');
}

/** Whom to turn to. */
export function contacts(by: Chance): Passage {
  const { name } = personBy(by);
  const number = mobileAs(DUTY_MOBILE(by), by);
  const title = by.one(['', '', '主任', '科长', '老师', '同志']);
  const who = by.one([name, `${name.charAt(0)}${title || '女士'}`]);
  const phone = by.one([
    '联系电话：',
    '电话：',
    '手机：',
    '联系方式：',
    '电 话:',
    '咨询电话：',
    '联系手机：',
    'Tel:',
  ]);
  const lines = by.one([
    [`联系人：${who}`, `${phone}${number}`],
    [`联 系 人：${who}　${phone}${number}`],
    [`联系人及电话：${who} ${number}`],
    [
      `${by.one(['咨询电话', '监督电话', '举报电话', '值班电话', '值班手机', '服务热线', '报名电话', '24小时值班电话', '办公电话'])}：${number}`,
    ],
    [
      `${by.one(['县教育局', '示例镇政府', '县医保中心'])}${by.one(['联系人', '经办人', '负责人'])}：${who}，${phone}${number}。`,
    ],
    [`公示期间如有异议，请与县民政局联系，联系人：${who}，${phone}${number}。`],
    [`（联系人：${who}；${phone}${number}）`],
    [`采购人：云岭县示例局`, `地址：云岭县示例路1号3号楼2单元301室`, `联系人：${who}`, `联系方式：${number}`],
    [`项目负责人：${who}`, `${phone}${number}`],
    [`法律顾问：${name}律师，${phone}${number}`],
    [`请于本月底前将报名表交至县示例局人事科（${who}，${number}）。`],
    [`工作人员${who}，${phone}${number}`],
    [`微信公众号：示例云岭　官方微信：${number}`],
  ]);
  return clean(`contact: ${lines.join(' ')}`, shell(lines, by));
}

const DIRECTORIES: readonly (readonly string[])[] = [
  '单位 联系人 联系电话',
  '部门 姓名 职务 联系电话',
  '乡镇 分管领导 联系电话',
  '水库名称 行政责任人 职务 联系电话',
  '村（社区） 网格员 联系电话',
  '日期 带班领导 值班人员 值班电话',
  '站点 站长 手机',
  '机构名称 负责人 地址 电话',
  '企业名称 法定代表人 联系电话',
  '村名 书记姓名 联系电话',
  '村 村支部书记 手机号码',
  '执业机构 律师姓名 联系电话',
  '姓名 职务 分工 联系电话',
  '姓名 服务区域 服务电话',
  '科技特派员姓名 专业 服务单位 联系电话',
  '河段 河长姓名 职务 手机',
  '地质灾害点 监测责任人 联系电话',
  '专家姓名 职称 坐诊时间 咨询电话',
  '驻村工作队 队长姓名 派出单位 联系方式',
  '用人单位 招聘岗位 人数 联系人 联系电话',
  '窗口 工作人员 电话',
  '林长姓名 责任区域 监督电话',
  '合作社名称 理事长 联系电话',
  '楼栋 楼长姓名 电话',
  '经销商 负责人 手机',
].map(words);

/** A table of those who are there for the public. */
export function directory(by: Chance): Passage {
  const heads = [...(by.is(0.4) ? ['序号'] : []), ...by.one(DIRECTORIES)];
  const rows = Array.from({ length: 1 + by.upTo(4) }, (_, at) =>
    heads.map(head => directoryCell(head, at, by)),
  );
  return clean(`directory: ${heads.join(' ')}`, tableOf(heads, rows, by));
}

function directoryCell(head: string, at: number, by: Chance): string {
  if (head === '序号') return String(at + 1);
  if (/电话|手机|方式/u.test(head)) return mobileAs(DUTY_MOBILE(by), by);
  if (/姓名|联系人|领导|责任人|人员|网格员|站长|负责人|代表人|书记|理事长/u.test(head))
    return personBy(by).name;
  if (head === '日期' || /时间/u.test(head)) return by.one(['10月1日', '周一上午']);
  if (/职务|职称|分工/u.test(head)) return by.one(['局长', '副主任', '副镇长', '分管办公室']);
  if (head === '人数') return '3';
  if (/地址|区域|地质|河段|楼栋/u.test(head)) return by.one(['示例路1号', '上云村', '青禾溪']);
  return by.one(['县示例局', '青禾镇', '示例有限公司', '上云村', '示例合作社']);
}

/** Codes in a table or in lines, with the name of a person beside them where such codes have one. */
export function codes(by: Chance): Passage {
  const kinds = mixed(CODES, by).slice(0, 1 + by.upTo(2));
  const withName = by.is(0.5) && kinds.every(({ ofPersons }) => ofPersons);
  const fields = [
    [
      withName ? '姓名' : by.one(words('企业名称 单位名称 项目名称 名称 行政相对人名称 样品名称')),
      () => (withName ? personBy(by).name : by.one(['示例有限公司', '云岭示例厂', '示例道路工程'])),
    ] as const,
    ...kinds.map(kind => [by.one(kind.heads), () => kind.make(by)] as const),
    ...(by.is(0.4)
      ? [[by.one(['法定代表人', '负责人', '项目经理', '联系人']), () => personBy(by).name] as const]
      : []),
  ];
  const heads = fields.map(([head]) => head);
  const rows = Array.from({ length: 1 + by.upTo(5) }, () => fields.map(([, make]) => make()));
  const first = rows[0] ?? [];
  const way = by.one(['table', 'table', 'rows', 'lines', 'sentence']);
  const html = {
    table: tableOf(heads, rows, by),
    rows: transposed(heads, [first], by),
    lines: shell(
      heads.map((head, at) => `${head}：${first[at] ?? ''}`),
      by,
    ),
    sentence: `<p>${heads.map((head, at) => `${head}${by.one(['：', '为', ':', ' '])}${first[at] ?? ''}`).join(by.one(['，', '；', '　']))}。</p>`,
  }[way];
  return clean(
    `codes, ${way}: ${heads.map((head, at) => `${head} ${first[at] ?? ''}`).join(' ')}`,
    html ?? '',
  );
}

/** Columns of large numbers, whose unit the caption tells. */
export function statistics(by: Chance): Passage {
  const heads = [
    by.one(['地区', '指标', '单位', '项目', '科目']),
    ...mixed(['2023年', '2024年', '预算数', '决算数', '本月', '累计', '同比'], by).slice(0, 3),
  ];
  const places = mixed(
    words('黄陂区 江夏区 高新区 武清区 方山县 温江区 万州区 任城区 金水区 合计 马山县 石景山区'),
    by,
  );
  const rows = places
    .slice(0, 3 + by.upTo(4))
    .map(place => [place, ...heads.slice(1).map(() => `1${by.one(['3', '5', '7', '8'])}${digits(by, 9)}`)]);
  return clean(
    `statistics: ${heads.join(' ')}`,
    `<p align="right">单位：${by.one(['元', '万元', '千瓦时'])}</p>${tableOf(heads, rows, by)}`,
  );
}

/** What guides say of numbers without telling one. */
export function samples(by: Chance): Passage {
  const text = by.one([
    '证件号码请填写18位身份证号，如11010119900307XXXX。',
    '身份证号码：□□□□□□□□□□□□□□□□□□　联系电话：__________',
    '请携带本人身份证、银行卡（一卡通）复印件到现场办理。',
    '报名者请编辑短信“姓名+身份证号+准考证号”发送。',
    '手机号码填写11位数字，例如：138XXXXXXXX；银行卡号如6222***************。',
    '查询密码为身份证号后六位；张晓禾（身份证尾号0021）已中签。',
    '全国政务服务热线12345，消费者投诉12315，客服热线400-123-4567、95588，传真0000-12345678。',
    'QQ群：123456789；邮编：439900；电子邮箱：yunling13800138@example.cn。',
  ]);
  return clean(`sample: ${text}`, `<p>${text}</p>`);
}
