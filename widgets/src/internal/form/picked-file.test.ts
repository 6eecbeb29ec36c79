/** Picked files: what shows without reading them. */
import { describe, expect, it } from 'vitest';
import { sizeText } from './picked-file.js';

describe('a size as people read it', () => {
  it.each([
    [0, '0 KB'],
    [1, '1 KB'],
    [20_000, '20 KB'],
    [3 * 1024 * 1024, '3.0 MB'],
  ])('%i bytes are %s', (bytes, said) => {
    expect(sizeText(bytes)).toBe(said);
  });
});
