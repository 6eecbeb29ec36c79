/** Holds pages that are made: some to a test, so that a failure names the few it is among, and one at a time. */
import { closePages } from '../../packages/reader/src/page-fixture.test-helper.js';

/** How many pages are held, from number 1 on, and how many of them by one test. */
export interface Extent {
  readonly pages: number;
  readonly atOnce: number;
}

/** Writes the tests; `check` is given the number of a page, which is closed after it. */
export function holdPages(
  what: string,
  { pages, atOnce }: Extent,
  check: (seed: number) => Promise<void>,
): void {
  afterEach(closePages);
  for (let from = 1; from <= pages; from += atOnce)
    it(`${what}: ${String(from)} to ${String(from + atOnce - 1)}`, async () => {
      for (let seed = from; seed < from + atOnce; seed++) {
        await check(seed);
        closePages();
      }
    });
}
