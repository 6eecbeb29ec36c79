/** Reads a page from the bytes of its file: encoding, inert parsing, facts, and the signs by which the way of reading is chosen. */
import { decodeBytes } from '@sunboard/model';
import { isPageType, readPage, type PageFacts } from '@sunboard/reader';
import { parseInert } from '../shared/trusted.js';
import { webAddress } from './address.js';
import type { Signs } from './way.js';

/** A file as the server gave it. */
export interface PageFile {
  readonly bytes: Uint8Array;
  /** Address after redirects. */
  readonly url: string;
  /** The `Content-Type` header. */
  readonly contentType: string;
}

/** What was read of it. */
export interface ParsedPage {
  readonly facts: PageFacts;
  readonly signs: Signs;
  readonly canonical?: string;
}

/** Whether the header, or in its absence the file, says that it is a page. */
export function isHtml({ bytes, contentType }: Pick<PageFile, 'bytes' | 'contentType'>): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && type !== 'application/octet-stream' && type !== 'text/plain') return isPageType(type);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));
  return /<(?:!doctype html|html|head|body|title)[\s>]/i.test(head);
}

/** Text of the file as browsers read it: by byte order mark, header, or the page's own word; else UTF-8 where it fits, else GB18030. */
export function pageText({ bytes, contentType }: PageFile): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const declared = charsetIn(contentType) ?? charsetIn(metaTagsOf(head));
  const isMarked = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(head);
  return declared === undefined || isMarked
    ? decodeBytes(bytes).text
    : new TextDecoder(declared).decode(bytes);
}

/** Reads a page without running it. */
export async function parsePage(file: PageFile): Promise<ParsedPage> {
  const document = parseInert(pageText(file));
  const signs = signsOf(document, file.url);
  const canonical = canonicalOf(document, file.url);
  const facts = await readPage(document, { url: file.url, base: baseOf(document, file.url) });
  return { facts, signs, ...(canonical !== undefined && { canonical }) };
}

/* A name that no browser knows counts as none. */
function charsetIn(text: string): string | undefined {
  const label = /charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,20})/i.exec(text)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function metaTagsOf(head: string): string {
  return head
    .split(/<meta(?=[\s/])/i)
    .slice(1)
    .map(rest => rest.slice(0, rest.indexOf('>') + 1))
    .join('\n');
}

/* The parsed document has the address of this page of the extension; links must resolve against their own. */
function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return (href == null ? undefined : webAddress(href, url)) ?? url;
}

function canonicalOf(document: Document, url: string): string | undefined {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return href == null ? undefined : webAddress(href, url);
}

/** What the file shows of scripts, frames and components. */
export function signsOf(document: Document, url: string): Signs {
  const scripts = [...document.querySelectorAll('script')].filter(isRun);
  const sources = [
    ...scripts.flatMap(script => script.getAttribute('src') ?? []),
    ...[...document.querySelectorAll('link[rel~="stylesheet" i]')].flatMap(
      link => link.getAttribute('href') ?? [],
    ),
  ];
  const components = [...document.querySelectorAll('*')]
    .map(({ localName }) => localName)
    .filter(name => name.includes('-'));
  const refresh = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
  const inline = scripts.filter(script => !script.hasAttribute('src'));
  return {
    components: [...new Set(components)],
    frames: [...document.querySelectorAll('iframe, frame')].filter(hasDocument).length,
    sources: [...new Set(sources.map(source => withoutQuery(source, url)))].sort(),
    inlineScripts: inline.length,
    forwards: /url\s{0,5}=/i.test(refresh) || (inline.some(setsLocation) && isBare(document)),
  };
}

function isRun(script: Element): boolean {
  const type = (script.getAttribute('type') ?? '').trim().toLowerCase();
  return type === '' || type === 'module' || type.endsWith('javascript') || type.endsWith('ecmascript');
}

function setsLocation(script: Element): boolean {
  const text = script.textContent.slice(0, 20_000);
  return /location(?:\.href)?\s{0,5}=[^=]|location\.(?:replace|assign)\s{0,5}\(/.test(text);
}

function isBare(document: Document): boolean {
  return document.body.querySelectorAll('p, li, td, h1, h2, a').length < 3;
}

function hasDocument(frame: Element): boolean {
  const source = frame.getAttribute('src')?.trim() ?? '';
  return frame.hasAttribute('srcdoc') || (source !== '' && !/^(?:about:|javascript:|data:)/i.test(source));
}

function withoutQuery(source: string, url: string): string {
  const address = webAddress(source, url);
  if (address === undefined) return '';
  const { origin, pathname } = new URL(address);
  return origin === new URL(url).origin ? pathname : origin + pathname;
}
