/** Texts as bytes in the encodings of Chinese offices, which platforms read and do not write. */

/** Encodings in which files are made. */
export const ENCODINGS = ['utf-8', 'utf-8 with mark', 'gbk', 'gb18030', 'utf-16le with mark'] as const;

let twoBytes: ReadonlyMap<string, number> | undefined;

/** The bytes of a text; GBK has no sign outside the basic plane. */
export function bytesOf(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  if (encoding === 'utf-16le with mark')
    return new Uint8Array(Uint16Array.from([0xfeff, ...codeUnits(text)]).buffer);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\uFEFF${text}`);
  twoBytes ??= table();
  const known = twoBytes;
  return Uint8Array.from([...text].flatMap(sign => nationalBytes(sign, known)));
}

function codeUnits(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function nationalBytes(sign: string, known: ReadonlyMap<string, number>): number[] {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return [point];
  const two = known.get(sign);
  if (two !== undefined) return [two >> 8, two & 0xff];
  if (point < 0x10000) throw new Error(`no bytes for ${sign}`);
  // GB 18030 counts the other planes through four bytes.
  const at = point - 0x10000;
  return [
    0x90 + Math.floor(at / 12_600),
    0x30 + (Math.floor(at / 1260) % 10),
    0x81 + (Math.floor(at / 10) % 126),
    0x30 + (at % 10),
  ];
}

function table(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, number>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const sign = decoder.decode(Uint8Array.of(high, low));
      if ([...sign].length === 1 && sign !== '\uFFFD') known.set(sign, high * 256 + low);
    }
  return known;
}
