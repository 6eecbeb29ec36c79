/** meta.domainAgree: the SiteDomain tag names the host of the page. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { isLocal, metaOf, pagePlace } from '../shared/page.js';
import { D47 } from '../shared/sources.js';
import { isLeftover } from '../shared/tag-leftovers.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'meta.domainAgree',
  title: say('SiteDomain 与实际域名一致', 'SiteDomain must name the real host'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 页面标签', confidence: 'S' },
  reasons: {
    same: say('SiteDomain 与域名 {host} 一致', 'SiteDomain agrees with {host}'),
    differ: say('SiteDomain 为 {tag}，页面域名为 {host}', 'SiteDomain says {tag}, the page is on {host}'),
    local: say(
      '当前页面来自本机或内网地址，无法核对 SiteDomain',
      'This page comes from a local address, so SiteDomain cannot be compared',
    ),
  },
  remedies: {
    default: say('请把 SiteDomain 改为 {host}。', 'Set SiteDomain to {host}.'),
    local: say('请在发布后的地址上再检查一次。', 'Check again at the published address.'),
  },
  check: facts => {
    const meta = metaOf(facts, 'SiteDomain');
    const tag = (meta?.content ?? '').trim().toLowerCase();
    // A leftover names no host; `meta.placeholder` tells of it.
    if (!meta || tag === '' || isLeftover(meta)) return [];
    if (isLocal(facts.url)) return [{ outcome: 'cantTell', reason: 'local' }];
    const host = new URL(facts.url).hostname.toLowerCase();
    // Some sites name all their addresses in one tag.
    const named = tag
      .split(/[\s,;|，；、]{1,5}/)
      .map(each => bare(each.replace(/^https?:\/\//, '').replace(/[/:].*/s, '')))
      .filter(each => each !== '');
    const data = { tag, host };
    const same = named.some(each => each === bare(host) || host.endsWith(`.${each}`));
    if (same) return [{ outcome: 'passed', reason: 'same', data }];
    return [
      {
        outcome: 'failed',
        reason: 'differ',
        data,
        key: 'SiteDomain',
        where: [pagePlace(facts)],
        expected: host,
        observed: tag,
      },
    ];
  },
};

function bare(host: string): string {
  return host.replace(/^www\./, '');
}

export const examples = (): readonly RuleExample[] => [
  { name: 'the same', outcome: 'passed', html: articlePage() },
  {
    name: 'another host',
    outcome: 'failed',
    reason: 'differ',
    url: 'https://www.other.gov.cn/t1.html',
    html: articlePage(),
  },
  {
    name: 'this computer',
    outcome: 'cantTell',
    reason: 'local',
    url: 'http://127.0.0.1:8080/t1.html',
    html: articlePage(),
  },
  {
    name: 'saved page without its address',
    outcome: 'cantTell',
    reason: 'local',
    url: 'http://saved-page.invalid/t1.html',
    html: articlePage(),
  },
  {
    name: 'only what the standard says of the tag',
    outcome: 'inapplicable',
    url: 'https://www.other.gov.cn/t1.html',
    html: articlePage({ metas: { SiteDomain: '网站域名' } }),
  },
];
