/** What differs between two readings is enough to make the later one. */
import type { PageFacts } from '@sunboard/reader';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, withChanges } from './fact-changes.js';

const facts = fc
  .dictionary(fc.constantFrom('title', 'text', 'links', 'heading', 'metas', 'publishedOn'), fc.jsonValue())
  .map(entries => ({ ...entries, url: 'http://site.test/' }) as unknown as PageFacts);

test('the earlier reading and the changes give the later reading', () => {
  fc.assert(
    fc.property(facts, facts, (before, after) => {
      const changes = changesBetween(before, after)!;
      // As they arrive: through JSON.
      const arrived = JSON.parse(JSON.stringify(changes)) as typeof changes;
      expect(withChanges(before, arrived)).toEqual(JSON.parse(JSON.stringify(after)));
    }),
  );
});

test('the same page read twice gives the very same reading', () => {
  fc.assert(
    fc.property(facts, before => {
      const again = structuredClone(before);
      expect(withChanges(before, changesBetween(before, again)!)).toBe(before);
    }),
  );
});

test('a ticking clock changes the text alone', () => {
  const links = [{ href: '/a', where: { selector: 'a', text: 'x' } }];
  const page = (text: string) => ({ url: 'u', text, links: structuredClone(links) }) as unknown as PageFacts;
  expect(changesBetween(page('10:00:00'), page('10:00:01'))).toEqual({
    changed: { text: '10:00:01' },
    gone: [],
  });
});

test('another address is another page', () => {
  const page = (url: string) => ({ url }) as PageFacts;
  expect(changesBetween(page('a'), page('b'))).toBeUndefined();
});
