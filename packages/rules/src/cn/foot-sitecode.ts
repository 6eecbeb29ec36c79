/** foot.sitecode: the footer states the website's code in a valid form. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { fillingAfter, isFillingNumber, markVerdict, FOOT_REASONS } from '../shared/footer.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'foot.sitecode',
  title: say('标明网站标识码', 'The website code must be stated'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...I19, article: '功能设计·网站标识', confidence: 'S' },
  reasons: {
    present: say('网站标识码为 {code}', 'The website code is {code}'),
    malformed: say('网站标识码“{code}”格式不对', 'The website code “{code}” is not in the right form'),
    missing: say('页脚没有网站标识码', 'The footer does not state the website code'),
    words: say(
      '页脚提到网站标识码，但没有读到完整的号码',
      'The footer speaks of the website code, but no complete code was read',
    ),
    ...FOOT_REASONS,
  },
  remedies: {
    default: say(
      '请在页脚写明网站标识码：10位数字，或 bm 加8位数字。',
      'State the code in the footer: 10 digits, or bm and 8 digits.',
    ),
  },
  check: facts => {
    const mark = facts.footer.siteCode;
    const expected = say('10位数字或 bm+8位数字', '10 digits, or bm and 8 digits');
    const observed = mark?.value ?? fillingAfter('标识码', facts);
    if (observed === undefined)
      return [
        /标识[码号]|网站识别[码号]/.test(facts.footer.text)
          ? { outcome: 'cantTell', reason: 'words' }
          : markVerdict(facts, 'siteCode', expected),
      ];
    const told = { data: { code: observed }, where: mark ? [mark.where] : [] };
    if (/^(?:bm\d{8}|\d{10})$/i.test(observed) && !isFillingNumber(observed))
      return [{ outcome: 'passed', reason: 'present', ...told }];
    return [{ outcome: 'failed', reason: 'malformed', ...told, expected, observed }];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'ten digits', outcome: 'passed', html: articlePage() },
  {
    name: 'called otherwise',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>标识编码：1101050001</p>',
    }),
  },
  {
    name: 'a digit lost',
    outcome: 'failed',
    reason: 'malformed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>网站标识码：110105001</p>',
    }),
  },
  {
    name: 'a digit lost of a central body’s',
    outcome: 'failed',
    reason: 'malformed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>网站标识码：bm0000001</p>',
    }),
  },
  {
    name: 'filling in the place of digits',
    outcome: 'failed',
    reason: 'malformed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>网站标识码：11010xxxx1</p>',
    }),
  },
  {
    name: 'digits counted up',
    outcome: 'failed',
    reason: 'malformed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>网站标识码：1234567890</p>',
    }),
  },
  {
    name: 'not stated',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'called a mark',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>网站标识：1101050001</p>',
    }),
  },
  {
    name: 'called an identification',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>网站识别号:1101050001</p>',
    }),
  },
  {
    name: 'lines that a script has yet to write',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<div id="lines"></div><a href="https://bszs.conac.cn/sitename?method=show&id=0"><img src="/1.png"></a>',
    }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
];
