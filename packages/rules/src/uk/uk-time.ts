/** uk.time: the request page states the time limit. */
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { FOIA_UK } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'uk.time',
  title: say('说明答复期限', 'The time limit must be stated'),
  packs: ['uk'],
  kinds: ['requestForm', 'ogiGuide'],
  severity: 'info',
  binds: 'foia2000Bodies',
  basis: { ...FOIA_UK, article: 's. 10', confidence: 'M' },
  reasons: STATEMENT_REASONS,
  remedies: { ...STATEMENT_REMEDIES, default: say('建议写明：{names}。', 'State: {names}.') },
  check: facts =>
    statements(facts, [
      {
        label: say('20个工作日', '20 working days'),
        words:
          /\b(?:20|twenty)(?: \[(?:20|twenty)\])?[- ](?:(?:working|school|business)[- ]days?|days,? [[(]?(?:excluding|not (?:counting|including)))/,
      },
    ]),
};

const text = (limit: string) =>
  page({
    lang: 'en-GB',
    title: 'Make a freedom of information request',
    metas: {},
    footer: '<p>Example Council (fictional)</p>',
    body: `<h1>Make a freedom of information request</h1><p>Tell us which information you would like to have, your name and where we can send the answer; an email address is enough. You need not say why you want it. ${limit} If you are not content with our answer, you can ask us to look at it again.</p>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'stated',
    outcome: 'passed',
    url: 'https://www.example.gov.uk/foi/request',
    html: text('We answer within 20 working days.'),
    profile: { columns: [{ match: '/foi/', kind: 'requestForm' }] },
  },
  {
    name: 'not stated',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.uk/foi/request',
    html: text('We answer as soon as we can, and tell you when it takes longer than we thought.'),
    profile: { columns: [{ match: '/foi/', kind: 'requestForm' }] },
  },
];
