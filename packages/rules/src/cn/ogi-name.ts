/** ogi.name: the home page has a column named 政府信息公开. */
import type { Rule, RuleExample } from '../rule.js';
import { items, page, SITE_METAS } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { F61 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'ogi.name',
  title: say('首页设“政府信息公开”专栏', 'The home page must have the column 政府信息公开'),
  packs: ['cn'],
  kinds: ['home'],
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...F61, article: '一、名称', confidence: 'S' },
  reasons: {
    present: say('首页有“政府信息公开”入口', 'The home page links to 政府信息公开'),
    other: say(
      '首页的入口写作“{text}”，规范名称为“政府信息公开”',
      'The entry is called “{text}”; the standard name is 政府信息公开',
    ),
    missing: say('首页没有“政府信息公开”入口', 'The home page has no entry named 政府信息公开'),
    picture: say(
      '首页没有读到“政府信息公开”文字，入口可能是图片',
      'The words 政府信息公开 were not read; the entry may be a picture',
    ),
  },
  remedies: {
    default: say(
      '请在首页设置名称为“政府信息公开”的专栏入口。',
      'Set up an entry named 政府信息公开 on the home page.',
    ),
  },
  check: facts => {
    // The blue mark is that of an institution, which need not have the column of administrative organs.
    if (facts.footer.conac?.image === 'blue') return [];
    const exact =
      facts.links.find(link => /政府信息公开(?!指南|制度|年报|年度|目录|申请|条例)/.test(link.text)) ??
      facts.headings.find(({ text }) => text.includes('政府信息公开'));
    if (exact ?? facts.images.some(image => image.alt?.includes('政府信息公开')))
      return [{ outcome: 'passed', reason: 'present', where: exact ? [exact.where] : [] }];
    const similar = facts.links.find(link => /^(?:信息公开|政务公开|公开)$/.test(link.text.trim()));
    // Footers have marks and seals without words.
    const pictures = facts.images.some(({ alt, area }) => (alt ?? '') === '' && area !== 'footer');
    if (pictures || facts.links.length < 5) return [{ outcome: 'cantTell', reason: 'picture' }];
    if (similar)
      return [
        {
          outcome: 'failed',
          reason: 'other',
          severity: 'warning',
          data: { text: similar.text.trim() },
          where: [similar.where],
          expected: '政府信息公开',
          observed: similar.text.trim(),
          absent: true,
        },
      ];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        key: 'entry',
        where: [pagePlace(facts)],
        expected: '政府信息公开',
        observed: say('没有', 'none'),
        absent: true,
      },
    ];
  },
};

const home = (name: string) =>
  page({
    metas: { ...SITE_METAS, ColumnType: '首页' },
    body: `<p><a href="/zwgk/">${name}</a></p><h2>工作动态</h2><ul>${items(
      '2026-06-10',
      '2026-06-03',
      '2026-05-20',
    )
      .map(([title, date]) => `<li><a href="/xw/${date}.html">${title}</a><span>${date}</span></li>`)
      .join('')}</ul>`,
    footer: '<p>主办单位：示例市阳光区政务服务局</p>',
  }).replace('<li><a href="/zwgk/">政务公开</a></li>', '');

export const examples = (): readonly RuleExample[] => [
  {
    name: 'standard name',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/',
    html: home('政府信息公开'),
  },
  {
    name: 'another name',
    outcome: 'failed',
    reason: 'other',
    url: 'https://www.example.gov.cn/',
    html: home('信息公开'),
  },
  {
    name: 'an institution',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/',
    html: home('阳光服务').replace(
      '<footer>',
      '<footer><a href="https://bszs.conac.cn/sitename?method=show&amp;id=05C2ED68A8F661C9E053012819ACF5E5"><img src="https://dcs.conac.cn/image/blue.png" alt=""></a>',
    ),
  },
  {
    name: 'no entry',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/',
    html: home('阳光服务'),
  },
];
