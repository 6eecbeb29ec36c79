/** Network simplex: places knots on a line so that the weighted length of the ties between them is least. */

/** A thing with a place; `pull` is what moving it by one adds to the weighted length of its ties. */
export interface Knot {
  at: number;
  ties: Tie[];
  pull: number;
  /** Ties of the spanning tree that end here; all of them have exactly their least length. */
  tree: Set<Tie>;
  parent: Tie | undefined;
  sum: number;
  mark: number;
}

/** Keeps `upper` at least `span` before `lower`; what it is longer costs `weight` a unit. */
export interface Tie {
  upper: Knot;
  lower: Knot;
  span: number;
  weight: number;
}

/** A knot at 0 without ties. */
export function newKnot(): Knot {
  return { at: 0, ties: [], pull: 0, tree: new Set(), parent: undefined, sum: 0, mark: 0 };
}

/** Ties two knots; the ties must not form a cycle. */
export function tie(upper: Knot, lower: Knot, span: number, weight: number): void {
  const made = { upper, lower, span, weight };
  upper.ties.push(made);
  lower.ties.push(made);
  upper.pull -= weight;
  lower.pull += weight;
}

/** Puts every knot as early as its ties allow. */
export function startEarly(knots: readonly Knot[]): void {
  for (const knot of knots) knot.mark = knot.ties.filter(({ lower }) => lower === knot).length;
  const ready = knots.filter(knot => !knot.mark);
  for (const knot of ready)
    for (const { upper, lower, span } of knot.ties)
      if (upper === knot) {
        lower.at = Math.max(lower.at, knot.at + span);
        if (!--lower.mark) ready.push(lower);
      }
}

/** Moves the knots from a start that keeps every span to a best one; each connected part then begins at 0. */
export function shorten(knots: readonly Knot[]): void {
  growTrees(knots);
  let order = walk(knots);
  for (let turns = knots.length * 4; turns > 0 && exchange(order); turns--) order = walk(knots);
  let part: Knot[] = [];
  for (const knot of [...order, undefined]) {
    if (!knot?.parent) {
      const first = Math.min(...part.map(({ at }) => at));
      for (const member of part) member.at -= first;
      part = [];
    }
    if (knot) part.push(knot);
  }
}

/** Joins each connected part by ties of least length, moving what is joined already next to what is not. */
function growTrees(knots: readonly Knot[]): void {
  const joined = new Set<Knot>();
  for (const seed of knots) {
    if (joined.has(seed)) continue;
    const part = new Set([seed]);
    for (;;) {
      for (const knot of part)
        for (const link of knot.ties) {
          const other = otherEnd(link, knot);
          if (slack(link) || part.has(other)) continue;
          hang(link);
          part.add(other);
        }
      const nearest = shortest(part, (_, other) => !part.has(other));
      if (!nearest) break;
      const isUpperIn = part.has(nearest.upper);
      const step = isUpperIn ? slack(nearest) : -slack(nearest);
      for (const knot of part) knot.at += step;
    }
    for (const knot of part) joined.add(knot);
  }
}

/** Every knot after the one that the tree hangs it on. */
function walk(knots: readonly Knot[]): Knot[] {
  const order: Knot[] = [];
  for (const knot of knots) knot.mark = 0;
  for (const root of knots) {
    if (root.mark) continue;
    root.mark = 1;
    root.parent = undefined;
    let at = order.push(root) - 1;
    for (let knot = order[at]; knot; knot = order[++at])
      for (const link of knot.tree) {
        const next = otherEnd(link, knot);
        if (next.mark) continue;
        next.mark = 1;
        next.parent = link;
        order.push(next);
      }
  }
  return order;
}

/** Moves the branch of the tree whose move shortens the ties most; false when none does. */
function exchange(order: readonly Knot[]): boolean {
  for (const knot of order) knot.sum = knot.pull;
  let best = 0;
  let branch: Knot | undefined;
  for (let i = order.length - 1; i >= 0; i--) {
    const knot = order[i];
    if (!knot?.parent) continue;
    const gain = knot.parent.lower === knot ? -knot.sum : knot.sum;
    if (gain > best) {
      best = gain;
      branch = knot;
    }
    otherEnd(knot.parent, knot).sum += knot.sum;
  }
  const leaving = branch?.parent;
  if (!leaving || !branch) return false;
  leaving.upper.tree.delete(leaving);
  leaving.lower.tree.delete(leaving);
  const moved = new Set([branch]);
  for (const knot of moved) for (const link of knot.tree) moved.add(otherEnd(link, knot));
  const isLater = leaving.lower === branch;
  const entering =
    shortest(moved, (link, other, knot) => (link.upper === knot) === isLater && !moved.has(other)) ?? leaving;
  const step = isLater ? slack(entering) : -slack(entering);
  for (const knot of moved) knot.at += step;
  hang(entering);
  return entering !== leaving;
}

function hang(link: Tie): void {
  link.upper.tree.add(link);
  link.lower.tree.add(link);
}

function shortest(
  from: Iterable<Knot>,
  isWanted: (link: Tie, other: Knot, knot: Knot) => boolean,
): Tie | undefined {
  let best: Tie | undefined;
  let least = Infinity;
  for (const knot of from)
    for (const link of knot.ties) {
      const length = slack(link);
      if (length >= least || !isWanted(link, otherEnd(link, knot), knot)) continue;
      best = link;
      least = length;
    }
  return best;
}

function otherEnd(link: Tie, knot: Knot): Knot {
  return link.upper === knot ? link.lower : link.upper;
}

function slack({ upper, lower, span }: Tie): number {
  return lower.at - upper.at - span;
}
