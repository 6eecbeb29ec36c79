/** Pictures small enough to keep: reduced and with few colours, and the comparison of two of them. */
import pixelmatch from 'pixelmatch';
import UPNG from 'upng-js';

/** Pixels from left to right and top to bottom, four bytes each: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** How two pictures differ. */
export interface Difference {
  /** Share of pixels that differ, 0 to 1; pictures of different size differ wherever only one of them is. */
  readonly share: number;
  /** The differing pixels in red. */
  readonly map: Picture;
}

/** Colours of a kept picture. */
const COLOURS = 20;
/** Distance of colours, 0 to 1, up to which pixels count as equal: the kept picture has few colours. */
const THRESHOLD = 0.15;
/** Share of pixels that may differ: less than a button in the smallest picture. */
export const TOLERANCE = 0.001;

/** Reads a PNG file. */
export function decode(file: Uint8Array): Picture {
  const image = UPNG.decode(Uint8Array.from(file).buffer);
  return {
    width: image.width,
    height: image.height,
    data: new Uint8Array(UPNG.toRGBA8(image)[0] ?? new ArrayBuffer(0)),
  };
}

/** Writes a PNG file, with few colours unless `isWhole`. */
export function encode({ data, width, height }: Picture, isWhole = false): Uint8Array {
  return new Uint8Array(UPNG.encode([data.buffer], width, height, isWhole ? 0 : COLOURS));
}

/** Each `factor` × `factor` pixels become one, their mean: text becomes grey, boxes and lines stay where they are. */
export function reduce(picture: Picture, factor: number): Picture {
  const width = Math.ceil(picture.width / factor);
  const height = Math.ceil(picture.height / factor);
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.set(mean(picture, x * factor, y * factor, factor), (y * width + x) * 4);
  return { width, height, data };
}

function mean({ data, width, height }: Picture, left: number, top: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  const right = Math.min(width, left + size);
  const bottom = Math.min(height, top + size);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      for (let part = 0; part < 4; part += 1)
        sum[part] = (sum[part] ?? 0) + (data[(y * width + x) * 4 + part] ?? 0);
  const count = (right - left) * (bottom - top);
  return sum.map(value => Math.round(value / count));
}

/** Compares two pictures; the smaller one is filled up with a colour that no picture has there. */
export function compare(before: Picture, after: Picture): Difference {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const map = new Uint8Array(width * height * 4);
  const [one, two] = [filled(before, width, height, 0), filled(after, width, height, 255)];
  const count = pixelmatch(one, two, map, width, height, { threshold: THRESHOLD, includeAA: true });
  return { share: count / (width * height), map: { width, height, data: map } };
}

function filled(picture: Picture, width: number, height: number, value: number): Uint8Array {
  if (picture.width === width && picture.height === height) return picture.data;
  const data = new Uint8Array(width * height * 4).fill(value);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  for (let y = 0; y < picture.height; y += 1)
    data.set(picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4), y * width * 4);
  return data;
}

/** Says where two pictures differ and how much, for people: the box around all pixels that are not exactly equal. */
export function differing(before: Picture, after: Picture): string {
  const size = ({ width, height }: Picture): string => `${width} × ${height}`;
  if (size(before) !== size(after)) return `${size(before)} against ${size(after)} pixels`;
  let [count, most, left, top, right, bottom] = [0, 0, before.width, before.height, 0, 0];
  for (let at = 0; at < before.data.length; at += 4) {
    const gap = Math.max(
      ...[0, 1, 2, 3].map(part => Math.abs((before.data[at + part] ?? 0) - (after.data[at + part] ?? 0))),
    );
    if (gap === 0) continue;
    const [x, y] = [(at / 4) % before.width, Math.floor(at / 4 / before.width)];
    [count, most] = [count + 1, Math.max(most, gap)];
    [left, right, top, bottom] = [
      Math.min(left, x),
      Math.max(right, x),
      Math.min(top, y),
      Math.max(bottom, y),
    ];
  }
  return count === 0
    ? 'no pixel differs'
    : `${count} pixels between ${left}, ${top} and ${right}, ${bottom}, by up to ${most} of 255`;
}
