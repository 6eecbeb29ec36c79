/** site.domain: the site lives under .gov.cn. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { isLocal, pagePlace } from '../shared/page.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'site.domain',
  title: say('使用 .gov.cn 域名', 'The site must use a .gov.cn domain'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...D47, article: '网站域名', confidence: 'S' },
  reasons: {
    gov: say('域名 {host} 符合要求', 'The domain {host} is under .gov.cn'),
    other: say('域名 {host} 不是 .gov.cn 域名', 'The domain {host} is not under .gov.cn'),
    local: say(
      '当前页面来自本机或内网地址，发布后的域名无从得知',
      'This page comes from a local address, so the published domain is not known',
    ),
  },
  remedies: {
    default: say('请使用以 .gov.cn 结尾的英文域名。', 'Use a domain that ends in .gov.cn.'),
    local: say('请在发布后的地址上再检查一次。', 'Check again at the published address.'),
  },
  check: facts => {
    if (isLocal(facts.url)) return [{ outcome: 'cantTell', reason: 'local' }];
    const host = new URL(facts.url).hostname.toLowerCase();
    const data = { host };
    if (host.endsWith('.gov.cn')) return [{ outcome: 'passed', reason: 'gov', data }];
    return [
      {
        outcome: 'failed',
        reason: 'other',
        data,
        key: 'domain',
        where: [pagePlace(facts)],
        expected: '*.gov.cn',
        observed: host,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'department domain', outcome: 'passed', html: articlePage() },
  {
    name: 'commercial domain',
    outcome: 'failed',
    reason: 'other',
    url: 'https://www.example.com/t1.html',
    html: articlePage(),
  },
  {
    name: 'this computer',
    outcome: 'cantTell',
    reason: 'local',
    url: 'http://localhost:8080/t1.html',
    html: articlePage(),
  },
  {
    name: 'saved page without its address',
    outcome: 'cantTell',
    reason: 'local',
    url: 'http://saved-page.invalid/t1.html',
    html: articlePage(),
  },
];
