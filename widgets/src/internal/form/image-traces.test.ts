import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripImage } from './image-traces.js';

const text = (value: string) => [...new TextEncoder().encode(value)];
const segment = (marker: number, body: readonly number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];
/** A first directory of short tags, big-endian. */
const exif = (tags: Readonly<Record<number, number>>) => {
  const entries = Object.entries(tags).flatMap(([tag, value]) => [
    ...[Number(tag) >> 8, Number(tag) & 255, 0, 3, 0, 0, 0, 1, value >> 8, value & 255, 0, 0],
  ]);
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, Object.keys(tags).length];
  return [...text('Exif'), 0, 0, ...head, ...entries, 0, 0, 0, 0];
};
const JFIF = segment(0xe0, [...text('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
/** Entropy-coded data with a stuffed 0xFF and a restart marker inside. */
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 0xff, 0xd0, 3];
const jpeg = (...middle: readonly number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...JFIF, ...middle.flat(), ...SCAN, 0xff, 0xd9]);
const chunk = (type: string, body: readonly number[]) => [
  ...[0, 0, body.length >> 8, body.length & 255],
  ...text(type),
  ...body,
  ...[0, 0, 0, 0],
];
const png = (...middle: readonly number[][]) =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [1, 2, 3]),
    ...middle.flat(),
    ...chunk('IDAT', [9, 9]),
    ...chunk('IEND', []),
  ]);

describe('the traces of a picture', () => {
  it('go, and the picture itself stays byte for byte', () => {
    const told = jpeg(
      segment(0xe1, exif({ 0x8825: 1, 0x0132: 1, 0x010f: 1 })),
      segment(0xfe, text('示范人的手机')),
    );
    const stripped = stripImage(told);
    expect(stripped?.bytes).toEqual(jpeg());
    expect([...(stripped?.traces ?? [])].sort()).toEqual(['device', 'other', 'place', 'time']);
  });

  it('leave the turn of a telephone picture, and nothing else of its description', () => {
    const stripped = stripImage(jpeg(segment(0xe1, exif({ 0x0112: 6, 0x8825: 1 }))));
    expect(stripped?.traces).toEqual(['place']);
    expect(stripped?.bytes).toEqual(jpeg(segment(0xe1, exif({ 0x0112: 6 }))));
    expect(stripImage(stripped?.bytes ?? new Uint8Array())?.traces).toEqual([]);
  });

  it('behind the end of the picture go as well, with films and second pictures', () => {
    const film = Uint8Array.from([...jpeg(), ...text('ftypmp42 GPS')]);
    expect(stripImage(film)?.bytes).toEqual(jpeg());
    expect(stripImage(film)?.traces).toEqual(['other']);
  });

  it('leave colour profiles and Adobe’s mark, without which colours change', () => {
    const plain = jpeg(segment(0xe2, [...text('ICC_PROFILE'), 0, 1]), segment(0xee, text('Adobe12345')));
    expect(stripImage(plain)).toEqual({ bytes: plain, traces: [] });
  });

  it('go from PNG files too', () => {
    const told = png(
      chunk('tEXt', text('Author')),
      chunk('tIME', [7, 0xea, 1, 1, 1, 1, 1]),
      chunk('pHYs', [1]),
    );
    const stripped = stripImage(told);
    expect(stripped?.bytes).toEqual(png(chunk('pHYs', [1])));
    expect(stripped?.traces).toEqual(['other', 'time']);
  });

  it('are not looked for in files that are no pictures, or cut off', () => {
    expect(stripImage(Uint8Array.from(text('%PDF-1.7')))).toBeUndefined();
    expect(stripImage(jpeg().subarray(0, 30))).toBeUndefined();
  });

  it('never make it throw, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, asJpeg) => {
        const head = asJpeg ? [0xff, 0xd8] : png().subarray(0, 8);
        stripImage(Uint8Array.from([...head, ...bytes]));
      }),
    );
  });
});
