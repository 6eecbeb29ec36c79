/** Finds the element that a finding's place names, through frames and shadow roots, and tells what comes first on the page. */
import type { Where } from '@sunboard/reader';
import type { Area, Placing, PlaceQuery } from '../shared/messages.js';
import { shadowRootOf } from './closed-root.js';
import {
  around,
  attribute,
  closestOf,
  documentIn,
  frameAround,
  hostOf,
  localNameOf,
  positionOf,
  query,
  rootOf,
} from './dom.js';

/** The element, or undefined when the page has changed since, or the place is the page as a whole. */
export function locate(where: Where): Element | undefined {
  if (where.selector === '') return undefined;
  const root = where.frame === undefined ? document : frameDocument(where.frame);
  return root ? follow(root, where.selector.split(' >>> ')) : undefined;
}

/** Ranks places in document order and names the part of the page of each; places that are gone are left out. */
export function placesOf(queries: readonly PlaceQuery[]): Placing[] {
  return queries
    .flatMap(({ id, where }) => {
      const element = locate(where);
      return element ? [{ id, path: pathTo(element) }] : [];
    })
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({ id, path }, rank) => ({ id, rank, area: areaOf(path[0] as Element) }));
}

function follow(root: ParentNode, steps: readonly string[]): Element | undefined {
  let scope: ParentNode | null = root;
  let found: Element | null = null;
  for (const step of steps) {
    found = scope === null ? null : query(scope, step);
    scope = found === null ? null : shadowRootOf(found);
  }
  return found ?? undefined;
}

function frameDocument(selector: string): Document | null {
  const frame = follow(document, selector.split(' >>> '));
  return frame ? documentIn(frame) : null;
}

/* The element and the hosts and frames around it, outermost first: each lies in the tree of the one before. */
function pathTo(element: Element): Element[] {
  const path = [element];
  for (let at: Element | null = element; at;) {
    const outer: Element | null = hostOf(rootOf(at)) ?? frameAround(at);
    if (outer) path.unshift(outer);
    at = outer;
  }
  return path;
}

function comparePaths(a: readonly Element[], b: readonly Element[]): number {
  for (let level = 0; level < Math.min(a.length, b.length); level++) {
    const [left, right] = [a[level] as Element, b[level] as Element];
    if (left === right) continue;
    return positionOf(left, right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return a.length - b.length;
}

const LANDMARKS: readonly (readonly [Area, string])[] = [
  ['head', 'head'],
  ['footer', 'footer, [role=contentinfo]'],
  ['nav', 'nav, [role=navigation]'],
  ['aside', 'aside, [role=complementary]'],
  ['content', 'main, article, [role=main]'],
  ['header', 'header, [role=banner]'],
];

function areaOf(element: Element): Area {
  const landmark = LANDMARKS.find(([, selector]) => closestOf(element, selector));
  if (landmark) return landmark[0];
  for (let at: Element | null = element; at; at = around(at)) {
    // Pages older than HTML5 say it in names.
    const names = `${attribute(at, 'id') ?? ''} ${attribute(at, 'class') ?? ''}`.slice(0, 200).toLowerCase();
    if (/foot|bottom/.test(names)) return 'footer';
    if (/nav|menu/.test(names)) return 'nav';
    if (localNameOf(at) === 'body') break;
  }
  return 'content';
}
