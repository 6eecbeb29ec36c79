/** What a mistyped name was meant to be. */
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.js';

const NAMES = ['disclosure-list', 'request-form', 'src', 'page-size', 'layout'];

describe('the nearest known name', () => {
  it.each([
    ['disclosure-lsit', 'disclosure-list'],
    ['sun-disclosure-list', 'disclosure-list'],
    ['Disclosure_List', 'disclosure-list'],
    ['requestfrom', 'request-form'],
    ['pagesize', 'page-size'],
    ['scr', 'src'],
    ['layuot', 'layout'],
  ])('of %s is %s', (typed, meant) => {
    expect(nearest(typed, NAMES)).toBe(meant);
  });

  it.each(['', 'carousel', 'list', 'form'])('of "%s" is none', typed => {
    expect(nearest(typed, NAMES)).toBeUndefined();
  });
});
