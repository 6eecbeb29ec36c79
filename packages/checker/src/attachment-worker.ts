/** Scans attachments in a process of its own, which can be ended when a hostile file keeps it busy or eats its memory. */
import { scanAttachment, type AttachmentSource } from '@sunboard/attachments';

process.once('message', message => {
  const { bytes, source } = message as { bytes: Uint8Array; source: AttachmentSource };
  void scanAttachment(bytes, source).then(scan => process.send?.(scan));
});
