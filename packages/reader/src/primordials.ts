/** Holds the DOM's own getters and methods, taken at load, so that a page can neither clobber nor patch what the reader calls. */

/* A form's inputs named `parentNode` or `children`, a document's image named `body`, and libraries that patch
   prototypes all change what `node.x` means. Taken from the prototypes before the page can touch them (an isolated
   world never sees the patches at all) and applied by reference, the originals stay what they were. */
const apply = Reflect.apply;

type Getter<O, V> = (object: O) => V;

function getter<O extends object, K extends keyof O>(prototype: O, name: K): Getter<O, O[K]> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) return object => object[name];
  return object => apply(get, object, []) as O[K];
}

function method<A extends unknown[], R>(prototype: object, name: string): (object: object, ...args: A) => R {
  const value = Object.getOwnPropertyDescriptor(prototype, name)?.value as ((...args: A) => R) | undefined;
  if (typeof value !== 'function') throw new TypeError(`This browser has no ${name}`);
  return (object, ...args) => apply(value, object, args) as R;
}

export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const textContentOf = getter(Node.prototype, 'textContent');
export const localNameOf = getter(Element.prototype, 'localName');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const dataOf = getter(CharacterData.prototype, 'data');
export const lengthOf = getter(CharacterData.prototype, 'length');
export const documentElementOf = getter(Document.prototype, 'documentElement');
export const titleOf = getter(Document.prototype, 'title');
export const urlOf = getter(Document.prototype, 'URL');
export const baseOf = getter(Node.prototype, 'baseURI');
export const frameDocumentOf = getter(HTMLIFrameElement.prototype, 'contentDocument');
export const imageWidthOf = getter(HTMLImageElement.prototype, 'naturalWidth');
export const imageCompleteOf = getter(HTMLImageElement.prototype, 'complete');

const getAttribute = method<[string], string | null>(Element.prototype, 'getAttribute');
const hasAttribute = method<[string], boolean>(Element.prototype, 'hasAttribute');
const getAttributeNames = method<[], string[]>(Element.prototype, 'getAttributeNames');
const styleOf = getComputedStyle;
const checkVisibility = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility')?.value as
  ((options: object) => boolean) | undefined;

/** Value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return getAttribute(element, name);
}

/** Whether the attribute stands on the element, empty or not. */
export function hasAttributeOf(element: Element, name: string): boolean {
  return hasAttribute(element, name);
}

/** Names of all attributes of an element. */
export function attributeNames(element: Element): readonly string[] {
  return getAttributeNames(element);
}

/** Whether the element is laid out and not `visibility: hidden`; true where the browser cannot tell (a parsed document). */
export function isRendered(element: Element): boolean {
  try {
    if (checkVisibility) return apply(checkVisibility, element, [{ visibilityProperty: true }]);
    const style = styleOf(element);
    return style.display !== 'none' && style.visibility !== 'hidden';
  } catch {
    return true;
  }
}
