/** Asks a site for files, as a visitor who is not logged in, and names what went wrong. */
import { retryAfterMs } from './pace.js';
import { isHtml, parsePage } from './parse-page.js';
import { robotsAnswer, type RobotsAnswer } from './robots.js';
import { readSitemap, type Sitemap } from './sitemap.js';
import type { Fetched } from './drive.js';

const TIMEOUT = 25_000;
/** Largest page in bytes; larger ones are no pages that people read. */
const MOST_BYTES = 30 * 1024 * 1024;

/** Asks for a page's file and reads it. Never rejects. */
export async function fetchPage(url: string): Promise<Fetched> {
  const response = await ask(url);
  if (response === undefined) return { ok: false, fault: 'network', status: 0 };
  if (response === 'late') return { ok: false, fault: 'timeout', status: 0 };
  const { status } = response;
  if (!response.ok) {
    const retryAfter = retryAfterMs(response.headers.get('retry-after'), Date.now());
    await drop(response);
    return { ok: false, fault: 'status', status, ...(retryAfter !== undefined && { retryAfter }) };
  }
  const contentType = response.headers.get('content-type') ?? '';
  const isSaved = /^\s{0,9}attachment/i.test(response.headers.get('content-disposition') ?? '');
  const isFile = /^(?:image|video|audio|font|application\/(?!xhtml|octet-stream))/i.test(contentType.trim());
  if (isSaved || isFile) {
    await drop(response);
    return { ok: false, fault: 'notPage', status };
  }
  const bytes = await bytesOf(response);
  if (bytes === 'tooLarge') return { ok: false, fault: 'tooLarge', status };
  if (bytes === undefined) return { ok: false, fault: 'network', status: 0 };
  const file = { bytes, url: response.url, contentType };
  if (!isHtml(file)) return { ok: false, fault: 'notPage', status };
  try {
    return { ok: true, url: response.url, ...(await parsePage(file)) };
  } catch {
    return { ok: false, fault: 'unreadable', status };
  }
}

/** Asks for robots.txt. */
export async function fetchRobots(url: string): Promise<RobotsAnswer> {
  const response = await ask(url);
  if (response === undefined || response === 'late')
    return { state: 'unreachable', isSentOn: await isSentOn(url) };
  const bytes = await goodBytesOf(response);
  return robotsAnswer(response.status, bytes ? new TextDecoder().decode(bytes) : '');
}

/** Asks for a sitemap; undefined where there is none. */
export async function fetchSitemap(url: string): Promise<Sitemap | undefined> {
  const response = await ask(url);
  if (response === undefined || response === 'late') return undefined;
  const bytes = await goodBytesOf(response);
  return bytes && readSitemap(bytes, response.url);
}

/** Asks for a small text file; undefined where there is none. */
export async function fetchText(url: string): Promise<string | undefined> {
  const response = await ask(url);
  if (response === undefined || response === 'late') return undefined;
  const bytes = await goodBytesOf(response);
  return bytes && new TextDecoder().decode(bytes);
}

/** Asks for a file of any kind, at most so large. Never rejects. */
export async function fetchFile(
  url: string,
  most: number,
  signal: AbortSignal,
): Promise<
  { readonly bytes: Uint8Array } | { readonly fault: 'network' | 'status'; readonly status: number }
> {
  const response = await ask(url, signal);
  if (response === undefined || response === 'late') return { fault: 'network', status: 0 };
  if (!response.ok) {
    await drop(response);
    return { fault: 'status', status: response.status };
  }
  const bytes = await bytesOf(response, most);
  // One byte over the limit is enough for the scan to say that the file is too large.
  if (bytes === 'tooLarge') return { bytes: new Uint8Array(most + 1) };
  return bytes ? { bytes } : { fault: 'network', status: 0 };
}

/* Where to, no script is told. */
async function isSentOn(url: string): Promise<boolean> {
  const response = await ask(url, undefined, 'manual');
  return response instanceof Response && response.type === 'opaqueredirect';
}

async function ask(
  url: string,
  signal?: AbortSignal,
  redirect: RequestRedirect = 'follow',
): Promise<Response | 'late' | undefined> {
  try {
    return await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect,
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), ...(signal ? [signal] : [])]),
    });
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'late' : undefined;
  }
}

async function bytesOf(response: Response, most = MOST_BYTES): Promise<Uint8Array | 'tooLarge' | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (const reader = response.body?.getReader(); reader;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) {
        await reader.cancel();
        return 'tooLarge';
      }
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

async function goodBytesOf(response: Response): Promise<Uint8Array | undefined> {
  if (!response.ok) {
    await drop(response);
    return undefined;
  }
  const bytes = await bytesOf(response);
  return bytes === 'tooLarge' ? undefined : bytes;
}

async function drop(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
