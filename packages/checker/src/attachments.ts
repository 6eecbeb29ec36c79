/** Opens the files that a page links to, on demand, and scans each in a process of its own. */
import { fork } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { attachmentName, fileLinks, LIMITS, wordScan, type AttachmentScan } from '@sunboard/attachments';
import { localize, type AttachmentReading, type Locale } from '@sunboard/model';
import type { LinkFact, PageFacts } from '@sunboard/reader';
import { fill, texts } from './locales.js';

/** Files opened for one page. */
const MAX_FILES = 30;
/** Longest scan and longest download of one file, in milliseconds. */
const MAX_WAIT = 60_000;

/** How to reach the files. */
export interface AttachmentSettings {
  readonly locale: Locale;
  /** Saved page that links to them; its neighbours in the file system are looked for first. */
  readonly file?: string;
  /** Whether files may be fetched. */
  readonly network: boolean;
}

/** Scans every linked file of a page, one after another. Never throws because of a file. */
export async function readAttachments(
  facts: PageFacts,
  settings: AttachmentSettings,
): Promise<AttachmentReading[]> {
  const links = fileLinks(facts.links);
  const readings: AttachmentReading[] = [];
  for (const [url, link] of [...links].slice(0, MAX_FILES))
    readings.push(await readOne(url, link, facts.url, settings));
  return readings;
}

async function readOne(
  url: string,
  link: LinkFact,
  page: string,
  settings: AttachmentSettings,
): Promise<AttachmentReading> {
  const { locale } = settings;
  const name = attachmentName(link, url);
  const failed = (fault: string): AttachmentReading => ({ url, name, hits: [], truncated: false, fault });
  try {
    const bytes = await bytesOf(url, link.href, page, settings);
    if (!bytes) return failed(localize(texts, locale).attachments.notFetched);
    return wordScan(url, await scanApart(bytes, name), locale);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed(
      fill(localize(texts, locale).attachments.failed, {
        error: message.split('\n')[0]?.slice(0, 120) ?? '',
      }),
    );
  }
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function bytesOf(
  url: string,
  href: string,
  page: string,
  { file, network }: AttachmentSettings,
): Promise<Uint8Array | undefined> {
  const local = await localFile(url, href, file);
  if (local !== undefined) return new Uint8Array(await readFile(local));
  return network && isPublic(url, page) ? download(url) : undefined;
}

/* Only beside the saved page or below: a page must not make the checker read other files of this machine. */
async function localFile(url: string, href: string, page: string | undefined): Promise<string | undefined> {
  if (page === undefined) return undefined;
  const folder = path.dirname(path.resolve(page));
  const candidates = [
    path.resolve(folder, decodeName(href.split(/[?#]/)[0] ?? '')),
    ...(url.startsWith('file:') ? [fileURLToPath(url)] : []),
  ];
  for (const candidate of candidates) {
    if (!candidate.startsWith(folder + path.sep)) continue;
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile() && found.size <= LIMITS.maxBytes) return candidate;
  }
  return undefined;
}

/* A public page must not make the checker ask hosts of the network it stands in. */
function isPublic(url: string, page: string): boolean {
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  const own = URL.canParse(page) ? new URL(page).hostname : '';
  return (
    hostname === own ||
    (hostname.includes('.') && !/^[\d.]+$|^\[|localhost$|\.local$|\.internal$/.test(hostname))
  );
}

async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(MAX_WAIT) });
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    // One byte over the limit is enough for the scan to say that the file is too large.
    if (size > LIMITS.maxBytes) return new Uint8Array(LIMITS.maxBytes + 1);
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/* A process, not a thread: it takes over this one's loader, and its memory is its own. */
async function scanApart(bytes: Uint8Array, name: string): Promise<AttachmentScan> {
  const pdf = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const worker = fork(fileURLToPath(new URL('./attachment-worker.ts', import.meta.url)), {
    execArgv: [...process.execArgv, '--max-old-space-size=1024'],
    serialization: 'advanced',
    // The reports on standard output stay clean whatever a library prints.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    return await new Promise<AttachmentScan>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error('timeout'));
      }, MAX_WAIT);
      timer.unref();
      worker.once('message', scan => {
        resolve(scan as AttachmentScan);
      });
      worker.once('error', reject);
      worker.once('exit', () => {
        reject(new Error('the scan ended without a result'));
      });
      worker.send({
        bytes,
        source: { name, pdf: { cMapUrl: `${pdf}/cmaps/`, standardFontDataUrl: `${pdf}/standard_fonts/` } },
      });
    });
  } finally {
    worker.kill('SIGKILL');
  }
}
