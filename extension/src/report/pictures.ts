/** Takes pictures of the places of faults, private data covered first; one page after another, on demand only. */
import type { PageFacts, Where } from '@sunboard/reader';
import type { PageTools } from '../page-tools/index.js';
import {
  closeTab,
  hasLoaded,
  hasSettled,
  openInBackground,
  pictureOf,
  readInTab,
  runFile,
  runFunction,
  showTab,
  thisTab,
} from '../shared/tabs.js';
import type { Row } from './rectification.js';

/** Pictures of one run at most: each takes a second and stays in memory. */
export const MOST_PICTURES = 60;

/** Takes a picture for each row that has a place; tells how far it is, and hands out each as it comes. */
export async function takePictures(
  rows: readonly Row[],
  factsOf: (url: string) => PageFacts | undefined,
  onPicture: (id: string, picture: string | undefined, done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const home = await thisTab();
  const wanted = rows.filter(({ finding }) => placeIn(finding.where) !== undefined).slice(0, MOST_PICTURES);
  const pages = byPage(wanted);
  let done = 0;
  try {
    for (const [url, ofPage] of pages) {
      const tab = await openInBackground(url);
      try {
        if (!(await hasLoaded(tab))) continue;
        await showTab(tab);
        await hasSettled(tab);
        const hidden = await privateIn(tab, factsOf(url));
        if (!hidden) continue;
        await runFile(tab, 'page-tools.js');
        for (const { id, finding } of ofPage) {
          if (signal.aborted) return;
          const found = await runFunction(tab, prepareHere, placeIn(finding.where) as Where, hidden);
          onPicture(id, found ? await pictureOf(tab) : undefined, (done += 1));
        }
      } finally {
        await closeTab(tab);
      }
    }
  } finally {
    if (home !== undefined) await showTab(home);
  }
}

/* As the page is now: what was read earlier may lack what has been published since. Without a reading there is no picture. */
async function privateIn(tab: number, earlier: PageFacts | undefined): Promise<readonly Where[] | undefined> {
  const answer = await readInTab(tab).catch(() => undefined);
  if (answer?.got !== 'facts') return undefined;
  return [...answer.facts.privacy, ...(earlier?.privacy ?? [])].map(({ where }) => where);
}

/* Runs in the page. Two frames: the covers are on the screen before the picture is. */
async function prepareHere(where: Where, hidden: readonly Where[]): Promise<boolean> {
  const { sunboardTools } = globalThis as unknown as { sunboardTools: PageTools };
  const found = sunboardTools.prepare(where, hidden);
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise(resume => {
      requestAnimationFrame(resume);
    });
  return found;
}

function placeIn(where: readonly Where[]): Where | undefined {
  return where.find(({ selector }) => selector !== '');
}

function byPage(rows: readonly Row[]): Map<string, Row[]> {
  const pages = new Map<string, Row[]>();
  for (const row of rows) pages.set(row.page.url, [...(pages.get(row.page.url) ?? []), row]);
  return pages;
}
