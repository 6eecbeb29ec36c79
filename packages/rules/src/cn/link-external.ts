/** link.external: links of the content that leave the government's own hosts are pointed out. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { MOST_PLACES } from '../shared/places.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';
import { hostOf } from '../shared/hosts.js';

/** Hosts that every government site links to. */
const OFFICIAL =
  /(?:^|\.)(?:gov\.cn|conac\.cn|12377\.cn|12388\.gov\.cn|xinhuanet\.com|news\.cn|people\.com\.cn|cctv\.com|mp\.weixin\.qq\.com|weibo\.com)$/;

export const rule: Rule = {
  id: 'link.external',
  title: say('外部链接', 'Links to other hosts'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'info',
  binds: 'governmentSites',
  basis: { ...I19, article: '单项否决1（不良链接）', confidence: 'S' },
  reviewOnly: true,
  reasons: {
    none: say('正文没有指向非政府网站的链接', 'The content links to no other than official hosts'),
    external: say(
      '正文链接到 {count} 个非政府网站，请核对是否可信并标明“即将离开本网站”：{hosts}',
      'The content links to {count} other {count?host; see that it can be trusted and is:hosts; see that they can be trusted and are} marked as leaving the site: {hosts}',
    ),
  },
  remedies: {
    default: say(
      '请核对这些网站，去掉失效或被改作他用的链接。',
      'Look at these hosts; remove links whose owner changed.',
    ),
  },
  check: facts => {
    const own = hostOf(facts.url);
    if (!/(?:^|\.)gov\.cn$/.test(own)) return [];
    const links = facts.links.filter(({ area, url }) => area === 'content' && /^https?:/i.test(url ?? ''));
    const strange = links.filter(({ url }) => !OFFICIAL.test(hostOf(url ?? '')));
    if (links.length === 0) return [];
    if (strange.length === 0) return [{ outcome: 'passed', reason: 'none' }];
    const hosts = [...new Set(strange.map(({ url }) => hostOf(url ?? '')))];
    return [
      {
        outcome: 'cantTell',
        reason: 'external',
        data: { count: hosts.length, hosts: hosts.slice(0, 8) },
        key: 'hosts',
        where: strange.slice(0, MOST_PLACES).map(({ where }) => where),
      },
    ];
  },
};

const linked = (href: string) =>
  articlePage({ body: `<p>近日，示例市阳光区政务服务局印发通知，详见<a href="${href}">政策全文</a>。</p>` });

export const examples = (): readonly RuleExample[] => [
  { name: 'own pages', outcome: 'passed', html: linked('/zcwj/t1.html') },
  {
    name: 'another host',
    outcome: 'cantTell',
    reason: 'external',
    html: linked('https://www.other.example/a.html'),
  },
];
