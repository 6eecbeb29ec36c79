/** The watch knows every attribute that a reading asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRead } from './watched.js';

const READER = join(import.meta.dirname, '../../../packages/reader/src');

test('what the reader asks an element for is watched', () => {
  const sources = readdirSync(READER).filter(name => name.endsWith('.ts') && !name.includes('.test'));
  const asked = sources.flatMap(name =>
    [
      ...readFileSync(join(READER, name), 'utf8').matchAll(
        /\b(?:attribute|hasAttributeOf)\(\s*[\w.]{1,40},\s*'([\w-]{1,40})'/gu,
      ),
    ].map(([, attribute]) => attribute ?? ''),
  );
  expect(new Set(asked).size).toBeGreaterThan(20);
  expect(asked.filter(name => !isRead(name))).toEqual([]);
});

test('what scripts change all the time and nobody reads is not', () => {
  const idle = ['aria-expanded', 'aria-hidden', 'tabindex', 'd', 'x', 'cy', 'transform', 'stroke-dashoffset'];
  expect(idle.filter(isRead)).toEqual([]);
  expect(['data-id', 'dir', 'download', 'xml:lang'].every(isRead)).toBe(true);
});
