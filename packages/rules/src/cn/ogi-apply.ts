/** ogi.apply: the way to request information is one click away. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { missingLinks, LINK_REASONS } from '../shared/links.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'ogi.apply',
  title: say('专栏有依申请公开入口', 'The column must link to requests'),
  packs: ['cn'],
  kinds: ['ogi'],
  severity: 'error',
  basis: { ...OGI, article: '第二十八条', confidence: 'P' },
  reasons: LINK_REASONS,
  remedies: {
    default: say('请在专栏中设置“依申请公开”入口。', 'Link “依申请公开” in the column.'),
    noLinks: say('请等页面加载完成后再检查。', 'Check again when the page has loaded.'),
  },
  check: facts =>
    missingLinks(
      facts,
      [{ label: say('依申请公开', 'requests (依申请公开)'), words: /依申请公开|公开申请|申请公开/ }],
      { lines: true },
    ),
};

const column = (...names: string[]) =>
  ogiPage(
    '政府信息公开',
    `<ul>${names.map(name => `<li><a href="/zwgk/${encodeURIComponent(name)}/">${name}</a></li>`).join('')}</ul>`,
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'linked',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column('政府信息公开指南', '政府信息公开制度', '依申请公开'),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
  {
    name: 'not linked',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column('政府信息公开指南', '政府信息公开制度', '法定主动公开内容'),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
];
