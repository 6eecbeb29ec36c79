/** What made notices with an end say: until when something may be done, in the words of several offices, and days that are no end of it. */
import { addCalendarDays, addMonths, addWorkingDays, cnCalendar, nextWorkingDay } from '@sunboard/calendar';
import type { Chance } from './made-chance.js';
import { dayBefore } from './made-parts.js';

/** A day in one of the ways of offices. */
export function dayWritten(day: string, by: Chance, way: 'with year' | 'any' = 'with year'): string {
  const [y = '', m = '', d = ''] = day.split('-');
  const [month, date] = [String(Number(m)), String(Number(d))];
  const forms = [
    `${y}年${month}月${date}日`,
    `${y}年${month}月${date}日`,
    `${y}年${m}月${d}日`,
    `${y} 年 ${month} 月 ${date} 日`,
    day,
    `${y}.${m}.${d}`,
    `${y}/${m}/${d}`,
  ];
  return by.one(way === 'any' ? [...forms, `${month}月${date}日`, `${month}月${date}日`] : forms);
}

const CALLS = {
  consult: ['意见反馈', '征求意见', '意见征集', '公开征求意见'],
  recruit: ['报名', '网上报名', '报名'],
  apply: ['申报', '申请', '材料报送', '项目申报'],
  tender: ['投标', '递交投标文件', '响应文件提交', '获取招标文件'],
} as const;
/** What may be done until the day. */
export type Call = keyof typeof CALLS;
export const CALL_NAMES = Object.keys(CALLS) as readonly Call[];

const VERBS = {
  consult: ['将意见反馈至邮箱office@example.gov.cn', '通过信函或者电子邮件提出意见', '反馈意见'],
  recruit: ['登录报名系统报名', '持本人身份证到现场报名', '提交报名表'],
  apply: ['将申报材料报送至示例科', '提交申请', '在平台上完成申报'],
  tender: ['递交投标文件', '将响应文件送达开标地点', '上传投标文件'],
} as const;

/** A sentence that tells from when to when, or until when; `any` year may be left out. */
export function untilSaid(call: Call, from: string, until: string, by: Chance): string {
  const name = by.one(CALLS[call]);
  const verb = by.one(VERBS[call]);
  const first = dayWritten(from, by);
  const last = dayWritten(until, by, 'any');
  const whole = dayWritten(until, by);
  const hour = by.one(['', '', '', '17:00', '24时', '下午5点', '18时', '（星期五）', '上午9:30']);
  const said = by.one([
    `${name}截止时间：${whole}${hour}。`,
    `${name}截止日期为${whole}。`,
    `${name}时间：${first}至${last}${hour}。`,
    `${name}时间为${first}—${last}。`,
    `${name}期限：自${first}起至${last}止。`,
    `请于${last}${hour}前${verb}，逾期不予受理。`,
    `请于${whole}${hour}之前${verb}。`,
    `即日起至${last}，可以${verb}。`,
    `有关单位和个人可以在${last}前${verb}。`,
    `${name}自${first}开始，至${last}${hour}结束。`,
    `${name}时间截至${whole}。`,
    `请各单位于${whole}以前${verb}。`,
    `一、${name}时间</p><p>　　${first}9:00至${last}17:00。`,
    `（截止时间：${whole}）`,
  ]);
  // An hour stands apart from a day in figures.
  return said.replace(/([-./]\d{2})(?=\d{1,2}[:时])/gu, '$1 ');
}

/** The end that is put off. */
export function putOff(call: Call, until: string, by: Chance): string {
  const name = by.one(CALLS[call]);
  const day = dayWritten(until, by);
  return by.one([
    `现将${name}时间延长至${day}。`,
    `经研究，${name}截止时间延期至${day}，其他事项不变。`,
    `${name}截止日期推迟到${day}。`,
  ]);
}

/** Days of something else. */
export function othersSaid(call: Call | undefined, published: string, ahead: string, by: Chance): string[] {
  const past = (days: number) => dayWritten(dayBefore(days, published), by);
  return [
    `截至${dayWritten(published, by)}，全市已有320家单位完成登记。`,
    `截止${past(3)}，累计受理申请1200件。`,
    `根据《示例办法》（示发〔2024〕3号，${past(300)}印发）的规定，现就有关事项公告如下。`,
    `考试时间为${dayWritten(ahead, by)}上午9:00，地点另行通知。`,
    `本办法自${dayWritten(ahead, by)}起施行。`,
    `${past(200)}前登记注册的企业，适用原有规定。`,
    `各单位要压实责任，于${dayWritten(dayBefore(-5, published), by)}前完成整改。`,
    `${dayWritten(dayBefore(-3, published), by)}前全面完成摸底排查。`,
    `统计期限自${past(400)}至${dayWritten(published, by)}。`,
    `会议定于${dayWritten(dayBefore(-6, published), by)}前往示例镇召开。`,
    ...(call === 'tender' ? [`开标时间：${dayWritten(ahead, by)}9时30分。`] : []),
  ];
}

