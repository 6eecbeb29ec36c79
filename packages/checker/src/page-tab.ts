/** A browser tab that opens one page at a time: it keeps the network as it should be, closes what pops up, and is cleaned between saved pages. */
import type { Browser, BrowserContext, CDPSession, Page, Route } from 'playwright-core';
import type { PageFacts } from '@sunboard/reader';
import { PageReadError } from './page-error.js';
import type { PageInput } from './page-input.js';

/** How a page is to be opened. */
export interface Opening {
  readonly input: PageInput;
  /** Whether the page's own scripts run. */
  readonly scripts: boolean;
  /** Longest wait, in milliseconds. */
  readonly timeout: number;
}

/** A tab of its own context. */
export interface Tab {
  /** Opens a page and waits until it has settled; gives the HTTP status of a live one. */
  readonly open: (opening: Opening) => Promise<number | undefined>;
  /** Runs the reader in an isolated world of the page that is open. */
  readonly read: (bundle: string, options: object) => Promise<PageFacts>;
  /** Forgets cookies and storage of the page that was open, so that the next one finds a bare browser. */
  readonly clean: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long scripts may go on after the page's load event before the page is read, in milliseconds. */
const SETTLE = { offline: 150, online: 1_500 } as const;
const LOAD_LIMIT = { offline: 4_000, online: 8_000 } as const;
/* A picture or a frame whose host never answers must leave time for reading the page around it. */
const loadLimit = (network: keyof typeof LOAD_LIMIT, timeout: number) =>
  Math.min(LOAD_LIMIT[network], timeout / 3);
/** Stands for an address that no browser may pretend to be on, such as file:. */
const STAND_IN = 'http://saved-page.invalid/';
const NO_SCRIPTS = "script-src 'none'";
/** Nobody answers at this port: whatever gets past the guard reaches nothing. */
const NOWHERE = { server: 'http://127.0.0.1:9', bypass: '<-loopback>' } as const;

/** Opens a tab. Without network only the saved page itself is served, and no request leaves the machine. */
export async function openTab(browser: Browser, network: boolean): Promise<Tab> {
  const context = await browser.newContext({
    acceptDownloads: false,
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
    ...(!network && { proxy: NOWHERE }),
  });
  const page = await context.newPage();
  page.on('dialog', dialog => {
    // A page that asks whether to stay is left all the same.
    void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
  });
  context.on('page', other => void other.close().catch(() => undefined));
  const cdp = await context.newCDPSession(page);
  const guard = network ? await guardOnline(page) : await guardOffline(cdp);
  const goOffline = network ? () => Promise.resolve(undefined) : await navigator(cdp);
  let origin: string | undefined;
  return {
    open: async opening => {
      guard(opening);
      const address = /^https?:/iu.test(opening.input.url) ? opening.input.url : STAND_IN;
      origin = new URL(address).origin;
      if (!network) return goOffline(address, opening.timeout);
      const status = await go(page, address, opening.timeout);
      // What has not arrived whole by then is read as far as it is, and the reading says so.
      if (await isParsed(page, opening.timeout / 2)) await settle(page, loadLimit('online', opening.timeout));
      return status;
    },
    read: (bundle, options) => readHere(cdp, bundle, options),
    clean: async () => {
      await context.clearCookies();
      if (origin !== undefined) await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    },
    close: () => closeContext(context),
  };
}

/* A hung renderer may never answer; its context is given up after a moment and dies with the browser. */
async function closeContext(context: BrowserContext): Promise<void> {
  await Promise.race([context.close().catch(() => undefined), wait(3_000)]);
}

/* Only documents are asked about, which spares a trip to this program for each image: the rest meets the dead proxy. */
async function guardOffline(cdp: CDPSession): Promise<(opening: Opening) => void> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  let opening: Opening | undefined;
  let served: string | undefined;
  cdp.on('Fetch.requestPaused', event => {
    const { requestId } = event;
    const isPage = event.frameId === frameTree.frame.id;
    const now = opening;
    // A browser that insists on https asks a second time under the same name.
    const isFirst = served === undefined || event.redirectedRequestId !== undefined;
    const answer = () => {
      if (isPage && isFirst && now && 'html' in now.input) {
        served = requestId;
        return cdp.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: Object.entries(pageHeaders(now.input.contentType, now.scripts)).map(
            ([name, value]) => ({ name, value }),
          ),
          body: now.input.html.toString('base64'),
        });
      }
      // A page that sends itself elsewhere stays where it is.
      if (isPage) return cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return cdp.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    };
    void answer().catch(() => undefined);
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
  return next => {
    opening = next;
    served = undefined;
  };
}

/* A saved page is served at its own address; a page that sends itself elsewhere stays where it is. */
async function guardOnline(page: Page): Promise<(opening: Opening) => void> {
  let opening: Opening | undefined;
  let served = false;
  await page.route('**/*', async route => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const now = opening;
    if (isPage && now && !served && 'html' in now.input) {
      served = true;
      const { html, contentType } = now.input;
      await answerRoute(route, () =>
        route.fulfill({ status: 200, body: html, headers: pageHeaders(contentType, now.scripts) }),
      );
    } else if (isPage && served) {
      await answerRoute(route, () => route.fulfill({ status: 204, body: '' }));
    } else if (isPage && now?.scripts === false) {
      await answerRoute(route, async () => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': NO_SCRIPTS },
        });
      });
    } else await answerRoute(route, () => route.continue());
  });
  return next => {
    opening = next;
    served = false;
  };
}

