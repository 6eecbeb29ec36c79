/** The DOM's own getters and methods, taken before use, because a form's or document's named elements hide them (`document.querySelector` may be an image). */
import { frameDocumentOf } from '@sunboard/reader';

const apply = Reflect.apply;

function getter<O extends object, K extends keyof O & string>(prototype: O, name: K): (object: O) => O[K] {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to its object on each call
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return object => (get ? (apply(get, object, []) as O[K]) : object[name]);
}

/* eslint-disable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- each is applied to its object on each call; of querySelector only the overload for unknown tag names is deprecated */
const {
  getAttribute,
  querySelector: queryElement,
  closest,
  getBoundingClientRect,
  append,
} = Element.prototype;
const { querySelector: queryFragment, append: appendFragment } = DocumentFragment.prototype;
const { querySelector: queryDocument, createElementNS } = Document.prototype;
const { getRootNode, compareDocumentPosition } = Node.prototype;
const { addEventListener, removeEventListener } = EventTarget.prototype;
/* eslint-enable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated */

export const parentElementOf = getter(Node.prototype, 'parentElement');
export const ownerOf = getter(Node.prototype, 'ownerDocument');
export const isConnected = getter(Node.prototype, 'isConnected');
export const localNameOf = getter(Element.prototype, 'localName');
export const openRootOf = getter(Element.prototype, 'shadowRoot');
export const dataOf = getter(CharacterData.prototype, 'data');
export const textOf = getter(Node.prototype, 'textContent');
export const rootElementOf = getter(Document.prototype, 'documentElement');
const nodeTypeOf = getter(Node.prototype, 'nodeType');
const viewOf = getter(Document.prototype, 'defaultView');

export function attribute(element: Element, name: string): string | null {
  return apply(getAttribute, element, [name]);
}

/** The first match below a document, shadow root or element; null for a selector that is none. */
export function query(scope: ParentNode, selector: string): Element | null {
  // By type and not by class: nodes of a frame have classes of their own.
  const type = nodeTypeOf(scope);
  const method = type === 1 ? queryElement : type === 9 ? queryDocument : queryFragment;
  try {
    return apply(method, scope, [selector]) as Element | null;
  } catch {
    return null;
  }
}

export function closestOf(element: Element, selector: string): Element | null {
  return apply(closest, element, [selector]) as Element | null;
}

export function boxOf(element: Element): DOMRect {
  return apply(getBoundingClientRect, element, []);
}

export function rootOf(node: Node): Node {
  return apply(getRootNode, node, []);
}

/** As `Node.compareDocumentPosition`. */
export function positionOf(a: Node, b: Node): number {
  return apply(compareDocumentPosition, a, [b]);
}

/** The element around an element: its parent, or the host of its shadow tree. */
export function around(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent) return parent;
  return hostOf(rootOf(element));
}

/** The host of a shadow root; null for any other node. */
export function hostOf(root: Node): Element | null {
  return nodeTypeOf(root) === 11 ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/** Whether an element shows a document of its own: an `<iframe>`, or the `<frame>` of a frameset. */
export function isFrame(element: Element): boolean {
  return /^i?frame$/u.test(localNameOf(element));
}

/** Whether this script's frame is one that the document around it may read. */
export function isInReadableFrame(): boolean {
  try {
    return window.frameElement !== null && isFrame(window.frameElement);
  } catch {
    return false;
  }
}

/** The document in a frame; null where the page may not see it. */
export function documentIn(frame: Element): Document | null {
  try {
    return frameDocumentOf(frame);
  } catch {
    return null;
  }
}

/** The window that shows an element's document. */
export function windowOf(element: Element): (Window & typeof globalThis) | null {
  return viewOf(ownerOf(element) as Document);
}

/** The frame element that shows an element's document, where the page may see it. */
export function frameAround(element: Element): Element | null {
  try {
    const view = windowOf(element);
    return view && view !== window ? view.frameElement : null;
  } catch {
    return null;
  }
}

export function listen(target: EventTarget, type: string, listener: EventListener, capture = false): void {
  apply(addEventListener, target, [type, listener, { capture, passive: true }]);
}

export function unlisten(target: EventTarget, type: string, listener: EventListener, capture = false): void {
  apply(removeEventListener, target, [type, listener, { capture }]);
}

/** A new HTML element, also on a page that is XML. */
export function makeElement(tag: string): HTMLElement {
  return apply(createElementNS, document, ['http://www.w3.org/1999/xhtml', tag]) as HTMLElement;
}

/** Appends to a node of the page or of ours. */
export function appendTo(parent: Element | DocumentFragment, child: Node): void {
  apply(nodeTypeOf(parent) === 1 ? append : appendFragment, parent, [child]);
}
