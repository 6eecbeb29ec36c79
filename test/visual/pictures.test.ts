import { describe, expect, it } from 'vitest';
import { TOLERANCE, compare, decode, differing, encode, reduce, type Picture } from './pictures.js';

/** A white picture with a grey box. */
function boxed(left: number, width = 180, height = 300, shade = 90): Picture {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 40; y < 70; y += 1)
    for (let x = left; x < left + 60; x += 1) data.set([shade, shade, shade, 255], (y * width + x) * 4);
  return { width, height, data };
}

describe('kept pictures', () => {
  it('come back from their file as they were, but for fine shades', () => {
    const before = boxed(20);
    expect(compare(before, decode(encode(before))).share).toBe(0);
    expect(Buffer.compare(decode(encode(before, true)).data, before.data)).toBe(0);
  });

  it('differ when a box is moved, recoloured or gone', () => {
    for (const other of [boxed(26), boxed(20, 180, 300, 170), boxed(20, 180, 300, 255)])
      expect(compare(boxed(20), other).share).toBeGreaterThan(TOLERANCE);
  });

  it('differ when the page became longer by three lines, whatever stands there', () => {
    expect(compare(boxed(20), boxed(20, 180, 303)).share).toBeGreaterThan(TOLERANCE);
  });

  it('do not differ by shades that nobody sees', () => {
    expect(compare(boxed(20), boxed(20, 180, 300, 94)).share).toBe(0);
  });

  it('are reduced by means, edges that do not divide included', () => {
    const small = reduce(boxed(20, 181, 301), 4);
    expect([small.width, small.height]).toEqual([46, 76]);
    expect([...small.data.subarray((12 * 46 + 10) * 4, (12 * 46 + 10) * 4 + 4)]).toEqual([90, 90, 90, 255]);
  });

  it('tell where they differ and by how much', () => {
    expect(differing(boxed(20), boxed(20))).toBe('no pixel differs');
    expect(differing(boxed(20), boxed(26, 180, 300, 100))).toBe(
      '1980 pixels between 20, 40 and 85, 69, by up to 165 of 255',
    );
    expect(differing(boxed(20), boxed(20, 180, 303))).toBe('180 × 300 against 180 × 303 pixels');
  });
});
