import { describe, expect, it } from 'vitest';
import { decodeBytes, decoding } from './decode.js';

/** 中华人民共和国 in GBK. */
const GBK = new Uint8Array([
  0xd6, 0xd0, 0xbb, 0xaa, 0xc8, 0xcb, 0xc3, 0xf1, 0xb9, 0xb2, 0xba, 0xcd, 0xb9, 0xfa,
]);
const TEXT = '中华人民共和国';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decoding', () => {
  it('reads UTF-8 with and without a mark, and drops the mark', () => {
    expect(decodeBytes(utf8(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8', malformed: false });
    expect(decodeBytes(utf8(`\uFEFF${TEXT}`)).text).toBe(TEXT);
  });

  it('finds out GBK by itself', () => {
    expect(decodeBytes(GBK)).toEqual({ text: TEXT, encoding: 'gb18030', malformed: false });
  });

  it('reads four-byte GB18030', () => {
    expect(decodeBytes(new Uint8Array([...GBK, 0x95, 0x32, 0x82, 0x36])).text).toBe(`${TEXT}𠀀`);
  });

  it('believes the bytes more than the server', () => {
    expect(decodeBytes(utf8(TEXT), 'gbk').text).toBe(TEXT);
    expect(decodeBytes(GBK, 'utf-8').text).toBe(TEXT);
    expect(decodeBytes(GBK, 'no-such-encoding').text).toBe(TEXT);
  });

  it('uses the declared encoding where the bytes do not decide', () => {
    expect(decodeBytes(new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5]), 'big5')).toMatchObject({
      text: '中文',
      encoding: 'big5',
    });
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeBytes(new Uint8Array([0xff, 0xfe, 0x2d, 0x4e])).text).toBe('中');
    expect(decodeBytes(new Uint8Array([0xfe, 0xff, 0x4e, 0x2d])).text).toBe('中');
  });

  it.each([
    ['gbk', 'gb18030'],
    ['GB2312', 'gb18030'],
    [' gbk\n', 'gb18030'],
    ['gb18030', 'gb18030'],
    ['utf8', 'gb18030'],
    ['', 'gb18030'],
    [undefined, 'gb18030'],
    ['Shift_JIS', 'shift_jis'],
    ['windows-1252', 'windows-1252'],
  ])('reads bytes declared as %j that are no UTF-8 as %s', (declared, encoding) => {
    // Two letters of GBK that every one of these encodings can read.
    expect(decodeBytes(new Uint8Array([0xb9, 0xb2]), declared)).toMatchObject({ encoding, malformed: false });
  });

  it('takes a whole mark for one, not its first bytes: 锘元素 begins like the mark of UTF-8', () => {
    const gbk = new Uint8Array([0xef, 0xbb, 0xd4, 0xaa, 0xcb, 0xd8]);
    expect(decodeBytes(gbk)).toEqual({ text: '锘元素', encoding: 'gb18030', malformed: false });
    expect(decodeBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toMatchObject({
      text: 'a',
      encoding: 'utf-8',
    });
  });

  it('believes a mark more than the server, and says when the rest does not fit it', () => {
    expect(decodeBytes(new Uint8Array([0xfe, 0xff, 0x4e, 0x2d]), 'gbk')).toEqual({
      text: '中',
      encoding: 'utf-16be',
      malformed: false,
    });
    expect(decodeBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...GBK]), 'gbk')).toMatchObject({
      encoding: 'utf-8',
      malformed: true,
    });
  });

  it('reads a damaged file in the encoding that loses least', () => {
    const damagedGbk = new Uint8Array([...GBK, 0xff, ...GBK]);
    expect(decodeBytes(damagedGbk)).toEqual({
      text: `${TEXT}\uFFFD${TEXT}`,
      encoding: 'gb18030',
      malformed: true,
    });
    expect(decodeBytes(damagedGbk, 'utf-8').encoding).toBe('gb18030');
  });

  it('stays with UTF-8 where a damaged file loses as much in any encoding', () => {
    const damaged = new Uint8Array([...utf8('中文'), 0xff]);
    expect(decodeBytes(damaged)).toEqual({ text: '中文\uFFFD', encoding: 'utf-8', malformed: true });
  });

  it('stays with UTF-8 when a cut file could be read as other Chinese characters too', () => {
    const cut = utf8('中文字').subarray(0, 8);
    expect(decodeBytes(cut)).toEqual({ text: '中文\uFFFD', encoding: 'utf-8', malformed: true });
  });

  it('reads half a file as UTF-8 and says that it is cut off', () => {
    const cut = decodeBytes(utf8(TEXT).subarray(0, 20));
    expect(cut).toMatchObject({ encoding: 'utf-8', malformed: true });
    expect(cut.text).toBe(`${TEXT.slice(0, 6)}\uFFFD`);
  });

  it('never throws, whatever the bytes', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const bytes = Uint8Array.from(
        { length: 50 },
        (_, index) => (seed * 31 + index * index * 7 + index * seed) % 256,
      );
      expect(typeof decodeBytes(bytes, 'utf-8').text).toBe('string');
    }
    expect(decodeBytes(new Uint8Array()).text).toBe('');
  });
});

describe('decoding a big file', () => {
  const PIECE = 512 * 1024;
  const stepsOf = (bytes: Uint8Array) => {
    const work = decoding(bytes);
    let pauses = 0;
    for (;;) {
      const step = work.next();
      if (step.done) return { pauses, text: step.value.text };
      pauses += 1;
    }
  };

  it('pauses between two pieces of half a megabyte, and only there', () => {
    for (const [size, pauses] of [
      [0, 0],
      [PIECE - 1, 0],
      [PIECE, 0],
      [PIECE + 1, 1],
      [2 * PIECE, 1],
      [2 * PIECE + 1, 2],
    ] as const)
      expect(stepsOf(new Uint8Array(size).fill(0x61)), `${size} bytes`).toMatchObject({ pauses });
  });

  it('loses nothing at the seam, where a character may be split', () => {
    const text = `a${'中'.repeat(PIECE / 2)}`;
    expect(stepsOf(utf8(text)).text === text).toBe(true);
    expect(decodeBytes(utf8(text)).text === text).toBe(true);
    const gbk = new Uint8Array(1 + PIECE * 2).fill(0x61);
    for (let at = 1; at < gbk.length; at += 2) gbk.set([0xd6, 0xd0], at);
    expect(decodeBytes(gbk).text === `a${'中'.repeat(PIECE)}`).toBe(true);
  });
});
