/** Guides to disclosure as any office may write them: no rule finds fault where there is none, or passes over one that was put in, and each is named. */
import { expect } from '@open-wc/testing';
import { run, type Finding } from '@sunboard/rules';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { WANTED } from './made-ogi-guide-choice.js';
import { madeOgiGuide, type MadeOgiGuide } from './made-ogi-guides.js';
import { holdPages } from './made-pages.js';
import { differences } from './made-verdicts.js';

const PAGES = 160;
const AT_ONCE = 20;

describe('guides to disclosure made by chance', () => {
  holdPages('are judged as a reader would', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const page = madeOgiGuide(seed);
    const facts = await factsOf(page.html, { url: page.url });
    const { findings } = run(facts, { today: page.today, packs: ['cn'] });
    expect(
      [...differences(page, facts, findings), ...misnamed(page, findings)],
      `${String(seed)}: ${JSON.stringify(page.made)}`,
    ).to.deep.equal([]);
  });
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
