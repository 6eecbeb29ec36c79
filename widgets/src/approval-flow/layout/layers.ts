/** Gives every item a layer so that the edges together are as short as they can be. */
import { newKnot, shorten, startEarly, tie } from './simplex.js';
import type { Item, Link } from './types.js';

/** Sets `layer` from 0 on; needs a graph without cycles. */
export function assignLayers(items: readonly Item[], links: readonly Link[]): void {
  const knots = new Map(items.map(item => [item, newKnot()]));
  for (const { upper, lower, span } of links) {
    const [before, after] = [knots.get(upper), knots.get(lower)];
    if (before && after) tie(before, after, span, 1);
  }
  const list = [...knots.values()];
  startEarly(list);
  shorten(list);
  for (const [item, knot] of knots) item.layer = knot.at;
}
