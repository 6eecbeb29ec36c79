/** foot.police: the public security filing is shown and its link carries the same number. */
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { fillingAfter, markVerdict, FOOT_REASONS } from '../shared/footer.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WORDS = /公网|网安|公安.{0,4}备/;

export const rule: Rule = {
  id: 'foot.police',
  title: say('标明公安机关备案号', 'The public security filing must be shown'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'warning',
  basis: { ...I19, article: '功能设计·网站标识', confidence: 'S' },
  reasons: {
    present: say('已标明 {number}', '{number} is shown'),
    differ: say('备案号为 {number}，链接中却是 {code}', 'The number is {number}, but its link says {code}'),
    digits: say('备案号“{number}”不是14位数字', 'The number “{number}” does not have 14 digits'),
    missing: say('页脚没有公安机关备案号', 'The footer shows no public security filing'),
    unread: say(
      '页脚有公安备案字样，但没有读到编号',
      'The footer mentions the police filing, but its number could not be read',
    ),
    ...FOOT_REASONS,
  },
  remedies: {
    default: say(
      '请在页脚标明公安备案号（14位数字），并使链接与之一致。',
      'Show the filing number (14 digits) in the footer with a link that carries the same number.',
    ),
  },
  check: facts => {
    const mark = facts.footer.police;
    const number = mark?.value ?? fillingAfter('公网安备', facts);
    if (number === undefined)
      return [
        isHinted(facts)
          ? { outcome: 'cantTell', reason: 'unread' }
          : markVerdict(facts, 'police', say('公网安备 + 14位数字', '公网安备 and 14 digits')),
      ];
    // Numbers given out before the present register keep their form: eleven digits, a hyphen and five.
    const digits = /\d{11}-\d{5}|\d{6,20}/.exec(number)?.[0] ?? '';
    const code = mark?.recordCode;
    const data = { number, code: code ?? '' };
    const where = mark ? [mark.where] : [];
    if (digits.length !== 14 && !digits.includes('-'))
      return [
        {
          outcome: 'failed',
          reason: 'digits',
          data,
          where,
          expected: say('14位数字', '14 digits'),
          observed: number,
        },
      ];
    if (code !== undefined && code !== digits)
      return [{ outcome: 'failed', reason: 'differ', data, where, expected: digits, observed: code }];
    return [{ outcome: 'passed', reason: 'present', data, where }];
  },
};

/* A number may stand there that was not read. */
function isHinted({ footer, images, links }: PageFacts): boolean {
  return (
    WORDS.test(footer.text) ||
    images.some(({ alt }) => WORDS.test(alt ?? '')) ||
    links.some(({ href }) => /\bbeian\.(?:mps\.)?gov\.cn/.test(href))
  );
}

const OLD_LINK = 'http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=';

export const examples = (): readonly RuleExample[] => [
  {
    name: 'number and link agree',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1>',
      footer: `<p>主办单位：示例市阳光区政务服务局</p><a href="${OLD_LINK}11010500000001">京公网安备 11010500000001号</a>`,
    }),
  },
  {
    name: 'number of the older form',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1>',
      footer: `<p>主办单位：示例市阳光区政务服务局</p><a href="${OLD_LINK}35012800001-19002">公安备案号：35012800001-19002</a>`,
    }),
  },
  {
    name: 'abbreviation of a city',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>主办单位：示例市阳光区政务服务局　郑公备：41010020000001</p>',
    }),
  },
  {
    name: 'counted with 第',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>主办单位：示例市阳光区政务服务局　京公网安备第11010500000001号</p>',
    }),
  },
  {
    name: 'link to the present register carries another number',
    outcome: 'failed',
    reason: 'differ',
    html: page({
      body: '<h1>通知</h1>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010500000009">京公网安备 11010500000001号</a>',
    }),
  },
  {
    name: 'link carries another number',
    outcome: 'failed',
    reason: 'differ',
    html: page({
      body: '<h1>通知</h1>',
      footer: `<p>主办单位：示例市阳光区政务服务局</p><a href="${OLD_LINK}11010500000009">京公网安备 11010500000001号</a>`,
    }),
  },
  {
    name: 'filling in the place of digits',
    outcome: 'failed',
    reason: 'digits',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>京公网安备 11xxxx00001号</p>',
    }),
  },
  {
    name: 'not shown',
    outcome: 'failed',
    reason: 'missing',
    html: page({ body: '<h1>通知</h1>', footer: '<p>主办单位：示例市阳光区政务服务局</p>' }),
  },
  {
    name: 'picture that links to the register',
    outcome: 'cantTell',
    reason: 'unread',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><a href="http://www.beian.gov.cn/"><img src="/1.png"></a>',
    }),
  },
  {
    name: 'picture that is named',
    outcome: 'cantTell',
    reason: 'unread',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><img src="/1.png" alt="京公网安备">',
    }),
  },
  {
    name: 'the police as owner',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市公安局</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
];
