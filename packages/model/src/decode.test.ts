import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode.js';

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
