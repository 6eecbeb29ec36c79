/** Opens one attachment and looks for private data in it. */
import { collector, type Collector } from './collector.js';
import { budgetOf, LIMITS, type Budget, type Limits } from './limits.js';
import type { PdfResources } from './pdf.js';
import type { AttachmentFault, AttachmentKind, AttachmentScan } from './result.js';
import { sniff } from './sniff.js';

/** What is known about an attachment besides its bytes. */
export interface AttachmentSource {
  /** File name or text of its link; only said back. */
  readonly name: string;
  /** Media type that the server declared. The bytes decide; it is not needed. */
  readonly type?: string;
  readonly limits?: Partial<Limits>;
  /** Folders of PDF.js; see {@link PdfResources}. */
  readonly pdf?: PdfResources;
}

/**
 * Scans an attachment (XLSX, CSV, DOCX, PDF, or an HTML table named `.xls`) for identity numbers, mobiles, bank cards and
 * home addresses. Each reader is loaded when first needed. Runs in the calling thread: call it in a worker that can be ended,
 * because a hostile file may take the whole of `limits.maxTime`.
 *
 * Never throws because of the file: what cannot be read is told by `fault`, with what was found until then.
 */
export async function scanAttachment(bytes: Uint8Array, source: AttachmentSource): Promise<AttachmentScan> {
  const limits = { ...LIMITS, ...source.limits };
  const { kind, fault } =
    bytes.length > limits.maxBytes ? { kind: 'other' as const, fault: 'tooLarge' as const } : sniff(bytes);
  const budget = budgetOf(limits);
  const found = collector(limits, budget);
  const outcome = fault ?? (await open(kind, bytes, { limits, budget, found, pdf: source.pdf }));
  return {
    name: source.name,
    kind,
    hits: [...found.hits],
    truncated: budget.spent() || found.full() || outcome === 'more',
    ...(outcome !== undefined && outcome !== 'more' && { fault: outcome }),
  };
}

interface Opening {
  readonly limits: Limits;
  readonly budget: Budget;
  readonly found: Collector;
  readonly pdf: PdfResources | undefined;
}

async function open(
  kind: AttachmentKind,
  bytes: Uint8Array,
  { limits, budget, found, pdf }: Opening,
): Promise<AttachmentFault | 'more' | undefined> {
  try {
    switch (kind) {
      case 'xlsx':
        return (await import('./xlsx.js')).readXlsx(bytes, budget, found);
      case 'docx':
        return (await import('./docx.js')).readDocx(bytes, budget, found);
      case 'pdf':
        return await (await import('./pdf.js')).readPdf(bytes, { limits, budget, resources: pdf }, found);
      case 'csv':
        await (await import('./plain.js')).readCsvRows(bytes, found);
        return undefined;
      case 'html':
        (await import('./plain.js')).readHtml(bytes, found);
        return undefined;
      case 'other':
        return 'unsupported';
    }
  } catch {
    return 'damaged';
  }
}
