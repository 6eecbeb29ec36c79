/** Fetches the files that a page links to and scans them, one after another, on a person's wish only. */
import { attachmentName, fileLinks, LIMITS, wordScan, type AttachmentScan } from '@sunboard/attachments';
import { localize, type AttachmentReading, type Locale } from '@sunboard/model';
import type { LinkFact, PageFacts } from '@sunboard/reader';
import { ownFile } from '../shared/platform.js';
import { ownWorker } from '../shared/trusted.js';
import { fetchFile } from '../site/fetch-page.js';
import { attachmentsText } from './locales.js';
import workerUrl from './scan.worker.ts?worker&url';
import type { ScanAnswer, ScanQuestion } from './scan.worker.js';

/** Files scanned of one page at most. */
export const MOST_FILES = 30;
/** Longest scan of one file, in milliseconds; the scan itself gives up earlier. */
const LONGEST = 60_000;

/** A file that was asked for: its scan, or what kept it from being scanned. */
export interface ScannedFile {
  readonly url: string;
  readonly name: string;
  readonly scan?: AttachmentScan;
  readonly kept?: 'notFetched' | 'notScanned';
  /** HTTP status of a file that could not be fetched; 0 where there was no answer. */
  readonly status?: number;
}

/** Links of a page to files that can be scanned, http and https only, by address. */
export function filesOf(facts: PageFacts): readonly (readonly [url: string, link: LinkFact])[] {
  return [...fileLinks(facts.links)].filter(([url]) => /^https?:/.test(url)).slice(0, MOST_FILES);
}

/**
 * Scans the files. Hosts must have been granted. Never rejects because of a file: its `kept` says why it was not read.
 * @param onFile is told which file is next, counting from 0
 * @returns what was read until `signal` aborted
 */
export async function scanFiles(
  files: readonly (readonly [url: string, link: LinkFact])[],
  onFile: (at: number, name: string) => void,
  signal: AbortSignal,
): Promise<readonly ScannedFile[]> {
  const scanned: ScannedFile[] = [];
  for (const [at, [url, link]] of files.entries()) {
    const name = attachmentName(link, url);
    onFile(at, name);
    const file = await scanOne(url, name, signal);
    if (signal.aborted) break;
    scanned.push(file);
  }
  return scanned;
}

async function scanOne(url: string, name: string, signal: AbortSignal): Promise<ScannedFile> {
  const answer = await fetchFile(url, LIMITS.maxBytes, signal);
  if ('fault' in answer) return { url, name, kept: 'notFetched', status: answer.status };
  const scan = await scanApart(answer.bytes, name, signal).catch(() => undefined);
  return scan ? { url, name, scan } : { url, name, kept: 'notScanned' };
}

/** Words what was read for a report in a language. */
export function wordFiles(files: readonly ScannedFile[], locale: Locale): readonly AttachmentReading[] {
  return files.map(({ url, name, scan, kept, status = 0 }) => {
    if (scan) return wordScan(url, scan, locale);
    const fault = localize(attachmentsText, locale)[kept ?? 'notScanned'];
    return { url, name, hits: [], truncated: false, fault: status > 0 ? `${fault} (HTTP ${status})` : fault };
  });
}

/* A worker for each file: a hostile one is ended with all its memory. */
function scanApart(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<AttachmentScan> {
  const worker = ownWorker(workerUrl);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<AttachmentScan>((resolve, reject) => {
    const fail = () => {
      reject(new Error('the scan ended without a result'));
    };
    timer = setTimeout(fail, LONGEST);
    signal.addEventListener('abort', fail, { once: true });
    worker.addEventListener('error', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<ScanAnswer>) => {
      if ('scan' in data) resolve(data.scan);
      // PDF.js speaks up in the same worker when it is loaded.
      else if ('error' in data) fail();
    });
    const question: ScanQuestion = { bytes, name, folder: ownFile('pdf/') };
    worker.postMessage(question, [bytes.buffer]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
