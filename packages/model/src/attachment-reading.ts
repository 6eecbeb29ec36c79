/** What was found in a file that a page links to, as the rules judge it. */
import type { PrivacyType } from './private-hit.js';

/** What a scan of a linked file (附件) found; `@sunboard/attachments` makes it, the rules judge it. */
export interface AttachmentReading {
  /** Absolute address of the link. */
  readonly url: string;
  readonly name: string;
  readonly hits: readonly {
    readonly type: PrivacyType;
    readonly masked: string;
    /** Sheet and cell, page or line, in the language of the report. */
    readonly place: string;
    /** From 0 to 1. */
    readonly confidence: number;
    readonly nearName: boolean;
    readonly official: boolean;
  }[];
  /** A limit ended the scan before the end of the file. */
  readonly truncated: boolean;
  /** Why it could not be read, in the language of the report. */
  readonly fault?: string;
}