/** How pages say that it is over: in the title, at the top, below. */
export const MARKS = {
  title: ['（已结束）', '【已截止】', '[已结束]', '（已过期）'],
  text: [
    '本次征集已结束，感谢您的参与。',
    '【已结束】',
    '状态：已截止',
    '提示：该活动已经结束。',
    '报名已于日前截止。',
    '本公告已过期。',
  ],
} as const;

/** What sounds like such a mark. */
export const NO_MARKS = [
  '已完成年度备案的企业可以优先申报。',
  '经专家评审后确定入围名单，结果公示不少于5天。',
  '上一年度的项目验收工作已结束，成效良好，可以继续申报。',
];

/** What is said of an end, and the end: absent where nobody can tell, or never. */
export interface EndSaid {
  readonly text: string;
  readonly end?: string;
}

/* A length from a day that does not count; the end on a day off moves to the next working day. */
function working(from: string, days: number): string {
  return addWorkingDays(cnCalendar(), from, days);
}
function calendar(from: string, days: number): string {
  return nextWorkingDay(cnCalendar(), addCalendarDays(from, days));
}

/** A length in place of the day, counted from the publication or a day named. */
export function termSaid(call: Call, published: string, by: Chance): EndSaid {
  const name = by.one(CALLS[call]);
  const verb = by.one(VERBS[call]);
  const [days, written] = by.one([
    [5, '5'],
    [7, '七'],
    [10, '10'],
    [15, '十五'],
    [20, '20'],
    [30, '30'],
  ] as const);
  const later = addCalendarDays(published, 2);
  return by.one<EndSaid>([
    { text: `${name}时间：自本公告发布之日起${written}个工作日。`, end: working(published, days) },
    { text: `请自本公告公布之日起${written}个工作日内${verb}。`, end: working(published, days) },
    { text: `${name}期限为${written}日，自公告发布之日起计算。`, end: calendar(published, days) },
    { text: `${name}时间为期${written}天。`, end: calendar(published, days) },
    { text: `${name}时间为即日起${written}天内。`, end: calendar(published, days) },
    { text: `本次${name}期限：${written}（${String(days)}）个自然日。`, end: calendar(published, days) },
    {
      text: `${name}时间自${dayWritten(later, by)}起${written}个工作日。`,
      end: working(later, days),
    },
    {
      text: `自${dayWritten(later, by)}开始${written}日内，可以${verb}。`,
      end: calendar(later, days),
    },
    { text: `${name}期限为1个月。`, end: nextWorkingDay(cnCalendar(), addMonths(published, 1)) },
  ]);
}

/** A call that is never over. */
export function neverSaid(call: Call, by: Chance): EndSaid {
  const name = by.one(CALLS[call]);
  return {
    text: by.one([
      `本通知长期有效，可以随时${by.one(VERBS[call])}。`,
      `${name}时间：长期有效。`,
      `${name}截止时间：招满为止。`,
      `${name}时间：自即日起，额满即止。`,
      '常年受理，随到随办。',
    ]),
  };
}

/** The period of a public notice, in words. */
export function periodSaid(from: string, until: string, by: Chance): EndSaid {
  const first = dayWritten(from, by);
  const last = dayWritten(until, by, 'any');
  const days = [
    `公示期为${first}至${last}。`,
    `公示时间：${first}—${last}。`,
    `公示期：${first}-${last}（5个工作日）。`,
    `公示期自${first}起至${last}止。`,
    `公示时间</p><p>${first}至${last}`,
    `如有异议，请于${last}前以书面形式反映。`,
    `（公示期：${first}至${last}）`,
    `公示起止日期：${first}～${last}`,
    `公示截止日期：${dayWritten(until, by)}。`,
    `现将名单予以公示（${first}至${last}），接受社会监督。`,
  ].map((text): EndSaid => ({ text, end: until }));
  return by.one<EndSaid>([
    ...days,
    { text: '公示期5个工作日。', end: working(from, 5) },
    { text: '公示期为七天，自发布之日起计算。', end: calendar(from, 7) },
    { text: '现予以公示，公示时间为5个工作日。', end: working(from, 5) },
    { text: '任何单位和个人如有异议，请自公示之日起7日内向我局反映。', end: calendar(from, 7) },
    { text: '对公示内容有异议的，请在5个工作日内提出。', end: working(from, 5) },
    { text: '公示期限：10天', end: calendar(from, 10) },
    { text: `公示期为自${first}起的五个工作日。`, end: working(from, 5) },
    // Of what, only a reader can tell.
    { text: `时间：${first}至${last}。` },
  ]);
}

/** What notices without a period say all the same. */
export const NO_PERIOD = [
  '公示期满无异议的，按程序办理。',
  '公示期间，如有异议，请以书面形式反映。',
  '在公示期内，任何单位和个人均可来电来访反映情况。',
  '项目实施期限自2024年1月1日至2025年12月31日。',
  '培训为期3天，共60人参加。',
  '经公示无异议后颁发证书。',
];
