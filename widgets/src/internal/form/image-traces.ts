/** Takes place, time, device and comments out of JPEG and PNG files without touching the picture: whole segments are left out, no pixel is computed anew. */
import type { Trace } from './picked-file.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A picture without traces, and what it told. */
export interface StrippedImage {
  readonly bytes: Bytes;
  readonly traces: readonly Trace[];
}

/** Undefined when the bytes are neither JPEG nor PNG, or are cut off. */
export function stripImage(bytes: Bytes): StrippedImage | undefined {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return stripJpeg(bytes);
    if (PNG_MARK.every((byte, at) => bytes[at] === byte)) return stripPng(bytes);
  } catch {
    // Cut off or malformed: left to whoever opens it.
  }
  return undefined;
}

const PNG_MARK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks that the picture needs to look right; all others can carry text. */
const PNG_KEPT: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

function stripPng(bytes: Bytes): StrippedImage {
  const view = viewOf(bytes);
  const kept: Bytes[] = [bytes.subarray(0, 8)];
  const traces = new Set<Trace>();
  let at = 8;
  for (let type = ''; type !== 'IEND';) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new RangeError('cut off');
    type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (PNG_KEPT.has(type)) kept.push(bytes.subarray(at, end));
    else if (type === 'tIME') traces.add('time');
    else if (type === 'eXIf')
      for (const trace of exifTraces(bytes.subarray(at + 8, end - 4))) traces.add(trace);
    else traces.add('other');
    at = end;
  }
  if (at < bytes.length) traces.add('other');
  return { bytes: joined(kept), traces: [...traces] };
}

const [SOS, EOI, APP0, APP1, APP2, APP14, APP15, COM] = [0xda, 0xd9, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];

function stripJpeg(bytes: Bytes): StrippedImage {
  const view = viewOf(bytes);
  const kept: Bytes[] = [bytes.subarray(0, 2)];
  const traces = new Set<Trace>();
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    if (bytes[at] !== 0xff) throw new RangeError('no marker');
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) {
      kept.push(bytes.subarray(at, at + 2));
      // Phones put whole films and second pictures, with their own place and time, behind the end.
      if (at + 2 < bytes.length) traces.add('other');
      return { bytes: joined(kept), traces: [...traces] };
    }
    let end = at + 2 + view.getUint16(at + 2);
    if (marker === SOS) end = endOfScan(bytes, end);
    if (end > bytes.length) throw new RangeError('cut off');
    const segment = bytes.subarray(at, end);
    if (isKept(marker, segment)) kept.push(segment);
    else if (marker === APP1 && startsWith(segment, 'Exif')) {
      const exif = segment.subarray(10);
      for (const trace of exifTraces(exif)) traces.add(trace);
      const turn = orientation(exif);
      // Without it the picture would lie on its side.
      if (turn !== undefined) kept.push(orientationSegment(turn));
    } else traces.add('other');
    at = end;
  }
}

/** Colour profile, JFIF and Adobe's colour mark change how the picture looks; every other application segment and comment goes. */
function isKept(marker: number, segment: Bytes): boolean {
  if (marker === APP0) return startsWith(segment, 'JFIF');
  if (marker === APP2) return startsWith(segment, 'ICC_PROFILE');
  if (marker === APP14) return startsWith(segment, 'Adobe');
  return !(marker >= APP1 && marker <= APP15) && marker !== COM;
}

/** Within a scan 0xFF is followed by 0 or by a restart marker; anything else is the next segment. */
function endOfScan(bytes: Bytes, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('cut off');
}

function startsWith(segment: Bytes, text: string): boolean {
  return [...text].every((char, at) => segment[4 + at] === char.charCodeAt(0));
}

const TAGS: Readonly<Record<number, Trace>> = {
  0x8825: 'place',
  0x0132: 'time',
  0x8769: 'time',
  0x010f: 'device',
  0x0110: 'device',
  0x0131: 'device',
};
const ORIENTATION = 0x0112;

/** Tags of the first directory with their short values. */
function exifTags(exif: Bytes): ReadonlyMap<number, number> {
  const tags = new Map<number, number>();
  try {
    const view = viewOf(exif);
    const little = view.getUint16(0) === 0x4949;
    const directory = view.getUint32(4, little);
    const count = Math.min(view.getUint16(directory, little), 200);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * 12;
      tags.set(view.getUint16(entry, little), view.getUint16(entry + 8, little));
    }
  } catch {
    // Malformed: it goes all the same.
  }
  return tags;
}

function exifTraces(exif: Bytes): Trace[] {
  const tags = [...exifTags(exif).keys()].filter(tag => tag !== ORIENTATION);
  return [...new Set(tags.map(tag => TAGS[tag] ?? 'other'))];
}

function orientation(exif: Bytes): number | undefined {
  const turn = exifTags(exif).get(ORIENTATION);
  return turn !== undefined && turn >= 2 && turn <= 8 ? turn : undefined;
}

/** An Exif segment that says nothing but how the picture is turned. */
function orientationSegment(turn: number): Bytes {
  return Uint8Array.from([
    ...[0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0],
  ]);
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
