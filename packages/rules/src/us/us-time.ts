/** us.time: the request page states the time limit. */
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { FOIA_US } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'us.time',
  title: say('说明答复期限', 'The time limit must be stated'),
  packs: ['us'],
  kinds: ['requestForm', 'ogiGuide'],
  severity: 'info',
  binds: 'federalAgencies',
  basis: { ...FOIA_US, article: '(a)(6)', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: { ...STATEMENT_REMEDIES, default: say('请写明：{names}。', 'State: {names}.') },
  check: facts =>
    statements(facts, [
      {
        label: say('20个工作日', '20 working days'),
        words:
          /\b(?:20|twenty)(?: \[(?:20|twenty)\])?[- ](?:(?:federal |full )?(?:working|work|business)[- ]?days?|days,? [[(]?(?:excluding|except|not (?:counting|including)))/,
      },
      {
        label: say('特殊情况可延长', 'extension in unusual circumstances'),
        words:
          /unusual circumstances|exten(?:d|sion)|(?:additional|more|further) (?:(?:10|ten) )?(?:working|business) days/,
      },
    ]),
};

const text = (limit: string) =>
  page({
    lang: 'en',
    title: 'Make a FOIA request',
    metas: {},
    footer: '<p>Example Agency (fictional)</p>',
    body: `<h1>Make a FOIA request</h1><p>Anybody may ask for our records under 5 U.S.C. 552. Please describe the records you seek in enough detail for our staff to find them, and tell us how we can reach you. You may name the fees that you are willing to pay and ask for a waiver. ${limit} We write to you when we have received your request and give you a number with which you can follow it.</p>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'stated',
    outcome: 'passed',
    url: 'https://www.example.gov/foia/request',
    html: text('We answer within 20 working days; in unusual circumstances we may extend this.'),
    profile: { columns: [{ match: '/foia/', kind: 'requestForm' }] },
  },
  {
    name: 'not stated',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov/foia/request',
    html: text('We answer as soon as we can.'),
    profile: { columns: [{ match: '/foia/', kind: 'requestForm' }] },
  },
];
