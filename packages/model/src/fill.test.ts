import { describe, expect, it } from 'vitest';
import { fill } from './fill.js';

describe('filling the places of a text', () => {
  it('puts each value where its name stands, as often as it stands there', () => {
    expect(fill('{n} of {m}, {n}', { n: 1, m: 'two' })).toBe('1 of two, 1');
  });

  it('leaves nothing where a value is missing', () => {
    expect(fill('{n} {unit}', { n: 0 })).toBe('0 ');
  });

  it('chooses words by a number: one way for 1, the other for all else', () => {
    const text = '{n} {n?link is:links are} dead';
    expect([0, 1, 2, 21].map(n => fill(text, { n }))).toEqual([
      '0 links are dead',
      '1 link is dead',
      '2 links are dead',
      '21 links are dead',
    ]);
    expect(fill(text, {})).toBe(' links are dead');
  });

  it('takes a value by the letter, even one that looks like a place or a pattern', () => {
    expect(fill('“{sheet}” {cell}', { sheet: '{cell} $&', cell: 'A1' })).toBe('“{cell} $&” A1');
  });
});
