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

const person = (x: number, y: number, coat: string) =>
  `<circle cx="${x}" cy="${y}" r="11" fill="#f2cfae"/><path d="M${x - 20} ${y + 46}c0-22 8-32 20-32s20 10 20 32z" fill="${coat}"/>`;

const counter = (x: number, number: number) =>
  `<rect x="${x}" y="62" width="92" height="26" rx="4" fill="#0b57a4"/><text x="${x + 46}" y="80" font-size="14" fill="#fff" text-anchor="middle" font-family="sans-serif">${number}</text><rect x="${x}" y="88" width="92" height="76" fill="#dcebfb"/>${person(x + 46, 118, '#284b73')}<rect x="${x - 6}" y="160" width="104" height="44" rx="3" fill="#c9a36b"/><rect x="${x - 6}" y="160" width="104" height="8" fill="#e2c391"/>`;

/** A service hall with its windows, for the lead story. */
export const hall = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 270" width="480" height="270"><rect width="480" height="270" fill="#eef4fb"/><rect width="480" height="44" fill="#d5e4f5"/><path d="M0 204h480v66H0z" fill="#dfe6ee"/>${[24, 136, 248, 360].map((x, index) => counter(x, index + 1)).join('')}${person(90, 196, '#9c4a4a')}${person(214, 202, '#3f7d58')}${person(404, 196, '#6a4c93')}<circle cx="240" cy="22" r="12" fill="#ffd166"/></svg>`;

const tower = (x: number, height: number, width: number, fill: string) =>
  `<rect x="${x}" y="${240 - height}" width="${width}" height="${height}" fill="${fill}"/>`;

/** A skyline under a rising sun, behind the home page's title; light enough at the left for white text on the band's blue. */
export const hero = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 240" width="900" height="240" preserveAspectRatio="xMaxYMax meet"><circle cx="640" cy="200" r="92" fill="#f7b733" opacity=".85"/><circle cx="640" cy="200" r="130" fill="#f7b733" opacity=".18"/>${[
  [330, 60, 60],
  [400, 96, 44],
  [452, 74, 70],
  [530, 128, 40],
  [578, 84, 64],
  [650, 150, 48],
  [706, 104, 66],
  [780, 70, 54],
  [842, 118, 58],
]
  .map(([x = 0, height = 0, width = 0], index) => tower(x, height, width, index % 2 ? '#1d5fa8' : '#174f90'))
  .join('')}<path d="M0 240h900v-14H0z" fill="#123f75"/></svg>`;

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
