/** Holds the DOM's own getters and methods, taken at load, so that a page can neither clobber nor patch what the reader calls. */

/* A form's inputs named `parentNode` or `children`, a document's image named `body`, and libraries that patch
   prototypes all change what `node.x` means. Taken from the prototypes before the page can touch them (an isolated
   world never sees the patches at all) and applied by reference, the originals stay what they were. */
const apply = Reflect.apply;
/* A function that takes the object first; bound once, it costs the engine no more than the plain call. */
const unbound = (callee: unknown): unknown => Function.prototype.call.bind(callee as () => void);

/* Outside a browser (the command line imports this package for its masks) there are no prototypes to hold. */
const world = globalThis as Partial<
  Pick<
    typeof globalThis,
    | 'Node'
    | 'Element'
    | 'DocumentFragment'
    | 'CharacterData'
    | 'Document'
    | 'HTMLIFrameElement'
    | 'HTMLFrameElement'
    | 'HTMLImageElement'
    | 'getComputedStyle'
  >
>;
const prototypeOf = <T extends object>(type: { readonly prototype: T } | undefined): T =>
  type?.prototype ?? ({} as T);

type Getter<O, V> = (object: O) => V;

function getter<O extends object, K extends keyof O>(prototype: O, name: K): Getter<O, O[K]> {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- bound by Reflect.apply on each call
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) return object => object[name];
  return unbound(get) as Getter<O, O[K]>;
}

function method(prototype: object, name: string): unknown {
  const value: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
  if (typeof value === 'function') return unbound(value);
  return () => {
    throw new TypeError(`There is no ${name} here`);
  };
}

export const firstChildOf = getter(prototypeOf(world.Node), 'firstChild');
export const nextSiblingOf = getter(prototypeOf(world.Node), 'nextSibling');
export const nodeTypeOf = getter(prototypeOf(world.Node), 'nodeType');
export const textContentOf = getter(prototypeOf(world.Node), 'textContent');
export const localNameOf = getter(prototypeOf(world.Element), 'localName');
export const shadowRootOf = getter(prototypeOf(world.Element), 'shadowRoot');
export const dataOf = getter(prototypeOf(world.CharacterData), 'data');
export const lengthOf = getter(prototypeOf(world.CharacterData), 'length');
export const documentElementOf = getter(prototypeOf(world.Document), 'documentElement');
export const titleOf = getter(prototypeOf(world.Document), 'title');
export const readyStateOf = getter(prototypeOf(world.Document), 'readyState');
export const contentTypeOf = getter(prototypeOf(world.Document), 'contentType');
export const urlOf = getter(prototypeOf(world.Document), 'URL');
export const baseOf = getter(prototypeOf(world.Node), 'baseURI');
const ownerOf = getter(prototypeOf(world.Node), 'ownerDocument');
const viewOf = getter(prototypeOf(world.Document), 'defaultView');
const iframeDocumentOf = getter(prototypeOf(world.HTMLIFrameElement), 'contentDocument');
// Framesets are old, and so are sites.
const framesetDocumentOf = getter(
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
  prototypeOf(world.HTMLFrameElement as typeof world.HTMLIFrameElement),
  'contentDocument',
);
export const imageWidthOf = getter(prototypeOf(world.HTMLImageElement), 'naturalWidth');
export const imageCompleteOf = getter(prototypeOf(world.HTMLImageElement), 'complete');