async function answerRoute(route: Route, how: () => Promise<void>): Promise<void> {
  try {
    await how();
  } catch {
    await route.abort().catch(() => undefined);
  }
}

/* The policy stops the page's own scripts and leaves the isolated world alone. */
function pageHeaders(contentType: string | undefined, scripts: boolean): Record<string, string> {
  return {
    'content-type': contentType ?? 'text/html',
    ...(!scripts && { 'content-security-policy': NO_SCRIPTS }),
  };
}

async function go(page: Page, address: string, timeout: number): Promise<number | undefined> {
  try {
    const response = await page.goto(address, { waitUntil: 'commit', timeout });
    return response?.status();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/Download is starting/u.test(message)) throw new PageReadError('file', '');
    const code = codeIn(message);
    // A page whose own scripts broke the opening off may open without them.
    if (code !== undefined) throw new PageReadError(code === 'ERR_ABORTED' ? 'failed' : 'unreachable', code);
    throw new PageReadError(
      /Timeout/u.test(message) ? 'timeout' : 'failed',
      message.split('\n')[0] ?? message,
    );
  }
}

/* The browser's own name of what went wrong, whatever is written around it. */
function codeIn(message: string): string | undefined {
  return /ERR_[A-Z\d_]+/u.exec(message)?.[0];
}

async function isParsed(page: Page, limit: number): Promise<boolean> {
  const parsed = page.waitForLoadState('domcontentloaded', { timeout: limit });
  return parsed.then(
    () => true,
    () => false,
  );
}

async function settle(page: Page, limit: number): Promise<void> {
  await Promise.race([page.waitForLoadState('load').catch(() => undefined), wait(limit)]);
  await Promise.race([page.waitForLoadState('networkidle').catch(() => undefined), wait(SETTLE.online)]);
}

/* Playwright's goto waits in vain where a page tries to send itself elsewhere and may not: the document's own events tell. */
async function navigator(
  cdp: CDPSession,
): Promise<(address: string, timeout: number) => Promise<number | undefined>> {
  const seen = new Set<string>();
  let check: () => void = () => undefined;
  cdp.on('Page.lifecycleEvent', ({ loaderId, name }) => {
    seen.add(`${loaderId} ${name}`);
    check();
  });
  await cdp.send('Page.enable');
  await cdp.send('Page.setLifecycleEventsEnabled', { enabled: true });
  const firstOf = (events: readonly string[], limit: number) =>
    new Promise<string | undefined>(resolve => {
      const timer = setTimeout(() => {
        resolve(undefined);
      }, limit);
      check = () => {
        const event = events.find(each => seen.has(each));
        if (event === undefined) return;
        clearTimeout(timer);
        resolve(event);
      };
      check();
    });
  return async (address, timeout) => {
    seen.clear();
    const { loaderId, errorText } = await cdp.send('Page.navigate', { url: address });
    if (errorText !== undefined || loaderId === undefined)
      throw new PageReadError('unreachable', codeIn(errorText ?? '') ?? errorText ?? address);
    const [parsed, idle] = [`${loaderId} DOMContentLoaded`, `${loaderId} networkIdle`];
    const first = await firstOf([parsed, idle], timeout);
    if (first === undefined)
      throw new PageReadError('timeout', `The page took longer than ${String(timeout / 1000)} s`);
    // A page that leaves while it is still being parsed is never parsed to its end: it is read without its scripts.
    if (first === idle) throw new PageReadError('failed', 'The page tried to leave before it was complete');
    await firstOf([`${loaderId} load`], loadLimit('offline', timeout));
    await wait(SETTLE.offline);
    return undefined;
  };
}

async function readHere(cdp: CDPSession, bundle: string, options: object): Promise<PageFacts> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'sunboard',
  });
  const loaded = await cdp.send('Runtime.evaluate', { expression: bundle, contextId });
  if (loaded.exceptionDetails) throw new PageReadError('failed', messageOf(loaded.exceptionDetails));
  const file = await cdp.send('Runtime.evaluate', { expression: 'sunboardFileType(document)', contextId });
  if (typeof file.result.value === 'string') throw new PageReadError('file', file.result.value);
  const expression = `sunboardReadPage(document, ${JSON.stringify(options)}).then(facts => JSON.stringify(facts))`;
  const read = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (read.exceptionDetails || typeof read.result.value !== 'string') {
    throw new PageReadError(
      'failed',
      read.exceptionDetails ? messageOf(read.exceptionDetails) : 'The reader returned nothing',
    );
  }
  return JSON.parse(read.result.value) as PageFacts;
}

function messageOf(details: { text: string; exception?: { description?: string } }): string {
  return details.exception?.description ?? details.text;
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
