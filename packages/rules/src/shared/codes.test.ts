/** Codes seen on real pages, and the same with one character changed. */
import { describe, expect, it } from 'vitest';
import { isOrganizationCode, isUscc } from './codes.js';

describe('check characters', () => {
  it('accept codes of real index numbers', () => {
    expect(['11441700007280420Y', '11341702486344515H'].map(isUscc)).toEqual([true, true]);
    expect(isOrganizationCode('000014349')).toBe(true);
  });

  it('refuse a code with one character changed', () => {
    expect(isUscc('11441700007280421Y')).toBe(false);
    expect(isOrganizationCode('000014348')).toBe(false);
    expect(isUscc('1144170000728042OY')).toBe(false);
  });
});
