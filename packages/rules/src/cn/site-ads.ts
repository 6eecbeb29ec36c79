/** site.ads: no commercial advertising. */
import type { Where } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { LIVE } from '../shared/sources.js';
import { say } from '../shared/wording.js';
import { hostOf } from '../shared/hosts.js';

const NETWORKS = [
  'doubleclick.net',
  'googlesyndication.com',
  'adservice.google.com',
  'pos.baidu.com',
  'cpro.baidu.com',
  'cpro.baidustatic.com',
  'tanx.com',
  'mmstat.com',
  'gdt.qq.com',
  'union.360.cn',
];

/* Nearly all addresses name none of them anywhere, and need no reading. */
const NAMED = /doubleclick|googlesyndication|adservice|baidu|tanx|mmstat|gdt\.qq|union\.360/i;

export const rule: Rule = {
  id: 'site.ads',
  title: say('不得有商业广告', 'There must be no commercial advertising'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...LIVE, article: '商业广告', confidence: 'S' },
  reasons: {
    none: say('没有发现广告联盟的链接或图片', 'No links or images of advertising networks were found'),
    ads: say('页面有来自广告联盟的内容：{hosts}', 'The page holds content of advertising networks: {hosts}'),
  },
  remedies: { default: say('请移除广告代码。', 'Remove the advertising code.') },
  check: facts => {
    const ads: { host: string; where: Where }[] = [];
    const look = (address: string, where: Where) => {
      if (!NAMED.test(address)) return;
      const host = hostOf(address);
      if (NETWORKS.some(network => host === network || host.endsWith(`.${network}`)))
        ads.push({ host, where });
    };
    for (const link of facts.links) look(link.url ?? '', link.where);
    for (const image of facts.images) look(image.src, image.where);
    if (ads.length === 0) return [{ outcome: 'passed', reason: 'none', absent: true }];
    const hosts = [...new Set(ads.map(({ host }) => host))];
    return [
      {
        outcome: 'failed',
        reason: 'ads',
        data: { hosts },
        key: 'ads',
        where: ads.slice(0, 20).map(({ where }) => where),
        expected: say('没有广告', 'no advertising'),
        observed: hosts.join(', '),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'no advertising', outcome: 'passed', html: articlePage() },
  {
    name: 'banner of a network',
    outcome: 'failed',
    reason: 'ads',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局召开会议。</p><a href="https://ad.doubleclick.net/clk;1"><img src="https://ad.doubleclick.net/banner.gif" alt="" width="600" height="80"></a>',
    }),
  },
];
