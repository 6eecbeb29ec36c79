import { describe, expect, it } from 'vitest';
import { fill } from './fill.js';

describe('filling the places of a text', () => {
  it('puts each value where its name stands, as often as it stands there', () => {
    expect(fill('{n} of {m}, {n}', { n: 1, m: 'two' })).toBe('1 of two, 1');
  });

  it('leaves nothing where a value is missing', () => {
    expect(fill('{n} {unit}', { n: 0 })).toBe('0 ');
  });

  it('takes a value by the letter, even one that looks like a place or a pattern', () => {
    expect(fill('“{sheet}” {cell}', { sheet: '{cell} $&', cell: 'A1' })).toBe('“{cell} $&” A1');
  });
});
