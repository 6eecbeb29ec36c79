/** us.guide: a reference guide for requesters is linked. */
import type { Rule, RuleExample } from '../rule.js';
import { FOIA_HOME, foiaPage } from '../shared/example-foia.js';
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
                /guide\b|handbook|reference material|how (?:to|do i|can i) (?:make|submit|file|request|send|write|obtain|foia)|(?:making|submitting|filing) (?:a |an )?(?:foia )?requests?|\brequest (?:process|instructions)\b/,
            },
          ],
          { lines: true },
        )
      : [],
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'guide linked',
    outcome: 'passed',
    url: 'https://www.example.gov/foia/',
    html: foiaPage(FOIA_HOME, 'FOIA reference guide', 'Annual FOIA report 2025', 'Contact'),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
  {
    name: 'the process told',
    outcome: 'passed',
    url: 'https://www.example.gov/foia/',
    html: foiaPage(FOIA_HOME, 'FOIA request process', 'Annual FOIA report 2025', 'Contact'),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
  {
    name: 'no guide',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov/foia/',
    html: foiaPage(FOIA_HOME, 'Annual FOIA report 2025', 'Contact', 'Library'),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
];
