/** site.load: the home page loads in time, where it was measured. */
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'site.load',
  title: say('首页加载时间', 'Loading time of the home page'),
  packs: ['cn'],
  kinds: ['home'],
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 网页设计规范（加载不宜超过3秒）', confidence: 'S' },
  thresholds: { seconds: 3, notOpenSeconds: 15 },
  reasons: {
    quick: say('首页 {seconds} 秒加载完成', 'The home page loaded in {seconds} s'),
    slow: say(
      '首页用了 {seconds} 秒才加载完成，超过 {limit} 秒',
      'The home page took {seconds} s to load, more than {limit} s',
    ),
    notOpen: say(
      '首页用了 {seconds} 秒才加载完成；检查时超过 {limit} 秒即计一次打不开',
      'The home page took {seconds} s to load; the inspection counts more than {limit} s as not open that time',
    ),
  },
  remedies: {
    default: say(
      '请压缩图片和脚本，检查服务器和网络。',
      'Make images and scripts smaller; look at server and network.',
    ),
  },
  note: 'Needs a measured time; without it the rule does not apply. One slow load proves little: the network of the person who checks has its share.',
  check: (_, { loadTime, threshold }) => {
    if (loadTime === undefined) return [];
    const seconds = Math.round(loadTime / 100) / 10;
    const [limit, notOpen] = [threshold('seconds'), threshold('notOpenSeconds')];
    if (seconds <= limit) return [{ outcome: 'passed', reason: 'quick', data: { seconds } }];
    const told = {
      key: 'load',
      expected: say('≤ {limit} 秒', '≤ {limit} s', { limit }),
      observed: say('{seconds} 秒', '{seconds} s', { seconds }),
    };
    return seconds > notOpen
      ? [
          {
            outcome: 'failed',
            reason: 'notOpen',
            data: { seconds, limit: notOpen },
            severity: 'error',
            ...told,
          },
        ]
      : [{ outcome: 'failed', reason: 'slow', data: { seconds, limit }, ...told }];
  },
};

const home = {
  url: 'https://www.example.gov.cn/',
  html: page({ body: '<h1>示例市阳光区政务服务局</h1><p>欢迎访问。</p>' }),
  profile: { columns: [{ match: 'https://www.example.gov.cn/', kind: 'home' as const }] },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'one second', outcome: 'passed', loadTime: 1_040, ...home },
  { name: 'six seconds', outcome: 'failed', reason: 'slow', loadTime: 6_000, ...home },
  { name: 'twenty seconds', outcome: 'failed', reason: 'notOpen', loadTime: 20_000, ...home },
  { name: 'not measured', outcome: 'inapplicable', ...home },
];
