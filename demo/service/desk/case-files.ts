/** Files of a case on their way to the staff's disk: those of a sealed complaint are opened in the browser first. */
import type { StaffFile } from './api.js';
import type { OpenCase } from './desk-state.js';

/** Saves it under its name; `key` is the office's private key, where it was given. */
export async function saveFile(
  blob: Blob,
  file: StaffFile,
  open: OpenCase,
  key: string | undefined,
): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await readable(blob, file, open, key));
  link.download = nameOf(file, open);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function readable(
  blob: Blob,
  file: StaffFile,
  { view, unsealed }: OpenCase,
  key: string | undefined,
): Promise<Blob> {
  if (!view.sealed || !unsealed || key === undefined || !file.name.endsWith('.sealed')) return blob;
  const { openFile } = await import('@sunboard/intake/sealing');
  return new Blob([await openFile(key, blob)]);
}

/** The true name of a sealed file stands under the seal; the number in front of `.sealed` is its place. */
function nameOf(file: StaffFile, { unsealed }: OpenCase): string {
  const evidence = unsealed?.content['evidence'];
  const place = Number(/^(\d{1,2})\.sealed$/.exec(file.name)?.[1]);
  const inside = Array.isArray(evidence)
    ? (evidence[place - 1] as { readonly name?: string } | undefined)
    : undefined;
  return inside?.name ?? file.name;
}
