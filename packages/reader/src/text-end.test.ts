/** Cutting off the end equals the expression that it stands for. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutEnd } from './text-end.js';

it('cuts the run at the end and nothing else', () => {
  const text = fc
    .array(fc.constantFrom('甲', '：', ':', ' ', '\t'), { maxLength: 12 })
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(text, value => {
      expect(withoutEnd(value, /[\s：:]/u)).toBe(value.replace(/[\s：:]+$/u, ''));
    }),
  );
});
