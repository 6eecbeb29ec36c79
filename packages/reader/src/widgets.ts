/** Gathers Sunboard widgets, with the state and count they show. */
import type { WidgetFact } from './facts.js';
import { attribute } from './primordials.js';
import { taggedAny, type Context, type SceneNode } from './scene.js';

/** Widgets on the page, whether their script has run or not. */
export function gatherWidgets(context: Context): WidgetFact[] {
  const { byTag } = context.scene;
  const tags = [...byTag.keys()].filter(tag => tag.startsWith('sun-'));
  return taggedAny(context.scene, tags)
    .slice(0, 100)
    .map(node => widgetFact(context, node));
}

function widgetFact(context: Context, node: SceneNode): WidgetFact {
  const count = Number(attribute(node.element, 'data-count') ?? attribute(node.element, 'count') ?? NaN);
  return {
    element: node.tag,
    state:
      attribute(node.element, 'data-state') ??
      attribute(node.element, 'state') ??
      (hasOwnTree(context, node) ? 'ready' : 'plain'),
    ...(Number.isFinite(count) && { count }),
    where: context.where(node, ''),
  };
}

function hasOwnTree({ scene }: Context, node: SceneNode): boolean {
  const first = scene.nodes[node.index + 1];
  return first?.parent === node && first.root !== node.root;
}
