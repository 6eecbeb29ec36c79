/** Pictures of the site, drawn here: neutral portraits and two marks that stand where the real ones would. */
import { deflateSync } from 'node:zlib';

/** A neutral portrait; the people are fictional, so nobody is shown. */
export function portrait(index: number): string {
  const hue = (index * 57) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 96" width="72" height="96"><rect width="72" height="96" fill="hsl(${hue} 35% 88%)"/><circle cx="36" cy="36" r="16" fill="hsl(${hue} 25% 55%)"/><path d="M8 96c2-26 14-36 28-36s26 10 28 36z" fill="hsl(${hue} 30% 40%)"/></svg>`;
}

/** The site's emblem. */
export const emblem =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><circle cx="32" cy="32" r="30" fill="#0b57a4"/><circle cx="32" cy="32" r="11" fill="#ffd166"/><g stroke="#ffd166" stroke-width="4"><path d="M32 6v10M32 48v10M6 32h10M48 32h10M14 14l7 7M43 43l7 7M50 14l-7 7M21 43l-7 7"/></g></svg>';

/** A one-colour PNG of the given size: enough for a picture that loads. */
export function plainPng(
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number],
): Buffer {
  const row = Buffer.concat([
    Buffer.from([0]),
    Buffer.concat(Array.from({ length: width }, () => Buffer.from([red, green, blue]))),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
