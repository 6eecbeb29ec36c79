/** foot.sitecodeAgree: footer, SiteIDCode tag and error entry name the same website code. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page, FOOTER } from '../shared/example-pages.js';
import { metaOf } from '../shared/page.js';
import { LIVE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'foot.sitecodeAgree',
  title: say('网站标识码前后一致', 'Website codes must agree'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  basis: { ...LIVE, article: '网站标识码', confidence: 'S' },
  reasons: {
    same: say('各处的网站标识码均为 {codes}', 'The website code is {codes} everywhere'),
    differ: say('网站标识码不一致：{places}', 'Website codes differ: {places}'),
  },
  remedies: {
    default: say(
      '请核对本站标识码，并统一页脚、SiteIDCode 标签和找错入口的 site_code。',
      'Look up your code and use it in the footer, the SiteIDCode tag and the site_code of the error entry.',
    ),
  },
  check: facts => {
    const { siteCode, reportError } = facts.footer;
    const tag = metaOf(facts, 'SiteIDCode')?.content.trim();
    const found = [
      { place: say('页脚', 'footer'), code: siteCode?.value, where: siteCode?.where },
      { place: say('SiteIDCode 标签', 'SiteIDCode tag'), code: tag, where: undefined },
      { place: say('找错入口', 'error entry'), code: reportError?.siteCode, where: reportError?.where },
    ].filter(({ code = '' }) => /^[a-z]{0,2}\d{6,12}$/i.test(code));
    if (found.length < 2) return [];
    const codes = [...new Set(found.map(({ code = '' }) => code.toLowerCase()))];
    const where = found.flatMap(entry => (entry.where ? [entry.where] : []));
    if (codes.length === 1) return [{ outcome: 'passed', reason: 'same', data: { codes }, where }];
    const places = found.map(({ place, code = '' }) =>
      say(`${place['zh-CN']} ${code}`, `${place.en} ${code}`),
    );
    return [
      {
        outcome: 'failed',
        reason: 'differ',
        data: { places },
        key: 'codes',
        where,
        expected: say('同一个标识码', 'one code'),
        observed: codes.join(' / '),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'the same in three places', outcome: 'passed', html: articlePage() },
  {
    name: 'error entry with another code',
    outcome: 'failed',
    reason: 'differ',
    html: page({
      body: '<h1>通知</h1>',
      footer: FOOTER.replace('site_code=1101050001', 'site_code=1101050002'),
    }),
  },
];
