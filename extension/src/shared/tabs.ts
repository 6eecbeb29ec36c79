/** Tabs that the extension opens by itself: in the background, read, and closed again. */
import { askPage, browser, injectReader, PageSilent, within } from './platform.js';
import type { ReadAnswer } from './messages.js';

/** Longest wait for a page's load event, in milliseconds. */
const LOAD = 25_000;
/** So long the rest of a page that is parsed may take, and so often it is asked how far it is, in milliseconds. */
const PARSED = 5_000;
const ASK_EVERY = 1_000;
/** A page is taken for settled when nothing has changed for so long, or after the longest wait. */
const QUIET = 500;
const LONGEST_SETTLE = 3_000;
/** A page whose scripts never let go answers nothing: so long is waited for it, and so long for all that it holds, in milliseconds. */
const SILENCE = 15_000;
const LONGEST_READ = 60_000;
/** Chrome refuses a third picture within a second (MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND), in milliseconds with some to spare. */
const BETWEEN_PICTURES = 600;
let nextPicture = 0;

/** Opens an address in the background. */
export async function openInBackground(url: string): Promise<number> {
  const tab = await browser.tabs.create({ url, active: false });
  if (tab.id === undefined) throw new Error('The tab has no id');
  return tab.id;
}

/** Closes a tab; one that is gone already is no error. */
export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId).catch(() => undefined);
}

/** Brings a tab to the front of its window. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** Resolves when the tab has loaded, or when all but what never answers is there; false when it was closed or took too long. */
export async function hasLoaded(tabId: number): Promise<boolean> {
  let stop: () => void = nothing;
  const stopped = new AbortController();
  const event = new Promise<boolean>(resolve => {
    const updated = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') resolve(true);
    };
    const removed = (id: number) => {
      if (id === tabId) resolve(false);
    };
    const timer = setTimeout(resolve, LOAD, false);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    stop = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    };
  });
  try {
    // Asked again at the end: on a busy machine the event may have been lost.
    const status = await statusOf(tabId);
    if (status === undefined) return false;
    return (
      status === 'complete' ||
      (await Promise.race([event, isParsed(tabId, stopped.signal)])) ||
      (await statusOf(tabId)) === 'complete'
    );
  } finally {
    stopped.abort();
    stop();
  }
}

/* A frame or a picture whose host never answers keeps a tab loading: its own document is there all the same. */
async function isParsed(tabId: number, signal: AbortSignal): Promise<boolean> {
  for (let since: number | undefined; !signal.aborted;) {
    await pause(ASK_EVERY);
    const state = await within(ASK_EVERY, stateOf(tabId));
    since = state === 'interactive' ? (since ?? performance.now()) : undefined;
    if (since !== undefined && performance.now() - since >= PARSED) return true;
  }
  return false;
}

function pause(ms: number): Promise<void> {
  return new Promise(resume => {
    setTimeout(resume, ms);
  });
}

async function stateOf(tabId: number): Promise<DocumentReadyState | undefined> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.readyState, injectImmediately: true })
    .catch(() => undefined);
  return results?.[0]?.result as DocumentReadyState | undefined;
}

async function statusOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab && (tab.status ?? 'loading');
}

/** Waits until the page's scripts have drawn what they draw, or until it is clear that they will not end. */
export async function hasSettled(tabId: number): Promise<void> {
  const settled = browser.scripting.executeScript({
    target: { tabId },
    func: untilQuiet,
    args: [QUIET, LONGEST_SETTLE],
  });
  await within(SILENCE, settled);
}

/**
 * Reads the page of a tab with the content script; frames of other origins are left to the panel.
 * @throws {PageSilent} when the page never answers.
 */
export async function readInTab(tabId: number): Promise<ReadAnswer> {
  await injectReader(tabId);
  return answered(LONGEST_READ, askPage<'read'>(tabId, { type: 'read', watch: false }));
}

/**
 * Puts a built file of the extension into a tab's isolated world. From the root: Firefox would look beside the page that asks.
 * @throws {PageSilent} when the page never answers.
 */
export async function runFile(tabId: number, file: string): Promise<void> {
  await answered(SILENCE, browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] }));
}

async function answered<T>(limit: number, work: Promise<T>): Promise<T> {
  const answer = await within(limit, work);
  if (answer === undefined) throw new PageSilent('The page does not answer');
  return answer;
}

/** Runs a self-contained function in a tab's isolated world and answers what it returns. */
export async function runFunction<A extends unknown[], R>(
  tabId: number,
  func: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func,
    args,
  });
  if (!frame || frame.error !== undefined)
    throw new Error('The page did not answer', { cause: frame?.error });
  return frame.result as Awaited<R>;
}

/** Waits until the browser grants the next picture. */
export async function untilPicture(): Promise<void> {
  const wait = nextPicture - performance.now();
  if (wait > 0) await pause(wait);
}

/** What the window of a tab shows, as a PNG data address; after a moment where the last was taken just before. */
export async function pictureOf(tabId: number): Promise<string> {
  const { windowId } = await browser.tabs.get(tabId);
  await untilPicture();
  nextPicture = performance.now() + BETWEEN_PICTURES;
  return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
}

/** Opens one of the extension's own pages, e.g. `src/report/report.html?site=…`. */
export async function openOwn(path: string, active = true): Promise<number | undefined> {
  return (await browser.tabs.create({ url: browser.runtime.getURL(path), active })).id;
}

/** The tab that this page of the extension is shown in. */
export async function thisTab(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent()).id;
}

function nothing(): void {
  // There is nothing to stop yet.
}

/* Runs in the page: nothing from outside may be used. */
function untilQuiet(quiet: number, longest: number): Promise<void> {
  return new Promise(resolve => {
    let timer = setTimeout(end, quiet);
    const last = setTimeout(end, longest);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    function end(): void {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    }
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}
