/** uk.log: a disclosure log is linked. */
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { foiRole } from '../shared/foi.js';
import { missingLinks, LINK_REASONS } from '../shared/links.js';
import { FOIA_UK } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'uk.log',
  title: say('链接披露日志', 'A disclosure log must be linked'),
  packs: ['uk'],
  kinds: ['ogi'],
  severity: 'info',
  binds: 'foia2000Bodies',
  basis: { ...FOIA_UK, article: 'ICO guidance', confidence: 'S' },
  reasons: LINK_REASONS,
  remedies: { default: say('建议链接披露日志。', 'Link a disclosure log.') },
  // The log belongs beside the way to ask: a scheme of classes or a page on fees owes none.
  check: facts =>
    foiRole(facts) === 'home'
      ? missingLinks(
          facts,
          [
            {
              label: say('披露日志', 'disclosure log'),
              words:
                /disclosure log|(?:previous|past|recent|published|completed|answered|closed)\b.{0,30}(?:requests|responses|answers|releases|disclosures)|(?:foi|information) (?:responses|releases|disclosures)|responses to (?:foi |information |previous )?requests|requests (?:we|that we) have (?:answered|responded)|requests? log|log of (?:foi |information )?requests|already (?:been )?(?:answered|released|published|disclosed)/,
            },
          ],
          { lines: true },
        )
      : [],
};

const scheme = (...names: string[]) =>
  page({
    lang: 'en-GB',
    title: 'Freedom of information - Example Council',
    metas: {},
    footer: '<p>Example Council (fictional)</p>',
    body: `<h1>Freedom of information</h1><ul>${names.map((name, index) => `<li><a href="/foi/${index}">${name}</a></li>`).join('')}</ul>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'linked',
    outcome: 'passed',
    url: 'https://www.example.gov.uk/foi/',
    html: scheme('Publication scheme', 'Make a request', 'Disclosure log'),
    profile: { columns: [{ match: '/foi/', kind: 'ogi' }] },
  },
  {
    name: 'not linked',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.uk/foi/',
    html: scheme('Publication scheme', 'Make a request', 'Contact us'),
    profile: { columns: [{ match: '/foi/', kind: 'ogi' }] },
  },
];
