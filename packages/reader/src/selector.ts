/** Writes a CSS selector that finds one element again, from the scene alone. */
import type { SceneNode } from './scene.js';

const PLAIN_ID = /^[A-Za-z_][\w-]{0,60}$/u;
/** Deeper than any page that a person wrote: each selector would be as long as the page is deep. */
const MOST_STEPS = 150;
/** What stands before a selector inside a host that has none itself. */
const NOWHERE = ' >>> ';
/** A selector up to this length has fewer steps than the most: none is shorter than `a:nth-child(1)`. */
const LONG = MOST_STEPS * 14;
const LONG_NUMBER = /\d{7}/u;

/** Selector of an element once the walk is over and all ids are known: the way to the parent is written once for all its children. */
export function settledSelectorOf(node: SceneNode): string {
  const { parent } = node;
  if (!parent || parent.root !== node.root || isAnchor(node)) return (node.selector ??= selectorOf(node));
  parent.selector ??= chained(parent);
  return parent.selector === '' ? '' : `${parent.selector} > ${nameOf(node)}:nth-child(${String(node.nth)})`;
}

/* The lines of a list differ in their last step alone. */
function chained(node: SceneNode): string {
  const { parent } = node;
  if (!parent || parent.root !== node.root || isAnchor(node)) return selectorOf(node);
  parent.selector ??= selectorOf(parent);
  return parent.selector === '' || parent.selector.length > LONG
    ? selectorOf(node)
    : `${parent.selector} > ${nameOf(node)}:nth-child(${String(node.nth)})`;
}

/** Selector of an element, empty where the page is absurdly deep; unique in its root as far as it is known; starts at the nearest ancestor whose id is unique. */
export function selectorOf(node: SceneNode): string {
  if (node.root.prefix === NOWHERE) return '';
  const steps: string[] = [];
  let at: SceneNode | undefined = node;
  while (at && at.root === node.root) {
    if (steps.length >= MOST_STEPS) return '';
    if (isAnchor(at)) {
      steps.push(`#${at.id}`);
      break;
    }
    steps.push(at.parent && at.parent.root === at.root ? `${nameOf(at)}:nth-child(${at.nth})` : topOf(at));
    at = at.parent;
  }
  return node.root.prefix + steps.reverse().join(' > ');
}

function topOf(node: SceneNode): string {
  return node.tag === 'html' ? 'html' : `${nameOf(node)}:nth-child(${node.nth})`;
}

function nameOf(node: SceneNode): string {
  return node.tag === 'a' || node.tag === 'td' || /^[a-z][a-z0-9-]{0,60}$/u.test(node.tag) ? node.tag : '*';
}

/* An id with a long number may itself be private data, and is seldom stable. */
function isAnchor(node: SceneNode): boolean {
  return (
    node.id !== '' && PLAIN_ID.test(node.id) && !LONG_NUMBER.test(node.id) && node.root.ids.get(node.id) === 1
  );
}
