/** Codes seen on real pages, and the same with one character changed. */
import { describe, expect, it } from 'vitest';
import { isOrganizationCode, isUscc } from './codes.js';

describe('check characters', () => {
  it('accept codes of real index numbers', () => {
    expect(['11441700007280420Y', '11341702486344515H'].map(isUscc)).toEqual([true, true]);
    expect(isOrganizationCode('000014349')).toBe(true);
  });

  it('take small letters, and an organisation code with its hyphen', () => {
    expect(isUscc('11441700007280420y')).toBe(true);
    expect(isOrganizationCode('00001434-9')).toBe(true);
    expect(isOrganizationCode('ma7c2k9x-3')).toBe(true);
  });

  it('refuse what is no such code although its sum is right', () => {
    // O is no letter of the alphabet; a tenth character is one too many.
    expect(isUscc('O14417000072804201')).toBe(false);
    expect(isUscc('11441700007280420Y0')).toBe(false);
    expect(isOrganizationCode('0000014349')).toBe(false);
    expect(isOrganizationCode('0000143490')).toBe(false);
    expect(isOrganizationCode('')).toBe(false);
  });

  it('refuse a code with one character changed', () => {
    expect(isUscc('11441700007280421Y')).toBe(false);
    expect(isOrganizationCode('000014348')).toBe(false);
    expect(isUscc('1144170000728042OY')).toBe(false);
  });
});
