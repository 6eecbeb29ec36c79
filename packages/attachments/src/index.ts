/** Attachments opened on demand and scanned for private data. */
export { scanAttachment, type AttachmentSource } from './scan.js';
export { attachmentName, fileLinks, wordScan, type FileLink } from './link.js';
export { LIMITS, type Limits } from './limits.js';
export type { PdfResources } from './pdf.js';
export {
  columnName,
  faultText,
  placeText,
  type AttachmentFault,
  type AttachmentHit,
  type AttachmentKind,
  type AttachmentScan,
  type Place,
} from './result.js';
