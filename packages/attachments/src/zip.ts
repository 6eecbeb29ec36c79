/** Unpacks single files of a zip in small steps and stops at the budget, so that a zip bomb costs no more than that. */
import { Unzip, UnzipInflate } from 'fflate';
import type { Budget } from './limits.js';

/** Packed bytes handed on at a time: a step unpacks at most a thousand times as much. */
const STEP = 16 * 1024;
const MAX_ENTRIES = 10_000;

/** Takes the bytes of one entry as they come; false ends the entry. */
export type EntrySink = (chunk: Uint8Array, last: boolean) => boolean;

/** The archive is not one, or is cut off. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/**
 * Goes through the archive once and unpacks the entries for which `sinkFor` gives a sink.
 * @throws {ZipError} when an entry cannot be unpacked.
 */
export function unpack(
  bytes: Uint8Array,
  budget: Budget,
  sinkFor: (name: string) => EntrySink | undefined,
): void {
  let entries = 0;
  let fault: Error | undefined;
  const unzip = new Unzip(file => {
    entries += 1;
    const sink = entries <= MAX_ENTRIES ? sinkFor(file.name.replaceAll('\\', '/')) : undefined;
    if (!sink) return;
    let open = true;
    file.ondata = (error, chunk, last) => {
      if (error) fault ??= error;
      // Counted even when nobody listens any more: unpacking goes on until the budget ends it.
      const fits = !error && budget.unpack(chunk.length);
      open &&= fits && sink(chunk, last);
    };
    try {
      file.start();
    } catch (error) {
      fault ??= error as Error;
    }
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !budget.spent(); at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    fault ??= error as Error;
  }
  if (entries === 0) throw new ZipError('no entry');
  if (fault && !budget.spent()) throw new ZipError(fault.message);
}
