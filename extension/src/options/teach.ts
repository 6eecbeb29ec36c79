/** Teach mode: opens a page, lets the person point at a list, and turns that into an entry of the column map. */
import type { ColumnType } from '@sunboard/model';
import type { PageTools } from '../page-tools/index.js';
import type { Picked } from '../page-tools/pick.js';
import {
  closeTab,
  hasLoaded,
  openInBackground,
  runFile,
  runFunction,
  showTab,
  thisTab,
} from '../shared/tabs.js';
import type { ColumnEntry } from '../store/profile.js';

/** Shows the page and waits until the person has pointed at a list; undefined when nothing was chosen. */
export async function pointAtList(url: string, help: string): Promise<Picked | undefined> {
  const home = await thisTab();
  const tab = await openInBackground(url);
  try {
    if (!(await hasLoaded(tab))) return undefined;
    await runFile(tab, 'page-tools.js');
    await showTab(tab);
    return (await runFunction(tab, pickHere, help)) ?? undefined;
  } catch {
    // The person closed the tab or followed a link.
    return undefined;
  } finally {
    await closeTab(tab);
    if (home !== undefined) await showTab(home);
  }
}

/** Patterns that the person may choose from: the page itself, or its folder. Paths alone, so that they hold on every host of the site. */
export function patternsFor(url: string): { readonly page: string; readonly folder: string } {
  const { pathname, search } = new URL(url);
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  return { page: `${pathname}${search}`, folder };
}

/** The entry for a list that was pointed at. */
export function entryFor(
  { selector }: Picked,
  match: string,
  type: ColumnType,
  maxAgeDays: number | undefined,
): ColumnEntry {
  return {
    // Without `*` a pattern is a beginning: the exact page needs none other to begin alike, which an index page has.
    match,
    type,
    kind: 'column',
    listSelector: selector,
    ...(maxAgeDays !== undefined && { maxAgeDays }),
  };
}

/* Runs in the page. */
function pickHere(help: string): Promise<Picked | null> {
  const { sunboardTools } = globalThis as unknown as { sunboardTools: PageTools };
  return sunboardTools.pick(help);
}
