/** The watch knows every attribute that a reading asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRead, READ_ATTRIBUTES } from './watched.js';

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
  expect(asked.filter(name => !READ_ATTRIBUTES.has(name))).toEqual([]);
});

test('of other attributes only a value that may be a private number matters', () => {
  expect(isRead('data-x', '110101199001010007')).toBe(true);
  expect(isRead('data-x', '１３８００１３８０００')).toBe(true);
  expect(isRead('aria-expanded', 'true')).toBe(false);
  expect(isRead('d', 'M 10 10 L 200 300')).toBe(false);
  expect(isRead('data-x', null)).toBe(false);
  expect(isRead('style', null)).toBe(true);
});
