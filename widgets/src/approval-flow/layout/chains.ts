/** Cuts long edges into steps of one layer, so that ordering and placing treat them like a row of boxes. */
import type { FlowNode, Item, Link } from './types.js';

/** An item that stands nowhere yet; its drawn box is empty unless it has a node. */
export function newItem(width: number, height: number, lane: number, node?: FlowNode): Item {
  const item: Item = {
    width,
    height,
    boxWidth: node ? width : 0,
    boxHeight: node ? height : 0,
    lane,
    layer: 0,
    pos: 0,
    x: 0,
    y: 0,
    up: [],
    down: [],
    links: [],
    mark: 0,
    sum: 0,
  };
  if (node) item.node = node;
  return item;
}

/** Fills each link's `chain` and every item's neighbours; returns the items with the passing places added. */
export function cutLongEdges(items: readonly Item[], links: readonly Link[]): Item[] {
  const all = [...items];
  for (const item of items) item.down = [];
  for (const link of links) {
    const { upper, lower } = link;
    // the label stands by the step that the arrow leaves
    const labelLayer = link.reversed ? lower.layer - 1 : upper.layer + 1;
    let last = upper;
    link.chain = [upper];
    for (let layer = upper.layer + 1; layer <= lower.layer; layer++) {
      let next = lower;
      if (layer < lower.layer) {
        const isLabel = layer === labelLayer;
        next = newItem(isLabel ? link.labelWidth : 0, isLabel ? link.labelHeight : 0, upper.lane);
        next.layer = layer;
        all.push(next);
      }
      last.down.push(next);
      next.up.push(last);
      link.chain.push(next);
      last = next;
    }
  }
  return all;
}
