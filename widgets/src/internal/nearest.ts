/** Finds the known name that a mistyped one was meant to be. */

/** Names that differ by more than this part of their length are other names. */
const FAR = 1 / 3;

/** The known name nearest to `typed`; undefined when none is near. Case, marks and our own prefix do not count. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = bare(typed);
  const ranked = known
    .map(name => ({ name, steps: stepsBetween(wanted, bare(name)) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best && wanted !== '' && best.steps <= Math.max(1, wanted.length * FAR) ? best.name : undefined;
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:data-)?(?:sun-)?/, '')
    .replace(/[^a-z0-9]/g, '');
}

/** Letters added, left out, changed or swapped with their neighbour. */
function stepsBetween(a: string, b: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const isSame = a[row - 1] === b[at - 1];
      const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      next[at] = Math.min(
        (last?.[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last?.[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before?.[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return last?.[b.length] ?? 0;
}
