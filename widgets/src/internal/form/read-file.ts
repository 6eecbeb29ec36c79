/** Makes a picked file ready to be sent: traces taken out of pictures, content hashed. */
import { isDisguised, TELLING_BYTES } from '@sunboard/intake';
import { sha256OfFile } from '@sunboard/intake/file-hash';
import { stripImage } from './image-traces.js';
import type { PickedFile } from './picked-file.js';

/** The file with what is to be sent, or with its fault. */
export async function readPicked(picked: PickedFile): Promise<PickedFile> {
  const { original, keepTraces } = picked;
  try {
    // The service would tell only after the whole of it was sent; of a sealed file it never could.
    const start = new Uint8Array(await original.slice(0, TELLING_BYTES).arrayBuffer());
    if (isDisguised(original.name, start)) return { ...picked, fault: 'disguised' };
    const stripped = /\.(?:jpe?g|png)$/i.test(original.name)
      ? stripImage(new Uint8Array(await original.arrayBuffer()))
      : undefined;
    const traces = stripped?.traces ?? [];
    // A picture without traces is sent as it is: not a byte is touched without need.
    const content =
      stripped && traces.length > 0 && !keepTraces
        ? new Blob([stripped.bytes], { type: original.type })
        : original;
    const about = {
      name: original.name.slice(-255),
      size: content.size,
      contentType: original.type || 'application/octet-stream',
      sha256: await sha256OfFile(content),
    };
    return { ...picked, traces, ready: { content, about } };
  } catch {
    return { ...picked, fault: 'unreadable' };
  }
}
