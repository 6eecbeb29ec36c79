/** What a planted fault is. */
import type { PageFacts } from '@sunboard/reader';
import type { Edit } from './edits.js';

/** A fault that is put into a page on which the rule finds none. */
export interface Plant {
  readonly rule: string;
  /** What is done, for the table. */
  readonly name: string;
  /** What the rule has to say then; `cantTell` where it only asks people to look. */
  readonly expect?: 'failed' | 'cantTell';
  /** The changes to a page with these facts; undefined where the fault has no place there. */
  edits(facts: PageFacts): readonly Edit[] | undefined;
}

/** Markup behind the longest paragraph of any page. */
export const paragraph = (rule: string, name: string, html: string, expect?: Plant['expect']): Plant => ({
  rule,
  name,
  ...(expect && { expect }),
  edits: () => [{ op: 'after', html }],
});

/** The lines of the one content list, if it is a column with at least so many. */
export function mainLines(facts: PageFacts, fewest: number) {
  if (facts.kind !== 'column') return undefined;
  const lists = facts.lists.filter(list => list.main);
  const items = lists[0]?.items ?? [];
  return lists.length === 1 && items.length >= fewest ? items : undefined;
}
