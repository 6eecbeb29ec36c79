/** Tells whether two pages hold the same. */
import type { PageFacts } from '@sunboard/reader';
import { hash } from '@sunboard/rules';

/** A short name for a page's content: title, words, list lines, tables and columns; counters and scripts do not matter. */
export function contentHash(facts: PageFacts): string {
  return hash(contentOf(facts).join('\u001f'));
}

function contentOf(facts: PageFacts): string[] {
  return [
    facts.title,
    facts.heading ?? '',
    facts.columnName ?? '',
    facts.text,
    ...facts.lists.flatMap(({ items }) => items.map(item => `${item.title} ${item.href ?? ''}`)),
    ...facts.tables.flatMap(({ rows }) => rows.map(row => row.join(' '))),
    ...facts.forms.flatMap(({ fields }) => fields.map(({ label }) => label)),
    ...facts.people.map(({ name, post }) => `${name ?? ''} ${post ?? ''}`),
  ];
}
