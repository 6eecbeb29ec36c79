/** expired.period: a public notice 公示 states how long it runs. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { clausesOf, ownLines, pagePlace } from '../shared/page.js';
import { PRACTICE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'expired.period',
  title: say('公示写明期限', 'A public notice must state its period'),
  packs: ['cn'],
  kinds: ['notice', 'article'],
  severity: 'warning',
  basis: { ...PRACTICE, article: '公示期', confidence: 'M' },
  reasons: {
    stated: say('已写明公示期限', 'The period is stated'),
    missing: say(
      '标题为公示，但没有写明公示期限',
      'The title calls it a public notice, but no period is stated',
    ),
    open: say(
      '没有写明公示期限，但也没有征求异议，可能是长期公开的内容',
      'No period is stated, but nobody is asked to object either: it may be shown for good',
    ),
    thin: say(
      '页面文字太少，公示内容可能是附件或图片',
      'The page has too little text; the notice may be an attachment or image',
    ),
  },
  remedies: {
    default: say(
      '请写明公示起止日期或工作日数。',
      'State from when to when it runs, or how many working days.',
    ),
  },
  check: facts => {
    const title = facts.heading ?? facts.title;
    if (
      !/公示$|的公示|公示[（(【〔[]|公示公告/.test(title) ||
      /结果公示|公示结果|双公示|信用公示|处罚|许可|信息公示|收费|[长常][期年]公示/.test(title)
    )
      return [];
    if (clausesOf(ownLines(facts)).some(saysPeriod)) return [{ outcome: 'passed', reason: 'stated' }];
    // A list of who is in charge, called a notice, invites nobody to object.
    if (!/异议|意见|反映|举报|投诉|申诉|拟|[以行]公示/.test(facts.text))
      return [{ outcome: 'cantTell', reason: 'open' }];
    if (facts.text.length < 120) return [{ outcome: 'cantTell', reason: 'thin' }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        key: 'period',
        where: [pagePlace(facts)],
        expected: say('公示期限', 'a period'),
        observed: say('没有', 'none'),
        absent: true,
      },
    ];
  },
};

const notice = (text: string) =>
  articlePage({
    title: '关于拟命名示范窗口的公示',
    crumbs: '<a href="../">通知公告</a> &gt; 正文',
    body: `<p>经单位推荐、集中评选，拟命名示例市阳光区政务服务大厅3号窗口等五个窗口为示范窗口，现予公示。${text}公示期间，对拟命名对象有异议的单位和个人，可以通过来信、来电、来访等方式，向区政务服务局反映。反映情况应当实事求是，并提供必要的线索，以便核实。联系电话：010-00000001，联系地址：示例市阳光区示范路1号。</p>`,
  });

/* 公示期为7天, 公示时间：…; 如有异议，请于…前反映, 接受监督（…至…）. 公示期满 and the term of a project are no period. */
function saysPeriod(sentence: string): boolean {
  return (
    OWN.test(sentence) ||
    (ASKS.test(sentence) && (DAYS.test(sentence) || FROM_TO.test(sentence) || UNTIL.test(sentence)))
  );
}
const OWN =
  /公示(?:期限?|期间|时[间限]|日期|起止|截止|至)[^满]{0,14}(?:\d|[一二三四五六七八九十]{1,3}\s?(?:个|天|日)|长期)/;
const ASKS = /公示|异议|意见|反映|监督|发布之日|即日|(?:^|\n)[\s　（(]{0,4}(?:时间|期限|日期)/;
const DAYS =
  /(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?个?(?:工作日|自然日)|(?<![月\d])(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?个?[日天](?![前后])/;
const FROM_TO = /(?:日|[-./]\d{1,2})\s?(?:起?至|到|[—–~～-]{1,2})\s?(?:\d{4}|\d{1,2}\s?月|\d{1,2}\s?日)/;
const UNTIL = /(?:[日号]|[-./]\d{1,2})\s?(?:之|以)?[前止]/;

export const examples = (): readonly RuleExample[] => [
  { name: 'period stated', outcome: 'passed', html: notice('公示期为2026年6月10日至6月16日，共5个工作日。') },
  {
    name: 'what an office did, shown for good',
    outcome: 'inapplicable',
    html: articlePage({ title: '行政处罚信息公示' }),
  },
  {
    name: 'who is in charge, without a word on objections',
    outcome: 'cantTell',
    reason: 'open',
    html: articlePage({
      title: '关于调整河长名单的公示',
      body: `<p>${'因工作调整，现将调整后的示例河河长名单向社会公布，欢迎广大群众对河长制工作进行监督。'.repeat(3)}河长：甲一，联系电话：010-00000001。</p>`,
    }),
  },
  {
    name: 'shown for long, as it says',
    outcome: 'inapplicable',
    html: articlePage({ title: '示例镇低保对象长期公示', body: '<p>如有异议，请拨打监督举报电话。</p>' }),
  },
  {
    name: 'no period, over as its title says',
    outcome: 'failed',
    reason: 'missing',
    html: notice('').replaceAll('示范窗口的公示', '示范窗口的公示[已结束]'),
  },
  { name: 'no period', outcome: 'failed', reason: 'missing', html: notice('') },
  { name: 'until when to object', outcome: 'passed', html: notice('如有异议，请于2026/06/16前提出。') },
  {
    name: 'named without its length, beside the term of a project',
    outcome: 'failed',
    reason: 'missing',
    html: notice('公示期满无异议的，按程序办理。项目自2026年1月1日至2027年12月31日实施，培训为期3天。'),
  },
];
