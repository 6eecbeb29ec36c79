/** inter.stats: figures on messages received and answered are published. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { says } from '../shared/page.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const FIGURES =
  /(?:受理|办理|办结|答复|回复|反馈|留言|来信|信件)[^\n。]{0,12}(?:统计|情况通报|数量|总数|\d{1,7}\s?(?:件|条|封))|统计数据|满意度/;

export const rule: Rule = {
  id: 'inter.stats',
  title: say('公开留言受理反馈统计', 'Figures on messages must be published'),
  packs: ['cn'],
  kinds: ['interaction'],
  severity: 'info',
  binds: 'governmentSites',
  basis: { ...I19, article: '互动交流·受理反馈统计', confidence: 'S' },
  reviewOnly: true,
  reasons: {
    there: say('已公开受理反馈统计', 'Figures on messages are published'),
    elsewhere: say(
      '本页没有受理反馈统计；可能在其他页面，请核对',
      'This page gives no figures; they may be on another, look by hand',
    ),
  },
  remedies: {
    default: say(
      '请定期公开留言的受理、办结数量和办理时间。',
      'Publish numbers of messages received and answered, and how long it took.',
    ),
  },
  check: facts => [
    says(facts, FIGURES) || facts.links.some(({ text }) => /统计/.test(text))
      ? { outcome: 'passed', reason: 'there' }
      : { outcome: 'cantTell', reason: 'elsewhere', absent: true },
  ],
};

const site = {
  url: 'https://www.example.gov.cn/hdjl/',
  profile: { columns: [{ match: '/hdjl/', kind: 'interaction' as const }] },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'figures',
    outcome: 'passed',
    html: ogiPage('局长信箱', '<p>本月受理留言 36 件，办结 35 件。</p>', '咨询投诉'),
    ...site,
  },
  {
    name: 'none here',
    outcome: 'cantTell',
    reason: 'elsewhere',
    html: ogiPage('局长信箱', '<p>欢迎留言，我们将在5个工作日内答复。</p>', '咨询投诉'),
    ...site,
  },
];
