/** What offices must publish, as any system may write it: no rule finds fault where there is none, or passes over one that was put in. */
import { holdJudged } from './hold-judged.js';
import type { JudgedPage } from './made-verdicts.js';
import { madeCatalogue } from './made-catalogues.js';
import { madeRecord } from './made-records.js';
import { madeReport } from './made-reports.js';

const AT_ONCE = 20;
const SETS: readonly { name: string; make: (seed: number) => JudgedPage; pages: number }[] = [
  { name: 'annual reports', make: madeReport, pages: 120 },
  { name: 'records of documents', make: madeRecord, pages: 100 },
  { name: 'catalogues', make: madeCatalogue, pages: 100 },
];

describe('disclosure made by chance', () => {
  for (const { name, make, pages } of SETS)
    holdJudged(`${name} are judged as a reader would`, { pages, atOnce: AT_ONCE }, make);
});
