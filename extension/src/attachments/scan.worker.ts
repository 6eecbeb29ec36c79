/** Scans one attachment away from the panel's thread; the panel ends the worker when a file takes too long. */
import { scanAttachment, type AttachmentScan } from '@sunboard/attachments';

/** What the worker is asked. `folder`: where PDF.js keeps its character maps, with a slash at its end. */
export interface ScanQuestion {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly folder: string;
}

/** What it answers. */
export type ScanAnswer = { readonly scan: AttachmentScan } | { readonly error: string };

addEventListener('message', ({ data: { bytes, name, folder } }: MessageEvent<ScanQuestion>) => {
  const pdf = { cMapUrl: `${folder}cmaps/`, standardFontDataUrl: `${folder}standard_fonts/` };
  const answer = (value: ScanAnswer) => {
    postMessage(value);
  };
  scanAttachment(bytes, { name, pdf }).then(
    scan => {
      answer({ scan });
    },
    (error: unknown) => {
      answer({ error: String(error) });
    },
  );
});
