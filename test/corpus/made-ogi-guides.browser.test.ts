/** Guides to disclosure as any office may write them: no rule finds fault where there is none, or passes over one that was put in, and each is named. */
import { holdJudged } from './hold-judged.js';
import type { Finding } from '@sunboard/rules';
import { WANTED } from './made-ogi-guide-choice.js';
import { madeOgiGuide, type MadeOgiGuide } from './made-ogi-guides.js';

const PAGES = 160;
const AT_ONCE = 20;

describe('guides to disclosure made by chance', () => {
  holdJudged('are judged as a reader would', { pages: PAGES, atOnce: AT_ONCE }, madeOgiGuide, misnamed);
});

/* What is said to be lacking. */
function misnamed({ lacks, open }: MadeOgiGuide, findings: readonly Finding[]): string[] {
  const said = findings
    .filter(({ rule, outcome }) => /^guide12\.(?:fields|period|remedy)/u.test(rule) && outcome === 'failed')
    .map(({ message }) => message)
    .join(' ');
  return Object.values(WANTED).filter(
    name => !open.includes(name) && said.includes(name) !== lacks.includes(name),
  );
}
