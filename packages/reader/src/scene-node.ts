/** Makes the scene's record of one element. */
import * as dom from './primordials.js';
import type { Root, Scene, SceneNode } from './scene.js';
import type { TextTape } from './text-tape.js';

/** Appends an element to the scene; asks the page for no attribute of an element that has none. */
export function createNode(
  scene: Scene,
  element: Element,
  tag: string,
  root: Root,
  parent: SceneNode | undefined,
  nth: number,
  tape: TextTape,
): SceneNode {
  const bare = !dom.hasAttributesOf(element);
  const id = bare ? '' : (dom.attribute(element, 'id') ?? '');
  if (id !== '') root.ids.set(id, (root.ids.get(id) ?? 0) + 1);
  const node: SceneNode = {
    element,
    tag,
    id,
    root,
    parent,
    nth,
    names: bare ? '' : namesOf(element, id),
    index: scene.nodes.length,
    last: scene.nodes.length,
    firstPiece: tape.pieceCount(),
    endPiece: tape.pieceCount(),
    bare,
    concealed: parent?.concealed === true || isConcealed(element, tag, bare),
    area: 'content',
    rendered: undefined,
    selector: undefined,
    address: undefined,
    title: undefined,
  };
  scene.nodes.push(node);
  if (!bare) scene.attributed.push(node);
  if (id !== '' && !scene.byId.has(id)) scene.byId.set(id, node);
  return node;
}

function namesOf(element: Element, id: string): string {
  const names = dom.attribute(element, 'class') ?? '';
  return names === '' && id === '' ? '' : `${names} ${id}`.slice(0, 300).toLowerCase().trim();
}

function isConcealed(element: Element, tag: string, bare: boolean): boolean {
  if (tag === 'noscript' || tag === 'template') return true;
  if (bare) return false;
  if (dom.hasAttributeOf(element, 'hidden')) return true;
  const style = dom.attribute(element, 'style');
  // What is to enter when the reader comes to it is not hidden.
  return (
    style !== null &&
    /display\s?:\s?none|visibility\s?:\s?hidden(?!.{0,150}animation-name: none)/iu.test(style)
  );
}
