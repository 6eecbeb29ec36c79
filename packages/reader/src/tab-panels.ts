/** Finds the panel of tabs that an element stands in, and what its tab is called: as many short names stand before the panels as there are panels. */
import { childrenOf, clip, wordsOf } from './context.js';
import { attribute } from './primordials.js';
import type { Scene, SceneNode } from './scene.js';

/** A panel, the box of all panels, and the name on its tab. */
export interface TabPanel {
  readonly box: SceneNode;
  readonly panel: SceneNode;
  readonly name: string;
}

/* Steps from a list to its panel, and from a strip to its tabs. */
const DEEP = 4;
const MOST = { tabs: 12, name: 12, beside: 20 } as const;
/* The usual words of scripts, or the tab that is chosen: the names of a trail are no tabs. */
const OF_TABS = /tab|slide|(?:^|\s)(?:hd|bd)(?:$|\s)/u;
/** Names of the entry that is chosen among its like. */
export const CHOSEN = /(?:^|[\s_-])(?:on|act|active|cur|curr|current|now|sel|selected|hover)(?:$|[\s_-])/u;
/* The last name of a trail is marked as a chosen tab is. */
const OF_TRAIL = /^(?:首页|home)$|[>›»]/iu;
const LEADS_ON = /更多|more/iu;

/** The panel around an element, if it stands in one. */
export function tabPanelOf(scene: Scene, node: SceneNode): TabPanel | undefined {
  let panel = node;
  for (let level = 0; panel.parent && level < DEEP; level++, panel = panel.parent) {
    const box = panel.parent;
    const inside = childrenOf(scene.nodes, box, MOST.tabs + 2);
    const beside = box.parent ? childrenOf(scene.nodes, box.parent, MOST.beside) : [];
    const names =
      namesOn(scene, box, inside[0], inside.length - 1) ??
      namesOn(scene, box, beside[beside.indexOf(box) - 1], inside.length) ??
      [];
    // The strip itself stands before the panels, or in none.
    const name = names[inside.indexOf(panel) + names.length - inside.length];
    const areAlike = inside.slice(-names.length).every(({ tag }) => tag === panel.tag);
    if (name !== undefined && areAlike) return { box, panel, name };
  }
  return undefined;
}

function namesOn(
  scene: Scene,
  box: SceneNode,
  strip: SceneNode | undefined,
  count: number,
): readonly string[] | undefined {
  if (!strip || count < 2 || count > MOST.tabs) return undefined;
  let rows = [strip];
  for (let level = 0; level < DEEP && rows.length > 0; level++) {
    for (const row of rows) {
      const tabs = childrenOf(scene.nodes, row, MOST.tabs + 2).filter(
        tab => !LEADS_ON.test(wordsOf(scene, tab, MOST.name)),
      );
      const names = tabs.map(tab => clip(wordsOf(scene, tab, MOST.name * 2), MOST.name + 1));
      if (
        tabs.length === count &&
        names.every(name => name.length > 1 && name.length <= MOST.name && !OF_TRAIL.test(name)) &&
        (OF_TABS.test(`${row.names} ${strip.names} ${box.names}`) ||
          attribute(row.element, 'role') === 'tablist' ||
          tabs.filter(tab => CHOSEN.test(tab.names)).length === 1)
      )
        return names;
    }
    rows = rows.flatMap(row => childrenOf(scene.nodes, row, DEEP));
  }
  return undefined;
}
