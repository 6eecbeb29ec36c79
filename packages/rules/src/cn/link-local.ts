/** link.local: no link leads to a computer or network that the public cannot reach. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { isLocal } from '../shared/page.js';
import { MOST_PLACES } from '../shared/places.js';
import { LIVE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'link.local',
  title: say('不得有指向本机或内网的链接', 'Links must not lead to local addresses'),
  packs: ['cn', 'us', 'uk'],
  kinds: 'any',
  severity: 'error',
  basis: { ...LIVE, article: '链接', confidence: 'S' },
  reasons: {
    none: say('没有指向本机或内网的链接', 'No links to local addresses'),
    local: say(
      '有 {count} 个链接公众无法打开：{addresses}',
      '{count} {count?link:links} cannot be opened by the public: {addresses}',
    ),
  },
  remedies: { default: say('请改为公网地址。', 'Use the public address.') },
  check: facts => {
    if (isLocal(facts.url) || facts.links.length === 0) return [];
    // `http://` alone is no address; `link.empty` tells of it.
    const local = facts.links.filter(({ url = '' }) => /^(?:https?|file):/i.test(url) && isLocal(url));
    if (local.length === 0) return [{ outcome: 'passed', reason: 'none' }];
    const addresses = [...new Set(local.map(link => (link.url ?? link.href).slice(0, 60)))].slice(0, 3);
    return [
      {
        outcome: 'failed',
        reason: 'local',
        data: { count: local.length, addresses },
        key: 'links',
        where: local.slice(0, MOST_PLACES).map(link => link.where),
        expected: say('公网地址', 'a public address'),
        observed: addresses[0] ?? '',
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'public links', outcome: 'passed', html: articlePage() },
  {
    name: 'a link to a private network',
    outcome: 'failed',
    reason: 'local',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局召开会议，<a href="http://192.168.1.20:9000/preview/1">会议通知</a>已经印发。</p>',
    }),
  },
  {
    name: 'the beginning of an address alone',
    outcome: 'passed',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局召开会议，<a href="http://">会议通知</a>已经印发。</p>',
    }),
  },
];
