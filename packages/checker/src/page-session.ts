/** Opens pages in headless Chromium and reads them there: saved bytes or live addresses, with scripts or, when these hang, without. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Route,
} from 'playwright-core';
import type { PageFacts, ReadOptions } from '@sunboard/reader';
import { launchArgs } from './browser.js';
import { readerBundle } from './reader-bundle.js';

/** A saved page as bytes with the address it had, or an address to load. */
export type PageInput =
  { readonly html: Buffer; readonly url: string; readonly contentType?: string } | { readonly url: string };

/** Settings of one reading. */
export interface PageReadOptions {
  /** Longest wait for page and reading together, in milliseconds. Default 20,000. A hung page is tried a second time without its scripts, within the same limit again. */
  readonly timeout?: number;
  /** Whether the page may load anything besides itself. Default false for saved pages, true for addresses. */
  readonly network?: boolean;
  /** Options that the reader takes and that can cross into the page. */
  readonly facts?: Pick<ReadOptions, 'url' | 'maxNodes' | 'maxTime' | 'slice'>;
}

/** What came of one reading. */
export interface PageReading {
  readonly facts: PageFacts;
  /** True when the page's own scripts hung and it was read without them; `facts.truncated` is then true too. */
  readonly withoutScripts: boolean;
  /** HTTP status of a live page. */
  readonly status?: number;
  readonly ms: number;
}

/** A browser that reads pages, several at a time if asked. */
export interface Session {
  /** @throws {PageReadError} when the page cannot be opened or read even without its scripts. */
  readonly read: (input: PageInput, options?: PageReadOptions) => Promise<PageReading>;
  readonly close: () => Promise<void>;
}

/** The page could not be opened or read. */
export class PageReadError extends Error {
  override readonly name = 'PageReadError';
  constructor(
    readonly reason: 'timeout' | 'unreachable' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

const TIMEOUT = 20_000;
/** How long scripts may go on after the page's load event before the page is read, in milliseconds. */
const SETTLE = { offline: 150, online: 1_500 } as const;
/** Stands for an address that no browser may pretend to be on, such as file:. */
const STAND_IN = 'http://saved-page.invalid/';
const NO_SCRIPTS = "script-src 'none'";

/** Starts a browser for reading. Close the session when done. */
export async function openSession({ executablePath }: { executablePath: string }): Promise<Session> {
  const [browser, bundle] = await Promise.all([
    chromium.launch({ executablePath, headless: true, args: launchArgs() }),
    readerBundle(),
  ]);
  return {
    read: (input, options = {}) => readWithFallback(browser, bundle, input, options),
    close: () => browser.close(),
  };
}

async function readWithFallback(
  browser: Browser,
  bundle: string,
  input: PageInput,
  options: PageReadOptions,
): Promise<PageReading> {
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  try {
    const read = await readOnce(browser, bundle, input, options, true);
    return { ...read, withoutScripts: false, ms: took() };
  } catch (error) {
    if (!(error instanceof PageReadError) || error.reason === 'unreachable') throw error;
    const read = await readOnce(browser, bundle, input, options, false);
    return {
      ...read,
      facts: { ...read.facts, truncated: true, truncatedBy: read.facts.truncatedBy ?? 'time' },
      withoutScripts: true,
      ms: took(),
    };
  }
}

async function readOnce(
  browser: Browser,
  bundle: string,
  input: PageInput,
  options: PageReadOptions,
  scripts: boolean,
) {
  const context = await browser.newContext({
    acceptDownloads: false,
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
  });
  try {
    return await withLimit(options.timeout ?? TIMEOUT, () =>
      readIn(context, bundle, input, options, scripts),
    );
  } finally {
    // A hung renderer may never answer; its context is given up after a moment and dies with the browser.
    await Promise.race([context.close().catch(() => undefined), wait(3_000)]);
  }
}

async function readIn(
  context: BrowserContext,
  bundle: string,
  input: PageInput,
  options: PageReadOptions,
  scripts: boolean,
) {
  const isSaved = 'html' in input;
  const network = options.network ?? !isSaved;
  const page = await context.newPage();
  page.on('dialog', dialog => void dialog.dismiss().catch(() => undefined));
  context.on('page', other => void other.close().catch(() => undefined));
  const address = /^https?:/iu.test(input.url) ? input.url : STAND_IN;
  await guardNetwork(page, input, network, scripts);
  const status = await open(page, address, options.timeout ?? TIMEOUT);
  await settle(page, network);
  const facts = await readHere(await context.newCDPSession(page), bundle, {
    // Opening takes its share of the limit: the reading stops in time to hand over what it has.
    maxTime: Math.min(5_000, (options.timeout ?? TIMEOUT) / 4),
    url: input.url,
    ...options.facts,
  });
  return { facts, ...(!isSaved && status !== undefined && { status }) };
}

/* The saved page is served at its own address; everything else is refused unless the network is wanted. */
async function guardNetwork(page: Page, input: PageInput, network: boolean, scripts: boolean): Promise<void> {
  let served = false;
  await page.route('**/*', async route => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage && !served && 'html' in input) {
      served = true;
      await answer(route, () =>
        route.fulfill({ status: 200, body: input.html, headers: pageHeaders(input.contentType, scripts) }),
      );
    } else if (isPage && served) {
      // A page that sends itself elsewhere stays where it is: 204 ends a navigation without leaving.
      await answer(route, () => route.fulfill({ status: 204, body: '' }));
    } else if (isPage && !scripts) {
      await answer(route, async () => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': NO_SCRIPTS },
        });
      });
    } else if (network || isPage) await answer(route, () => route.continue());
    else await answer(route, () => route.abort('blockedbyclient'));
  });
}

async function answer(route: Route, how: () => Promise<void>): Promise<void> {
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

async function open(page: Page, address: string, timeout: number): Promise<number | undefined> {
  try {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout });
    return response?.status();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/net::ERR_(?!ABORTED)/u.test(message))
      throw new PageReadError('unreachable', message.split('\n')[0] ?? message);
    throw new PageReadError(
      /Timeout/u.test(message) ? 'timeout' : 'failed',
      message.split('\n')[0] ?? message,
    );
  }
}

async function settle(page: Page, network: boolean): Promise<void> {
  await Promise.race([page.waitForLoadState('load').catch(() => undefined), wait(network ? 8_000 : 4_000)]);
  if (network)
    await Promise.race([page.waitForLoadState('networkidle').catch(() => undefined), wait(SETTLE.online)]);
  else await wait(SETTLE.offline);
}

async function readHere(cdp: CDPSession, bundle: string, options: object): Promise<PageFacts> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'sunboard',
  });
  const loaded = await cdp.send('Runtime.evaluate', { expression: bundle, contextId });
  if (loaded.exceptionDetails) throw new PageReadError('failed', messageOf(loaded.exceptionDetails));
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

async function withLimit<T>(limit: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new PageReadError('timeout', `The page took longer than ${String(limit / 1000)} s`));
    }, limit);
  });
  const running = work();
  running.catch(() => undefined);
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
