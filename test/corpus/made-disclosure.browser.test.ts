/** What offices must publish, as any system may write it: no rule finds fault where there is none, or passes over one that was put in. */
import { expect } from '@open-wc/testing';
import { run } from '@sunboard/rules';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeCatalogue } from './made-catalogues.js';
import { holdPages } from './made-pages.js';
import { madeRecord } from './made-records.js';
import { madeReport } from './made-reports.js';
import { differences, type JudgedPage } from './made-verdicts.js';

const AT_ONCE = 20;
const SETS: readonly { name: string; make: (seed: number) => JudgedPage; pages: number }[] = [
  { name: 'annual reports', make: madeReport, pages: 120 },
  { name: 'records of documents', make: madeRecord, pages: 100 },
  { name: 'catalogues', make: madeCatalogue, pages: 100 },
];

describe('disclosure made by chance', () => {
  for (const { name, make, pages } of SETS)
    holdPages(`${name} are judged as a reader would`, { pages, atOnce: AT_ONCE }, async seed => {
      const page = make(seed);
      const facts = await factsOf(page.html, { url: page.url });
      const { findings } = run(facts, { today: page.today, packs: ['cn'] });
      expect(
        differences(page, facts, findings),
        `${String(seed)}: ${JSON.stringify(page.made)}`,
      ).to.deep.equal([]);
    });
});
