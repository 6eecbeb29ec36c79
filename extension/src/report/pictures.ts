/** Takes pictures of the places of faults, private data covered first; one page after another, on demand only. */
import type { PageFacts, Where } from '@sunboard/reader';
import type { PageTools } from '../page-tools/index.js';
import type { Prepared } from '../page-tools/veil.js';
import { within } from '../shared/platform.js';
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
  untilPicture,
} from '../shared/tabs.js';
import { showsCovers } from './covered.js';
import type { Row } from './rectification.js';

/** How often a picture is taken anew that does not show all covers. */
const MOST_ATTEMPTS = 4;

/** A page that is not on the screen draws nothing: after so long, in milliseconds, there is no picture of the place. */
const LONGEST_COVERING = 15_000;

/** Pictures of one run at most: each takes a second and stays in memory. */
const MOST_PICTURES = 60;

/** The rows that a picture can be taken for: those with a place, up to the most. */
export function picturable(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ finding }) => placeIn(finding.where) !== undefined).slice(0, MOST_PICTURES);
}

/**
 * Takes a picture for each of the rows ({@link picturable}); tells how far it is, and hands out each as it comes:
 * `undefined` where the page did not open or no longer has the place. Answers how many it took; throws what hindered it when that is none.
 */
export async function takePictures(
  rows: readonly Row[],
  factsOf: (url: string) => PageFacts | undefined,
  onPicture: (id: string, picture: string | undefined, done: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const home = await thisTab();
  const hindrances: unknown[] = [];
  let done = 0;
  let taken = 0;
  const hand = (id: string, picture: string | undefined) => {
    if (picture !== undefined) taken += 1;
    onPicture(id, picture, (done += 1));
  };
  try {
    for (const [url, ofPage] of byPage(rows)) {
      const waiting = new Set(ofPage.map(({ id }) => id));
      // One page that fails must not cost the pictures of the others.
      await picturesOf(url, ofPage, factsOf(url), signal, (id, picture) => {
        waiting.delete(id);
        hand(id, picture);
      }).catch((error: unknown) => {
        hindrances.push(error);
      });
      if (signal.aborted) return taken;
      for (const id of waiting) hand(id, undefined);
    }
  } finally {
    if (home !== undefined) await showTab(home);
  }
  if (taken === 0 && hindrances.length > 0) throw hindrances[0];
  return taken;
}

async function picturesOf(
  url: string,
  rows: readonly Row[],
  facts: PageFacts | undefined,
  signal: AbortSignal,
  onPicture: (id: string, picture: string | undefined) => void,
): Promise<void> {
  const tab = await openInBackground(url);
  try {
    if (!(await hasLoaded(tab))) return;
    await showTab(tab);
    await hasSettled(tab);
    const hidden = await privateIn(tab, facts);
    if (!hidden) return;
    await runFile(tab, 'page-tools.js');
    for (const { id, finding } of rows) {
      if (signal.aborted) return;
      onPicture(id, await coveredPicture(tab, placeIn(finding.where) as Where, hidden));
    }
  } finally {
    await closeTab(tab);
  }
}

/* As the page is now: what was read earlier may lack what has been published since. Without a reading there is no picture. */
async function privateIn(tab: number, earlier: PageFacts | undefined): Promise<readonly Where[] | undefined> {
  const answer = await readInTab(tab).catch(() => undefined);
  if (answer?.got !== 'facts') return undefined;
  return [...answer.facts.privacy, ...(earlier?.privacy ?? [])].map(({ where }) => where);
}

/* Runs in the page. Two frames: by then the covers should be on the screen. */
async function prepareHere(where: Where, hidden: readonly Where[]): Promise<Prepared | null> {
  const { sunboardTools } = globalThis as unknown as { sunboardTools: PageTools };
  const ready = sunboardTools.prepare(where, hidden);
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise(resume => {
      requestAnimationFrame(resume);
    });
  return ready;
}

/* A busy browser draws later than it says: no picture rather than one that shows what is private. */
async function coveredPicture(
  tab: number,
  where: Where,
  hidden: readonly Where[],
): Promise<string | undefined> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    // Before the covers and not between them and the picture: a page moves on.
    await untilPicture();
    const ready = await within(LONGEST_COVERING, runFunction(tab, prepareHere, where, hidden));
    if (!ready) return undefined;
    const picture = await pictureOf(tab);
    if (await showsCovers(picture, ready)) return picture;
  }
  return undefined;
}

function placeIn(where: readonly Where[]): Where | undefined {
  return where.find(({ selector }) => selector !== '');
}

function byPage(rows: readonly Row[]): Map<string, Row[]> {
  const pages = new Map<string, Row[]>();
  for (const row of rows) pages.set(row.page.url, [...(pages.get(row.page.url) ?? []), row]);
  return pages;
}
