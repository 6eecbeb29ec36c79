/** foot.jiucuoOld: the error entry points to the present host, not to a retired one. */
import type { Where } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page, FOOTER } from '../shared/example-pages.js';
import { LIVE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const HOST = 'zfwzgl.www.gov.cn';
const RETIRED = '121.43.68.40';
/* The central platform's own: on another host it is a retired address or a copy of it. */
const PATH = /\/(?:exposure|errorinfo)\//i;

export const rule: Rule = {
  id: 'foot.jiucuoOld',
  title: say('找错入口地址有效', 'The error entry must lead to the right host'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...LIVE, article: '“我为政府网站找错”入口地址', confidence: 'S' },
  reasons: {
    current: say('找错入口指向 {host}', 'The entry leads to {host}'),
    old: say('找错入口指向 {host}，不是现行地址', 'The entry leads to {host}, which is not the present host'),
    own: say(
      '找错入口指向 {host}，不是全国统一平台，请核对',
      'The entry leads to {host} and not to the national platform; look by hand',
    ),
    script: say(
      '找错入口由脚本打开，无法读到地址',
      'The entry is opened by a script, its address cannot be read',
    ),
  },
  remedies: {
    default: say(
      '请改为 https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=本站标识码。',
      'Change it to https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=… with your own code.',
    ),
  },
  check: facts => {
    const { reportError, reportScript } = facts.footer;
    const at = (address: string, place: Where) => ({ address, place, host: hostOf(address, facts.url) });
    const told = reportError && at(reportError.href, reportError.where);
    // What a script of the platform draws leads to the host of the script.
    const drawn =
      reportScript && PATH.test(reportScript.src) ? at(reportScript.src, reportScript.where) : undefined;
    const isDrawn = told?.host === undefined && drawn?.host !== undefined && drawn.host !== HOST;
    const entry = isDrawn ? drawn : told;
    if (!entry) return [];
    const { address, host } = entry;
    const where = [entry.place];
    if (host === undefined) return [{ outcome: 'cantTell', reason: 'script', where }];
    if (host === HOST) return [{ outcome: 'passed', reason: 'current', data: { host }, where }];
    const seen = { data: { host }, where, expected: HOST, observed: host };
    const retired = host === RETIRED || PATH.test(address);
    return [
      retired
        ? { outcome: 'failed', reason: 'old', ...seen }
        : { outcome: 'cantTell', reason: 'own', ...seen },
    ];
  },
};

function hostOf(href: string, base: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(href, base);
    return /^https?:$/.test(protocol) && !(href.startsWith('#') || href === '')
      ? hostname.toLowerCase()
      : undefined;
  } catch {
    return undefined;
  }
}

export const examples = (): readonly RuleExample[] => [
  { name: 'present host', outcome: 'passed', html: articlePage() },
  {
    name: 'retired address',
    outcome: 'failed',
    reason: 'old',
    html: page({
      body: '<h1>通知</h1>',
      footer: FOOTER.replace(
        'https://zfwzgl.www.gov.cn/exposure/jiucuo.html',
        'http://121.43.68.40/exposure/jiucuo.html',
      ),
    }),
  },
  {
    name: 'address of the platform before that, behind a picture without a word',
    outcome: 'failed',
    reason: 'old',
    html: page({
      body: '<h1>通知</h1>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><a href="http://114.55.181.28/errorInfo/search"><img src="/images/zc.png"></a>',
    }),
  },
  {
    name: 'script of a host before that, which has drawn nothing',
    outcome: 'failed',
    reason: 'old',
    html: page({
      body: '<h1>通知</h1>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><script id="_jiucuo_" sitecode="1101050001" src="http://pucha.kaipuyun.cn/exposure/jiucuo.js"></script>',
    }),
  },
  {
    name: "the site's own page for corrections",
    outcome: 'cantTell',
    reason: 'own',
    html: page({
      body: '<h1>通知</h1>',
      footer: FOOTER.replace(
        'https://zfwzgl.www.gov.cn/exposure/jiucuo.html',
        'https://www.example.gov.cn/jiucuo.html',
      ),
    }),
  },
];
