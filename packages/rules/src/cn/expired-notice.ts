/** expired.notice: a notice whose closing date has passed says so. */
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { daysBetween, isDay } from '../shared/days.js';
import { closingDay } from '../shared/closing.js';
import { articlePage } from '../shared/example-pages.js';
import { ownLines, pagePlace } from '../shared/page.js';
import { PRACTICE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'expired.notice',
  title: say('过期的公告标明已结束', 'A notice past its date must say so'),
  packs: ['cn'],
  kinds: ['notice', 'article'],
  severity: 'info',
  basis: { ...PRACTICE, article: '截止日期', confidence: 'M' },
  thresholds: { withinDays: 366 },
  reasons: {
    open: say('截止日期 {date} 未过', 'The closing date {date} has not passed'),
    marked: say(
      '截止日期 {date} 已过，页面已标明结束',
      'The closing date {date} has passed and the page says so',
    ),
    expired: say(
      '截止日期 {date} 已过，页面没有标明结束',
      'The closing date {date} has passed, but the page does not say so',
    ),
  },
  remedies: {
    default: say('请在标题或正文开头标明“已结束”。', 'Mark it as closed in the title or at the top.'),
  },
  check: (facts, context) => {
    if (!invites(facts)) return [];
    const lines = ownLines(facts);
    const last = closingDay(
      lines,
      isDay(facts.publishedOn) ? facts.publishedOn : undefined,
      SHOWN.test(facts.heading ?? facts.title),
    );
    // The outcome of a call names the day on which it had closed.
    if (!last || last < (facts.publishedOn ?? '')) return [];
    const place = facts.dates.find(({ value }) => value === last)?.where;
    const told = { data: { date: last }, where: [place ?? pagePlace(facts)] };
    if (last >= context.today) return [{ outcome: 'passed', reason: 'open', ...told }];
    if (
      TITLE_MARK.test(`${facts.title}\n${facts.heading ?? ''}`) ||
      lines.some(line => MARK.test(line)) ||
      facts.images.some(({ alt }) => alt !== null && OVER.test(alt))
    )
      return [{ outcome: 'passed', reason: 'marked', ...told }];
    // Old notices are records; only what people may still act on is pointed out.
    if (daysBetween(last, context.today) > context.threshold('withinDays')) return [];
    return [
      {
        outcome: 'failed',
        reason: 'expired',
        ...told,
        expected: say('标明已结束', 'a mark that it is closed'),
        observed: last,
      },
    ];
  },
};

/* A story that tells of many things, a call among them, is no notice: it is called after none, and stands in no column of notices. */
function invites({ kind, columnType, breadcrumb, heading, title }: PageFacts): boolean {
  return (
    kind === 'notice' ||
    columnType === 'notice' ||
    CALLED.test([...breadcrumb, heading ?? '', title].join('\n'))
  );
}
const CALLED =
  /公[告示]|通[告知]|启事|须知|指南|邀请|函(?:$|\n|[（(])|征[集求订]|招[标聘募生收商]|采购|标段|投标|报名|申[报请领]|参[赛评展]|[评遴推]选|选[聘拔调派]|比选|竞[价赛拍争]|拍卖|转让|询价|磋商|谈判|大赛|活动的|notice/iu;
const SHOWN = /公示/;
const OVER = /已(?:经|于[^，。]{0,8})?(?:圆满)?(?:结束|截止|过期|关闭|终止|完成)/;
const TITLE_MARK = new RegExp(`${OVER.source}|结果公[告示布]|closed`, 'i');
/* 已结束 in brackets, behind a label or as a line of its own, or said of the call itself: what else is done closes nothing. */
const MARK = new RegExp(
  `(?:^|[【[（(：:])\\s?${OVER.source}\\s?(?:$|[】\\]）)。])|(?:征[集求]|意见|报名|申[报请]|投[标票]|采购|公示|[本该]次?(?:活动|公告|项目|通知|招标|调查))[^，。\\n]{0,6}${OVER.source}`,
);

const notice = (text: string) =>
  articlePage({
    title: '关于公开征集意见的公告',
    published: '2026-04-10 09:30',
    crumbs: '<a href="../">通知公告</a> &gt; 正文',
    body: `<p>现就《阳光区政务服务管理办法（征求意见稿）》公开征求意见。</p><p>${text}</p>`,
  });
const shown = (text: string) =>
  articlePage({
    title: '关于拟命名示范窗口的公示',
    published: '2026-04-10 09:30',
    crumbs: '<a href="../">通知公告</a> &gt; 正文',
    body: `<p>拟命名示例市阳光区政务服务大厅3号窗口等五个窗口为示范窗口，现予公示。</p><p>${text}</p>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'still open',
    outcome: 'passed',
    reason: 'open',
    html: notice('意见反馈截止时间：2026年7月10日。'),
  },
  {
    name: 'closed and marked',
    outcome: 'passed',
    reason: 'marked',
    html: notice('意见反馈截止时间：2026年5月10日。本次征集已结束。'),
  },
  {
    name: 'closed without a mark',
    outcome: 'failed',
    reason: 'expired',
    html: notice('意见反馈截止时间：2026年5月10日。'),
  },
  {
    name: 'what came of it',
    outcome: 'inapplicable',
    html: notice('意见反馈截止时间：2026年3月10日，共收到意见3条，采纳2条。'),
  },
  {
    name: 'closed, its year left out, below a list of results',
    outcome: 'failed',
    reason: 'expired',
    html: notice(
      '请于5月10日17:00前反馈意见。</p><ul><li><a href="/1.html">办公设备采购中标结果公告</a></li></ul><p>',
    ),
  },
  {
    name: 'a story that tells of a call',
    outcome: 'inapplicable',
    html: articlePage({
      title: '爱心助学 圆梦青春',
      published: '2026-04-10 09:30',
      crumbs: '<a href="../">工作动态</a> &gt; 正文',
      body: '<p>助学活动已资助学子3000名。目前活动报名已进入尾声（截止时间为2026年4月20日），其余活动将于下半年展开。</p>',
    }),
  },
  {
    name: 'open for a length of days from its own, which ended on a day off',
    outcome: 'passed',
    reason: 'open',
    today: '2026-04-13',
    html: notice('征求意见期限为1个工作日。'),
  },
  {
    name: 'open for a length of days from one it names, which are over',
    outcome: 'failed',
    reason: 'expired',
    html: notice('报名时间：自2026年4月13日起5个工作日，逾期不予受理。'),
  },
  {
    name: 'never over',
    outcome: 'inapplicable',
    html: notice('首批申报截止时间：2026年5月10日。本公告长期有效。'),
  },
  {
    name: 'shown for seven working days, which are over',
    outcome: 'failed',
    reason: 'expired',
    html: shown('公示期为7个工作日。'),
  },
  {
    name: 'shown from day to day, and over, as it says',
    outcome: 'passed',
    reason: 'marked',
    html: shown('公示期：2026年4月10日至4月20日。【已结束】'),
  },
  {
    name: 'what may be asked of others within days',
    outcome: 'inapplicable',
    html: notice('申请人可以自收到决定之日起60日内申请复议；结果公示5天。'),
  },
  {
    name: 'put off',
    outcome: 'passed',
    reason: 'open',
    html: notice('意见反馈时间：2026年4月10日至5月10日。现将反馈时间延长至2026年7月10日。'),
  },
  {
    name: 'what was counted until a day, and what others must have done by one',
    outcome: 'inapplicable',
    html: notice('截至2026年5月10日，共收到意见320条。各单位要在2026年5月20日前完成整改。'),
  },
];
