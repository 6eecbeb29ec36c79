/** Turns the words of the command line into pages to check: addresses, files, and every page in a folder. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeBytes } from '@sunboard/model';
import { describePage, faultOf, MAX_FILE_BYTES, type FileFault } from './saved-file.js';
import { isWebArchive, openWebArchive } from './web-archive.js';

/** One page to check. Saved pages are read only when their turn comes. */
export type Input =
  | { readonly kind: 'url'; readonly name: string; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: string };

/** Why an input cannot be used. */
export interface InputFault {
  readonly name: string;
  readonly reason: 'notFound' | 'noScheme' | 'unreadable' | 'noPages' | 'noPageInside' | FileFault;
}

const PAGE_FILE = /\.(?:html?|mht(?:ml)?|shtml|xhtml|jsp|aspx?|php)$/i;

/** All pages that the words name, folders walked in a fixed order, and what could not be used. */
export async function findInputs(
  words: readonly string[],
): Promise<{ inputs: Input[]; faults: InputFault[] }> {
  const inputs: Input[] = [];
  const faults: InputFault[] = [];
  for (const given of words) {
    const word = pathOf(given);
    if (/^https?:\/\//i.test(word)) {
      if (URL.canParse(word)) inputs.push({ kind: 'url', name: word, url: new URL(word).href });
      else faults.push({ name: word, reason: 'notFound' });
      continue;
    }
    const found = await stat(word).catch(() => undefined);
    if (!found) faults.push({ name: word, reason: isLikeAddress(word) ? 'noScheme' : 'notFound' });
    else if (!found.isDirectory()) inputs.push({ kind: 'file', name: word, file: word });
    else {
      const files = await pagesIn(word);
      if (files.length === 0) faults.push({ name: word, reason: 'noPages' });
      inputs.push(...files.map(file => ({ kind: 'file' as const, name: file, file })));
    }
  }
  return { inputs, faults };
}

/* file:///…: what the address bar shows of a saved page. */
function pathOf(word: string): string {
  try {
    return /^file:/iu.test(word) ? fileURLToPath(word) : word;
  } catch {
    return word;
  }
}

/* www.example.gov.cn/a/: what people type into the address bar. */
function isLikeAddress(word: string): boolean {
  return (
    /^[^\s/\\.]+(?:\.[^\s/\\.]+)*\.[a-z]{2,}(?::\d+)?(?:\/.*)?$/iu.test(word) &&
    (word.includes('/') || !PAGE_FILE.test(word))
  );
}

/** A saved page ready to open. `url` is the address it pretends to have. */
export interface OpenedFile {
  readonly html: Buffer;
  readonly url: string;
  readonly contentType: string;
}

/** Reads a saved page; its address comes from the map, else from the page, else from the file system. */
export async function openFile(
  file: string,
  urlMap: ReadonlyMap<string, string>,
): Promise<OpenedFile | InputFault> {
  let html: Buffer;
  try {
    if ((await stat(file)).size > MAX_FILE_BYTES) return { name: file, reason: 'tooLarge' };
    html = await readFile(file);
  } catch {
    return { name: file, reason: 'unreadable' };
  }
  const fault = faultOf(html);
  if (fault) return { name: file, reason: fault };
  const address = (own: string | undefined) =>
    urlMap.get(path.resolve(file)) ?? own ?? pathToFileURL(path.resolve(file)).href;
  if (isWebArchive(html)) {
    const page = await openWebArchive(html).catch(() => undefined);
    return page
      ? { html: page.html, url: address(page.url), contentType: 'text/html; charset=utf-8' }
      : { name: file, reason: 'noPageInside' };
  }
  const { charset, url } = describePage(html);
  return {
    html,
    url: address(url),
    contentType: charset === undefined ? 'text/html' : `text/html; charset=${charset}`,
  };
}

/**
 * Reads a URL map: `{ "pages/a.html": "https://…" }`, paths relative to the map's own folder or to the current one.
 * @throws {SyntaxError | TypeError} when it is no such object.
 */
export async function readUrlMap(file: string): Promise<Map<string, string>> {
  const data: unknown = JSON.parse(decodeBytes(await readFile(file)).text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new TypeError(file);
  const map = new Map<string, string>();
  for (const [name, url] of Object.entries(data)) {
    if (typeof url !== 'string' || !URL.canParse(url)) throw new TypeError(name);
    map.set(path.resolve(path.dirname(file), name), url);
    if (!map.has(path.resolve(name))) map.set(path.resolve(name), url);
  }
  return map;
}

async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      entry => entry.isFile() && PAGE_FILE.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort();
}