/** Value of an attribute, or null. */
export const attribute = method(prototypeOf(world.Element), 'getAttribute') as (
  element: Element,
  name: string,
) => string | null;
/** Whether the attribute stands on the element, empty or not. */
export const hasAttributeOf = method(prototypeOf(world.Element), 'hasAttribute') as (
  element: Element,
  name: string,
) => boolean;
/** Whether any attribute stands on the element. */
export const hasAttributesOf = method(prototypeOf(world.Element), 'hasAttributes') as (
  element: Element,
) => boolean;
/** Names of all attributes of an element. */
export const attributeNames = method(prototypeOf(world.Element), 'getAttributeNames') as (
  element: Element,
) => readonly string[];
const closestOf = method(prototypeOf(world.Element), 'closest') as (
  element: Element,
  selector: string,
) => Element | null;
const rectOf = method(prototypeOf(world.Element), 'getBoundingClientRect') as (element: Element) => DOMRect;
const styleOf = world.getComputedStyle;
const checkVisibility = Object.getOwnPropertyDescriptor(prototypeOf(world.Element), 'checkVisibility')
  ?.value as ((options?: object) => boolean) | undefined;

/** Type of the node that a shadow root is; frames have classes of their own, which `instanceof` does not know. */
const FRAGMENT = 11;
type Find = (root: Element | ShadowRoot, selector: string) => ArrayLike<Element>;
const findInElement = method(prototypeOf(world.Element), 'querySelectorAll') as Find;
const findInShadow = method(prototypeOf(world.DocumentFragment), 'querySelectorAll') as Find;
const DECLARING =
  '[itemprop*="date" i],[data-datetime],[data-date],[data-time],[data-timestamp],[data-published],abbr[title],[class*="date"][title]';

/** Elements below a root (deeper shadow trees and frames aside) that match; none where the browser does not know the selector. */
export function elementsBelow(
  root: Element | ShadowRoot,
  selector: string,
  limit = Number.POSITIVE_INFINITY,
): Element[] {
  try {
    const find = nodeTypeOf(root) === FRAGMENT ? findInShadow : findInElement;
    return Array.prototype.slice.call(find(root, selector), 0, limit) as Element[];
  } catch {
    return [];
  }
}

/** Elements below one with an attribute that may state a day; found by the browser, which is quicker than asking each. */
export function declaringElements(root: Element, limit: number): Element[] {
  return elementsBelow(root, DECLARING, limit);
}

/* Scripts hide what lies below the window until the reader comes to it, and then let it enter. */
const WAITING = '[style*="animation-name: none"]';

/** Whether the element is laid out and not `visibility: hidden`, or is to enter; true where the browser cannot tell (a parsed document). */
export function isRendered(element: Element): boolean {
  try {
    if (checkVisibility)
      return (
        apply(checkVisibility, element, [{ visibilityProperty: !closestOf(element, WAITING) }]) ||
        !isLaidOut(element)
      );
    const style = styleOf?.(element);
    if (!style || !isLaidOut(element)) return true;
    return style.display !== 'none' && style.visibility !== 'hidden';
  } catch {
    return true;
  }
}

/** Width in which the element is laid out, in CSS pixels; 0 where it is not. */
export function widthOf(element: Element): number {
  try {
    return rectOf(element).width;
  } catch {
    return 0;
  }
}

/** Whether the element belongs to the document of the window in which this runs, and to no frame or parsed document. */
export function isOfThisWindow(element: Element): boolean {
  return 'document' in globalThis && ownerOf(element) === globalThis.document;
}

/** Height in which the element is laid out, in CSS pixels; 0 where it is not. */
export function heightOf(element: Element): number {
  try {
    return rectOf(element).height;
  } catch {
    return 0;
  }
}

/* Of a parsed document, which no window shows, the browser says that nothing in it is visible. */
function isLaidOut(element: Element): boolean {
  const owner = ownerOf(element);
  return owner !== null && isShownByWindow(owner);
}

/** Whether a window shows the document; a parsed one has none. */
export function isShownByWindow(document: Document): boolean {
  return viewOf(document) !== null;
}

/** The document in an `<iframe>`, or in the `<frame>` of a frameset; null where it may not be seen. Throws on other elements. */
export function frameDocumentOf(element: Element): Document | null {
  return (localNameOf(element) === 'frame' ? framesetDocumentOf : iframeDocumentOf)(
    element as HTMLIFrameElement,
  );
}
