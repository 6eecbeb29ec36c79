/** site.https: the page comes over an encrypted connection. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { isLocal, pagePlace } from '../shared/page.js';
import { PRACTICE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'site.https',
  title: say('使用 HTTPS', 'The page must use HTTPS'),
  packs: ['cn', 'us', 'uk'],
  kinds: 'any',
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...PRACTICE, article: 'HTTPS', confidence: 'M' },
  reasons: {
    https: say('页面通过 HTTPS 提供', 'The page is served over HTTPS'),
    http: say('页面通过未加密的 HTTP 提供', 'The page is served over plain HTTP'),
    local: say(
      '当前页面来自本机、内网或文件，无法判断发布后的连接方式',
      'This page comes from a local address or a file, so the published connection is not known',
    ),
  },
  remedies: {
    default: say('建议全站启用 HTTPS。', 'Serve the whole site over HTTPS.'),
    local: say('请在发布后的地址上再检查一次。', 'Check again at the published address.'),
  },
  check: facts => {
    if (isLocal(facts.url)) return [{ outcome: 'cantTell', reason: 'local' }];
    const { protocol } = new URL(facts.url);
    if (protocol === 'https:') return [{ outcome: 'passed', reason: 'https' }];
    return [
      {
        outcome: 'failed',
        reason: 'http',
        key: 'scheme',
        where: [pagePlace(facts)],
        expected: 'https:',
        observed: protocol,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'https', outcome: 'passed', html: articlePage() },
  {
    name: 'http',
    outcome: 'failed',
    reason: 'http',
    url: 'http://www.example.gov.cn/t1.html',
    html: articlePage(),
  },
  { name: 'file', outcome: 'cantTell', reason: 'local', url: 'file:///pages/t1.html', html: articlePage() },
  {
    name: 'saved page without its address',
    outcome: 'cantTell',
    reason: 'local',
    url: 'http://saved-page.invalid/t1.html',
    html: articlePage(),
  },
];
