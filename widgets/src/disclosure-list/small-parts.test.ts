import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from './choice-url.js';
import { pieces } from './highlight.js';
import { pageNumbers } from './page-numbers.js';
import { FACETS, PAGE_SIZES, SORTS, type Choice } from './types.js';

const DEFAULTS: Choice = { q: '', facets: {}, from: '', to: '', sort: '-publishedOn', page: 1, size: 20 };

describe('highlighting', () => {
  it('marks a document number typed with other brackets', () => {
    expect(pieces('阳政办〔2023〕12号', ['[2023]12'])).toEqual([
      { text: '阳政办', hit: false },
      { text: '〔2023〕12', hit: true },
      { text: '号', hit: false },
    ]);
  });

  it('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ minLength: 1 })), (text, words) => {
        expect(
          pieces(text, words)
            .map(piece => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('the choice in the address', () => {
  const choice = fc.record({
    q: fc.string({ maxLength: 100 }),
    facets: fc.dictionary(fc.constantFrom(...FACETS), fc.string({ minLength: 1, maxLength: 50 })),
    from: fc.constantFrom('', '2026-01-02'),
    to: fc.constantFrom('', '2026-12-31'),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 5000 }),
    size: fc.constantFrom(...PAGE_SIZES),
  });

  it('reads back what it wrote and leaves other parameters alone', () => {
    fc.assert(
      fc.property(choice, made => {
        const params = writeChoice(made, DEFAULTS, new URLSearchParams('keep=1'), 'a-');
        expect(params.get('keep')).toBe('1');
        expect(readChoice(new URLSearchParams(params.toString()), DEFAULTS, 'a-')).toEqual({
          ...made,
          facets: { ...made.facets },
        });
      }),
    );
  });

  it('ignores what makes no sense', () => {
    expect(readChoice(new URLSearchParams('page=-3&size=7&sort=evil&from=yesterday'), DEFAULTS, '')).toEqual(
      DEFAULTS,
    );
  });
});

describe('page numbers', () => {
  it('shows gaps only where more than one page is left out', () => {
    expect(pageNumbers(1, 1)).toEqual([1]);
    expect(pageNumbers(5, 5000)).toEqual([1, 2, 3, 4, 5, 6, 7, 0, 5000]);
    expect(pageNumbers(50, 100)).toEqual([1, 0, 48, 49, 50, 51, 52, 0, 100]);
  });
});
