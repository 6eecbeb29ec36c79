/** us.guide: a reference guide for requesters is linked. */
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { foiRole } from '../shared/foi.js';
import { missingLinks, LINK_REASONS } from '../shared/links.js';
import { FOIA_US } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'us.guide',
  title: say('提供申请人参考指南', 'A reference guide must be linked'),
  packs: ['us'],
  kinds: ['ogi'],
  severity: 'warning',
  binds: 'federalAgencies',
  basis: { ...FOIA_US, article: '(g)', confidence: 'P' },
  reasons: LINK_REASONS,
  remedies: {
    default: say('请链接申请人参考指南或手册。', 'Link the reference guide or handbook for requesters.'),
  },
  check: facts =>
    foiRole(facts) === 'home'
      ? missingLinks(
          facts,
          [
            {
              label: say('参考指南', 'reference guide'),
              words:
                /guide\b|handbook|how (?:to|do i|can i) (?:make|submit|file|request|send)|how to foia|(?:making|submitting|filing) (?:a |an )?(?:foia )?requests?/,
            },
          ],
          { lines: true },
        )
      : [],
};

const room = (...links: string[]) =>
  page({
    lang: 'en',
    title: 'FOIA - Example Agency',
    metas: {},
    footer: '<p>Example Agency (fictional)</p>',
    body: `<h1>Freedom of Information Act</h1><p>Anybody may ask for our records under 5 U.S.C. 552.</p><ul>${links.map(link => `<li><a href="/foia/${encodeURIComponent(link)}">${link}</a></li>`).join('')}</ul>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'guide linked',
    outcome: 'passed',
    url: 'https://www.example.gov/foia/',
    html: room('FOIA reference guide', 'Annual FOIA report 2025', 'Contact'),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
  {
    name: 'no guide',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov/foia/',
    html: room('Annual FOIA report 2025', 'Contact', 'Library'),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
];
