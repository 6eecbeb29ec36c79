/** foot.icpLink: the ICP number on the home page links to the ministry's register. */
import type { Rule, RuleExample } from '../rule.js';
import { items, page, FOOTER, SITE_METAS } from '../shared/example-pages.js';
import { PRACTICE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'foot.icpLink',
  title: say('ICP 备案编号链接到备案系统', 'The ICP number must link to the register'),
  packs: ['cn'],
  kinds: ['home'],
  severity: 'info',
  basis: { ...PRACTICE, article: 'beian.miit.gov.cn', confidence: 'M' },
  reasons: {
    linked: say('备案编号已链接到备案系统', 'The number links to the register'),
    unlinked: say('备案编号没有链接到 beian.miit.gov.cn', 'The number does not link to beian.miit.gov.cn'),
    script: say(
      '备案编号由脚本打开链接，无法读到地址',
      'The number is opened by a script, its address cannot be read',
    ),
  },
  remedies: {
    default: say(
      '建议把备案编号链接到 https://beian.miit.gov.cn/。',
      'Link the number to https://beian.miit.gov.cn/.',
    ),
  },
  check: facts => {
    const mark = facts.footer.icp;
    if (!mark) return [];
    const linked = /beian\.miit\.gov\.cn|miitbeian\.gov\.cn/i.test(mark.href ?? '');
    const where = [mark.where];
    if (linked) return [{ outcome: 'passed', reason: 'linked', where }];
    if (facts.links.some(({ handler, text }) => handler && /ICP\s?[备证]/i.test(text)))
      return [{ outcome: 'cantTell', reason: 'script', where }];
    return [
      {
        outcome: 'failed',
        reason: 'unlinked',
        where,
        expected: 'beian.miit.gov.cn',
        observed: mark.href ?? say('无链接', 'no link'),
      },
    ];
  },
};

const home = (footer: string) =>
  page({
    metas: { ...SITE_METAS, ColumnType: '首页' },
    body: `<h2>工作动态</h2><ul>${items('2026-06-10', '2026-06-03', '2026-05-20')
      .map(([title, date]) => `<li><a href="/xw/${date}.html">${title}</a><span>${date}</span></li>`)
      .join('')}</ul>`,
    footer,
  });

export const examples = (): readonly RuleExample[] => [
  { name: 'linked', outcome: 'passed', url: 'https://www.example.gov.cn/', html: home(FOOTER) },
  {
    name: 'plain text',
    outcome: 'failed',
    reason: 'unlinked',
    url: 'https://www.example.gov.cn/',
    html: home('<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p>'),
  },
  {
    name: 'opened by a script',
    outcome: 'cantTell',
    reason: 'script',
    url: 'https://www.example.gov.cn/',
    html: home(
      `<p>主办单位：示例市阳光区政务服务局</p><p><span onclick="window.open('https://beian.miit.gov.cn')">京ICP备00000001号-1</span></p>`,
    ),
  },
];
