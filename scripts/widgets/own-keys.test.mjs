import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ownLoops } from './own-keys.mjs';

describe('walking own keys', () => {
  it('leaves out what a page added to every object', () => {
    const walk = (code, object) => [
      ...vm.runInNewContext(`const seen = []; ${code} seen.push(key); seen;`, { object }),
    ];
    const object = Object.create({ extend: () => undefined }, { a: { value: 1, enumerable: true } });
    const code = 'for (const key in object)';
    expect(walk(code, object)).toEqual(['a', 'extend']);
    expect(walk(ownLoops(code), object)).toEqual(['a']);
    expect(walk(ownLoops(code), undefined)).toEqual([]);
  });

  it('leaves loops over lists alone', () => {
    for (const code of ['for (const key of keys)', 'for (let at = 0; at in list; at++)'])
      expect(ownLoops(code)).toBe(code);
  });
});
