/** foot.icp: the ICP filing number is shown (on the home page by decree). */
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { fillingAfter, isFillingNumber, markVerdict, FOOT_REASONS } from '../shared/footer.js';
import { IIS } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/** The ministry's abbreviations differ from number plates: 蜀, 陇, 黔, 滇. */
const FORM = /[\u4e00-\u9fff]\s?ICP\s?[备证]\s?\d{5,10}/i;

export const rule: Rule = {
  id: 'foot.icp',
  title: say('标明 ICP 备案编号', 'The ICP filing number must be shown'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  basis: { ...IIS, article: '第十二条', confidence: 'P' },
  reasons: {
    present: say('已标明 {number}', '{number} is shown'),
    malformed: say('ICP 备案编号“{number}”格式不对', 'The ICP number “{number}” is not in the right form'),
    missing: say('没有 ICP 备案编号', 'No ICP filing number is shown'),
    unread: say(
      '页脚有“ICP”字样，但没有读到完整的编号（省份简称、ICP备、数字）',
      'The footer says “ICP”, but no complete number could be read (abbreviation of the province, ICP备, digits)',
    ),
    ...FOOT_REASONS,
  },
  remedies: {
    default: say(
      '请在首页页脚标明备案编号，如“京ICP备00000001号-1”，并链接 beian.miit.gov.cn。',
      'Show the filing number in the footer of the home page and link it to beian.miit.gov.cn.',
    ),
  },
  check: facts => {
    const mark = facts.footer.icp;
    // The decree names the home page; elsewhere its absence is a lesser fault.
    const severity = facts.kind === 'home' ? 'error' : 'warning';
    const filling = fillingAfter('ICP', facts);
    // 京ICP备00000xxx号 begins as a number does.
    const isFilling = filling !== undefined && (!mark || filling.replace(/\s/g, '').startsWith(mark.value));
    const observed = isFilling ? filling : mark?.value;
    if (observed === undefined)
      return [
        isHinted(facts)
          ? { outcome: 'cantTell', reason: 'unread' }
          : { ...markVerdict(facts, 'icp', '省ICP备00000000号'), severity },
      ];
    const told = { data: { number: observed }, where: mark ? [mark.where] : [] };
    const number = /\d{5,10}/.exec(observed)?.[0] ?? '';
    if (!isFilling && FORM.test(observed) && !isFillingNumber(number))
      return [{ outcome: 'passed', reason: 'present', ...told }];
    return [
      {
        outcome: 'failed',
        reason: 'malformed',
        severity,
        ...told,
        expected: '省ICP备00000000号',
        observed,
      },
    ];
  },
};

/* A number may stand there that was not read. */
function isHinted({ footer, links }: PageFacts): boolean {
  return (
    /ICP|IPC\s?备|(?:^|[^关安部])备案(?:序?号|编号)/i.test(footer.text) ||
    links.some(
      ({ text, href }) => /ICP\s?备/i.test(text) || /\b(?:beian\.miit|miit?beian)\.gov\.cn/.test(href),
    )
  );
}

export const examples = (): readonly RuleExample[] => [
  { name: 'number present', outcome: 'passed', html: articlePage() },
  {
    // The filing itself has no colon: whoever looks it up by what is written there does not find it.
    name: 'number behind a colon',
    outcome: 'failed',
    reason: 'malformed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>晋ICP备：00000001号</p>',
    }),
  },
  {
    name: 'filling in the place of a number',
    outcome: 'failed',
    reason: 'malformed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备XXXXXXXX号</p>',
    }),
  },
  {
    name: 'filling behind the first digits',
    outcome: 'failed',
    reason: 'malformed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>ICP备案证书号：鄂ICP备00000xxx号</p>',
    }),
  },
  {
    name: 'noughts in the place of digits',
    outcome: 'failed',
    reason: 'malformed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000000号-1</p>',
    }),
  },
  {
    name: 'footer without it',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>网站标识码：1101050001</p>',
    }),
  },
  {
    name: 'number only as the title of a picture',
    outcome: 'cantTell',
    reason: 'unread',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>网站标识码：1101050001</p><a href="/a.html" title="京ICP备00000001号"><img src="/1.png"></a>',
    }),
  },
  {
    name: 'the ministry among the links to others',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>网站标识码：1101050001</p><a href="https://www.miit.gov.cn/">工业和信息化部</a>',
    }),
  },
  {
    name: 'another filing',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>公安机关备案号：11010500000001</p>',
    }),
  },
  {
    name: 'another filing, named after its ministry',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>公安部备案号：京公网安备11010500000001号</p>',
    }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
  {
    name: 'a page of nothing but its menu, the site map last in it',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<div class="menu"><ul><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/map.html">网站地图</a></li></ul></div>',
  },
];
