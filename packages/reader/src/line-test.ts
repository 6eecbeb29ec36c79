/** Tells what stands in the lines of lists. */
import { holds } from './context.js';
import type { FoundList } from './lists.js';
import type { SceneNode } from './scene.js';

/** A test whether an element stands in a line of one of the lists. */
export function lineTest(lists: readonly FoundList[]): (node: SceneNode) => boolean {
  const lines = lists
    .flatMap(list => list.entries.map(entry => entry.container))
    .sort((a, b) => a.index - b.index);
  return node => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] as SceneNode).index <= node.index) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && at > low - 4; at--)
      if (holds(lines[at] as SceneNode, node)) return true;
    return false;
  };
}
