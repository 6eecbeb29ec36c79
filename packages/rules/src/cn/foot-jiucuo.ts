/** foot.jiucuo: the entry for reporting errors of government websites is there. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { markVerdict, pictureLike, PICTURE_REASONS } from '../shared/footer.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const ENTRY = /网站(?:[找纠]错|错误)/;
const FILE = /(?:zfwz|zhaocuo)[^/]{0,20}\.(?:png|gif|jpe?g|svg)/i;
/* The mark of government organs. */
const OTHER = /red|blue|gov|dzjg|sydw|jiguan|dang_?zheng/i;

export const rule: Rule = {
  id: 'foot.jiucuo',
  title: say('加挂“我为政府网站找错”入口', 'An entry for reporting website errors must be shown'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...I19, article: '功能设计·“我为政府网站找错”', confidence: 'S' },
  reasons: {
    present: say('已加挂找错入口', 'The entry is there'),
    missing: say('页脚没有“我为政府网站找错”入口', 'The footer has no entry for reporting website errors'),
    other: say(
      '页脚有“纠错”一类入口，请核对是否为“我为政府网站找错”',
      'The footer has an entry for corrections; see whether it is the national one',
    ),
    ...PICTURE_REASONS,
  },
  remedies: {
    default: say(
      '请加挂指向 zfwzgl.www.gov.cn/exposure/jiucuo.html 的入口。',
      'Add the entry, linked to zfwzgl.www.gov.cn/exposure/jiucuo.html.',
    ),
  },
  check: facts => {
    const mark = facts.footer.reportError;
    if (mark) return [{ outcome: 'passed', reason: 'present', where: [mark.where] }];
    const other = facts.links.find(({ text }) => ENTRY.test(text)) ?? pictureLike(facts, ENTRY, FILE);
    return [
      other
        ? { outcome: 'cantTell', reason: 'other', where: [other.where] }
        : markVerdict(facts, 'reportError', 'zfwzgl.www.gov.cn', OTHER),
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'entry present', outcome: 'passed', html: articlePage() },
  {
    name: 'footer without the entry',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'entry of another name',
    outcome: 'cantTell',
    reason: 'other',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><a href="#">网站纠错</a>',
    }),
  },
  {
    name: 'picture of no telling name that leads nowhere',
    outcome: 'cantTell',
    reason: 'picture',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><a href=""><img src="/images/footer_2.png"></a>',
    }),
  },
  {
    name: 'the mark of government organs alone',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><a href="#"><img src="/images/ared.png"></a>',
    }),
  },
  {
    name: 'picture of it without a word',
    outcome: 'cantTell',
    reason: 'other',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><img src="/images/zfwzjc.png">',
    }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
];
