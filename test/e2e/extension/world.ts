/** The built extension in a browser that keeps its profile, with access to this machine granted as a person would, for journeys through its own pages. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser, launchArgs } from '@sunboard/checker/browser';

const DIST = fileURLToPath(new URL('../../../dist/extension', import.meta.url));

/** A browser with the extension. */
export interface World {
  readonly context: () => BrowserContext;
  /** Opens one of the extension's pages, e.g. `site/site.html`. */
  readonly open: (page: string) => Promise<Page>;
  /** Closes the browser and starts it again with the same profile. */
  readonly restart: () => Promise<void>;
  /** Kills the extension's worker, as the browser does when it likes. */
  readonly killWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Starts the browser. No prompt can be answered in a test, so hosts are allowed beforehand on the browser's own page of
 * the extension; the extension asks all the same, and the browser answers by itself. `allSites` is what pictures need.
 */
export async function startWorld({
  hosts = ['127.0.0.1'],
  allSites = false,
}: {
  hosts?: readonly string[];
  allSites?: boolean;
} = {}): Promise<World> {
  const profile = await mkdtemp(path.join(tmpdir(), 'sunboard-profile-'));
  const folder = allSites ? await withAllSites(profile) : DIST;
  let context = await launch(profile, folder);
  const id = await extensionId(context);
  if (!allSites) await allow(context, id, hosts);
  return {
    context: () => context,
    open: async page => {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${id}/src/${page}`);
      return tab;
    },
    restart: async () => {
      await context.close();
      context = await launch(profile, folder);
      await extensionId(context);
    },
    killWorker: () => killWorker(context, id),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function launch(profile: string, folder: string): Promise<BrowserContext> {
  const browser = findBrowser();
  return chromium.launchPersistentContext(profile, {
    headless: true,
    ...(browser && { executablePath: browser.path }),
    args: [
      ...launchArgs(),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--lang=zh-CN',
    ],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/* Access to all sites cannot even be granted on that page: a copy has it from the start. */
async function withAllSites(profile: string): Promise<string> {
  const folder = path.join(profile, 'extension');
  await cp(DIST, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));
  return folder;
}

async function allow(context: BrowserContext, id: string, hosts: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  const patterns = hosts.flatMap(host => [`http://${host}/*`, `https://${host}/*`]);
  await page.evaluate(
    async ([extension, list]) => {
      const api = (
        globalThis as unknown as {
          chrome: {
            developerPrivate: {
              updateExtensionConfiguration(update: object): Promise<void>;
              addHostPermission(id: string, host: string): Promise<void>;
            };
          };
        }
      ).chrome.developerPrivate;
      await api.updateExtensionConfiguration({ extensionId: extension, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const pattern of list) await api.addHostPermission(extension, pattern);
    },
    [id, patterns] as const,
  );
  await page.close();
}

async function killWorker(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  // A worker that sleeps already is as dead as one that is killed.
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await page.close();
}
