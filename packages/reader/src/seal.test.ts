/** Sealed facts show no private number, wherever it stood. */
import { describe, expect, it } from 'vitest';
import { seal } from './seal.js';

const ID = '110101199003071233';

describe('sealing', () => {
  it('leaves no number readable in texts, keys, numbers or addresses', () => {
    const sealed = JSON.stringify(
      seal({
        a: [`x ${ID}`],
        [ID]: 1,
        n: 13800001111,
        href: `/q?id=${ID}&t=%EF%BC%91%EF%BC%93800001111`,
        lone: '\ud83d',
      }),
    );
    expect(sealed).not.toContain(ID);
    expect(sealed).not.toMatch(/13800001111|１３/u);
    expect(sealed).not.toContain('\\ud83d');
  });

  it("keeps a page's own __proto__ a plain key", () => {
    const sealed = seal(JSON.parse('{"__proto__": {"admin": true}}') as object);
    expect(Object.getPrototypeOf(sealed)).toBe(Object.prototype);
    expect(Object.keys(sealed)).toEqual(['__proto__']);
  });
});
