/** Reads sitemaps: XML with pages or further sitemaps, plain text, gzipped or not (sitemaps.org 0.9). */
import { decodeBytes } from '@sunboard/model';
import { webAddress } from './address.js';

/** What one sitemap file says. */
export interface Sitemap {
  readonly pages: readonly string[];
  /** Further sitemaps that an index names. */
  readonly sitemaps: readonly string[];
}

/** The protocol's own limits; a bigger file is against it and only read so far. */
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;

/** The sitemap in a file's bytes, or undefined when it is none (an error page, say). `url` is its own address. */
export async function readSitemap(bytes: Uint8Array, url: string): Promise<Sitemap | undefined> {
  const plain = isGzip(bytes) ? await gunzip(bytes) : bytes;
  return plain && parseSitemap(decodeBytes(plain).text, url);
}

/**
 * The sitemap in a text. Read by its `<loc>` elements alone, since sitemaps are often no well-formed XML (bare
 * ampersands, a blank first line) and every search engine reads them all the same.
 */
export function parseSitemap(text: string, url: string): Sitemap | undefined {
  const head = text.slice(0, 2_000).toLowerCase();
  const isIndex = head.includes('<sitemapindex');
  if (!isIndex && !head.includes('<urlset')) return parseList(text, url);
  const found = new Set<string>();
  for (const loc of contentsOf(text, 'loc')) {
    const address = webAddress(unescape(loc), url);
    if (address !== undefined) found.add(address);
    if (found.size >= MOST_ADDRESSES) break;
  }
  return isIndex ? { pages: [], sitemaps: [...found] } : { pages: [...found], sitemaps: [] };
}

/** One address a line, and nothing else. */
function parseList(text: string, url: string): Sitemap | undefined {
  const lines = text
    .split('\n', MOST_ADDRESSES)
    .map(line => line.replace(/^\uFEFF/, '').trim())
    .filter(line => line !== '');
  if (lines.length === 0 || !lines.every(line => /^https?:\/\//i.test(line))) return undefined;
  return { pages: [...new Set(lines.flatMap(line => webAddress(line, url) ?? []))], sitemaps: [] };
}

/** Contents of every element of a name, without a prefix or with one (`sm:loc`; not `image:loc`, which is no page). */
function* contentsOf(text: string, name: string): Generator<string> {
  const opening = new RegExp(String.raw`<(?:sm:|sitemap:)?${name}(?:\s[^<>]{0,200})?>`, 'gi');
  for (const { index, 0: tag } of text.matchAll(opening)) {
    const start = index + tag.length;
    const end = text.indexOf('</', start);
    if (end < 0) return;
    if (end - start <= 4_000) yield text.slice(start, end);
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  const inner = /^\s{0,50}<!\[CDATA\[/.test(text)
    ? text.slice(text.indexOf('[CDATA[') + 7, text.lastIndexOf(']]>'))
    : text;
  return inner
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] ?? '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code) % 0x110000))
    .trim();
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks until the limit: a small file can hold gigabytes. Undefined when it is broken or too large. */
async function gunzip(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (const reader = stream.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > MOST_BYTES) {
        await reader.cancel();
        return undefined;
      }
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
