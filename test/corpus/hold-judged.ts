/** Holds made pages that know what rules must say of them: each is read and judged, and nothing may be told otherwise. */
import { expect } from '@open-wc/testing';
import { run, type Finding } from '@sunboard/rules';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { holdPages, type Extent } from './made-pages.js';
import { differences, type JudgedPage } from './made-verdicts.js';

/** Writes the tests; `more` names what else is told otherwise. */
export function holdJudged<Page extends JudgedPage>(
  what: string,
  extent: Extent,
  make: (seed: number) => Page,
  more: (page: Page, findings: readonly Finding[]) => readonly string[] = () => [],
): void {
  holdPages(what, extent, async seed => {
    const page = make(seed);
    const facts = await factsOf(page.html, { url: page.url });
    const { findings } = run(facts, { today: page.today, packs: ['cn'] });
    expect(
      [...differences(page, facts, findings), ...more(page, findings)],
      `${String(seed)}: ${JSON.stringify(page.made)}`,
    ).to.deep.equal([]);
  });
}
