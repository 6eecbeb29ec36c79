/** Reads the text, notes and form fields of a PDF, page by page, with PDF.js. */
import type { Collector } from './collector.js';
import type { Budget, Limits } from './limits.js';
import type { AttachmentFault } from './result.js';

/** Addresses of the folders that come with PDF.js; without them, texts in fonts that are not embedded cannot be read. */
export interface PdfResources {
  /** Folder of the character maps (`pdfjs-dist/cmaps/`), with a slash at its end. */
  readonly cMapUrl: string;
  /** Folder of the standard fonts (`pdfjs-dist/standard_fonts/`), with a slash at its end. */
  readonly standardFontDataUrl?: string;
}

/** Hands the text of every page to the collector. */
export async function readPdf(
  bytes: Uint8Array,
  { limits, budget, resources }: { limits: Limits; budget: Budget; resources?: PdfResources | undefined },
  into: Collector,
): Promise<AttachmentFault | 'more' | undefined> {
  const pdfjs = await loadPdf();
  const task = pdfjs.getDocument({
    // PDF.js takes the bytes over; the caller keeps its own.
    data: bytes.slice(),
    ...(resources && { cMapUrl: resources.cMapUrl, cMapPacked: true }),
    ...(resources?.standardFontDataUrl !== undefined && {
      standardFontDataUrl: resources.standardFontDataUrl,
    }),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages = Math.min(document.numPages, limits.maxPages);
    let faulty = 0;
    for (let number = 1; number <= pages; number++) {
      if (budget.spent() || into.full()) return undefined;
      try {
        await readPdfPage(await document.getPage(number), number, into);
      } catch {
        faulty += 1;
      }
    }
    if (faulty > 0) return 'damaged';
    if (document.numPages > pages) return 'more';
    return into.sawText() ? undefined : 'imagesOnly';
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged';
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

interface PdfPage {
  readonly getTextContent: () => Promise<{ items: readonly object[] }>;
  readonly getAnnotations: () => Promise<readonly unknown[]>;
  readonly cleanup: () => unknown;
}

async function readPdfPage(page: PdfPage, number: number, into: Collector): Promise<void> {
  const where = { kind: 'page', page: number } as const;
  const { items } = await page.getTextContent();
  const text = items
    .map(item =>
      'str' in item ? String(item.str) + ('hasEOL' in item && item.hasEOL === true ? '\n' : '') : '',
    )
    .join('');
  for (const line of text.split('\n')) if (line.trim() !== '' && !into.text(line, where)) break;
  for (const note of await page.getAnnotations()) {
    const { contentsObj, fieldValue } = note as { contentsObj?: { str?: string }; fieldValue?: unknown };
    const words = [contentsObj?.str ?? '', typeof fieldValue === 'string' ? fieldValue : ''].join(' ').trim();
    if (words !== '') into.text(words, where, contentsObj?.str !== undefined && contentsObj.str !== '');
  }
  page.cleanup();
}

/* Scans run in a worker of their own, where PDF.js may not start another: its worker code runs in the same thread. */
async function loadPdf() {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= worker;
  return pdfjs;
}
