/** Finds the titles of lines that fill two rows of a table: the title over all columns, then number, day and a link that every line has. */
import { within, type Entry } from './list-entry.js';
import type { Scene, SceneNode } from './scene.js';
import { titleOf } from './titles.js';

/** Lines of which that many have the same title are not named by it. */
const REPEATED = 3;

/** The entries, those with repeated words named by the one link of the row above. */
export function withTitlesAbove(
  scene: Scene,
  entries: readonly Entry[],
  links: readonly SceneNode[],
): Entry[] {
  const rows = new Set(entries.map(({ container }) => container));
  const times = new Map<string, number>();
  for (const { title } of entries) times.set(title, (times.get(title) ?? 0) + 1);
  return entries.map(entry => {
    if ((times.get(entry.title) ?? 0) < REPEATED || entry.container.tag !== 'tr') return entry;
    const above = rowAbove(scene, entry.container);
    const [link, other] = above && !rows.has(above) ? within(links, above) : [];
    return link && !other ? { ...entry, title: titleOf(scene, link), link } : entry;
  });
}

function rowAbove({ nodes }: Scene, { index, parent }: SceneNode): SceneNode | undefined {
  let at = nodes[index - 1];
  while (at && at !== parent && at.parent !== parent) at = at.parent;
  return at?.tag === 'tr' ? at : undefined;
}
