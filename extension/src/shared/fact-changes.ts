/** Two readings of one page: what differs, fact by fact, and the later one made of the earlier and what differs. */
import type { PageFacts } from '@sunboard/reader';
import type { FactChanges } from './messages.js';

/** What differs; undefined where the two are of different addresses. */
export function changesBetween(before: PageFacts, after: PageFacts): FactChanges | undefined {
  if (before.url !== after.url) return undefined;
  const changed = Object.entries(after).filter(
    ([name, value]) => !isSame(before[name as keyof PageFacts], value),
  );
  return {
    changed: Object.fromEntries(changed),
    gone: Object.keys(before).filter(name => !(name in after)),
  };
}

/** The later reading; the earlier one itself where nothing differs. */
export function withChanges(before: PageFacts, { changed, gone }: FactChanges): PageFacts {
  if (Object.keys(changed).length === 0 && gone.length === 0) return before;
  const kept = Object.entries(before).filter(([name]) => !gone.includes(name));
  return { ...(Object.fromEntries(kept) as unknown as PageFacts), ...changed };
}

/* Facts are plain JSON, never deeper than the seal lets them be. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  return names.every(name => Object.hasOwn(right, name) && isSame(left[name], right[name]));
}
