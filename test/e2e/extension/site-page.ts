/** What the journeys do on the extension's page for whole sites, and what they read from it. */
import { expect, test, type Page } from '@playwright/test';
import type { Report } from '@sunboard/rules';
import { startSite, type TownSite } from './town-site.js';
import { startWorld, type World } from './world.js';

/** What the tests of whole sites share. */
export interface SiteChecks {
  /** The browser with the extension. */
  readonly world: World;
  /** The site of the test that runs. */
  readonly site: TownSite;
  /** Serves a site for one test; it is closed behind it, with all tabs but the first. */
  readonly serve: (files: Parameters<typeof startSite>[0]) => Promise<void>;
  /** How often a path of the site was asked for. */
  readonly timesAsked: (path: string) => number;
}

/** Starts the browser before the tests of a file and closes it after them. */
export function siteChecks(): SiteChecks {
  let world: World;
  let site: TownSite;
  // Recording slows the extension's own pages down to a crawl.
  test.use({ trace: 'off' });
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    world = await startWorld();
  });
  test.afterAll(async () => {
    await world.close();
  });
  test.afterEach(async () => {
    await site.close();
    for (const tab of world.context().pages().slice(1)) await tab.close();
  });
  return {
    get world() {
      return world;
    },
    get site() {
      return site;
    },
    serve: async files => {
      site = await startSite(files);
    },
    timesAsked: path => site.asked.filter(each => each.path === path).length,
  };
}

/** What a person enters on the page. */
export interface Wish {
  readonly address: string;
  readonly source?: 'sitemap' | 'navigation' | 'list';
  readonly list?: readonly string[];
  readonly interval?: string;
}

/** Fills in what is wished for and presses the button. */
export async function start(
  tab: Page,
  { address, source = 'sitemap', list = [], interval = '0.2' }: Wish,
): Promise<void> {
  await tab.locator('#address').fill(address);
  await tab.locator(`input[value="${source}"]`).check();
  if (source === 'list') await tab.locator('#list').fill(list.join('\n'));
  await tab.locator('#interval').fill(interval);
  await tab.locator('#start').click();
}

/** Waits until the check has come to its end, or to another status. */
export async function ended(tab: Page, status = 'done'): Promise<void> {
  await expect(tab.locator('#progress')).toHaveAttribute('data-status', status, { timeout: 90_000 });
}

/** State and reason of each page in the table, by its path. */
export async function states(tab: Page): Promise<Record<string, string>> {
  return tab
    .locator('#pages tbody tr')
    .evaluateAll(rows =>
      Object.fromEntries(
        rows.map(row => [
          new URL((row as HTMLElement).dataset['url'] ?? '').pathname,
          `${(row as HTMLElement).dataset['state'] ?? ''} ${(row as HTMLElement).dataset['why'] ?? ''}`.trim(),
        ]),
      ),
    );
}

/** Reports of the run that the tab shows, in the order of its pages. */
export async function storedReports(tab: Page): Promise<Report[]> {
  return tab.evaluate(async () => {
    const all = (name: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const open = indexedDB.open(name);
        open.onerror = () => {
          reject(open.error ?? new Error(name));
        };
        open.onsuccess = () => {
          const get = open.result.transaction('entries').objectStore('entries').getAll();
          get.onsuccess = () => {
            resolve(get.result);
            open.result.close();
          };
        };
      });
    const site = new URLSearchParams(location.search).get('site');
    const runs = (await all('sunboard-site-run')) as {
      start: string;
      id: string;
      pages: { url: string }[];
    }[];
    const run = runs.find(({ start }) => new URL(start).host === site);
    const records = (await all('sunboard-site-page')) as { run: string; report: { page: { url: string } } }[];
    return (run?.pages ?? []).flatMap(
      ({ url }) => records.find(each => each.run === run?.id && each.report.page.url === url)?.report ?? [],
    ) as unknown as Report[];
  });
}
