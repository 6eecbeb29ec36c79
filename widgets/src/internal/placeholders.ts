/** Turns `<div data-sunboard="disclosure-list" data-src="…">` into the element, for editors that strip unknown tags. */
import { tellWebmaster } from './webmaster.js';

/** Elements that hold the data themselves: they go into the widget whole. Anything else is only a wrapper and gives way. */
const CONTENT = ['table', 'ul', 'ol', 'dl', 'form'];

const NAMES: readonly string[] = [
  'disclosure-list',
  'request-form',
  'complaint-channel',
  'leadership-roster',
  'approval-flow',
];

/** Ways in which the attribute is often mistyped. */
const MARKS = ['sunboard', 'data-sun-board', 'data-sunbord', 'data-sunborad'];

/** Upgrades every placeholder below `root`, and those that scripts add later; names that do not exist are told on the console. */
export function upgradePlaceholders(root: Document | Element = document): void {
  root.querySelectorAll<HTMLElement>('[data-sunboard]').forEach(upgrade);
  tellMistyped(root);
  new MutationObserver(changes => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.dataset['sunboard'] !== undefined) upgrade(node);
        else node.querySelectorAll<HTMLElement>('[data-sunboard]').forEach(upgrade);
      }
    }
  }).observe(root, { childList: true, subtree: true });
}

/** Nodes move as they are, so that listeners and half-filled forms stay; `data-x` becomes the attribute `x`. */
function upgrade(placeholder: HTMLElement): void {
  const name = placeholder.dataset['sunboard'] ?? '';
  if (!placeholder.isConnected || placeholder.localName.startsWith('sun-')) return;
  if (!NAMES.includes(name)) {
    tellWebmaster(words => words.unknown(placeholder, 'unknownName', name, NAMES));
    return;
  }
  const element = document.createElement(`sun-${name}`);
  const isContent = CONTENT.includes(placeholder.localName);
  for (const { name: attribute, value } of [...placeholder.attributes]) {
    const plain = ['id', 'class', 'lang', 'dir', 'title', 'hidden'].includes(attribute) && !isContent;
    if (!plain && !attribute.startsWith('data-')) continue;
    if (attribute !== 'data-sunboard')
      element.setAttribute(plain ? attribute : attribute.slice('data-'.length), value);
    if (isContent) placeholder.removeAttribute(attribute);
  }
  if (!isContent) element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
  if (isContent) element.append(placeholder);
}

function tellMistyped(root: Document | Element): void {
  for (const element of root.querySelectorAll(MARKS.map(name => `[${name}]`).join())) {
    const mark = MARKS.find(name => element.hasAttribute(name)) ?? '';
    tellWebmaster(words => words.unknown(element, 'unknownMark', mark, ['data-sunboard']));
  }
  // Tags that begin as ours do may be another library's: only those that are almost ours are told.
  const tags = NAMES.map(name => `sun-${name}`);
  for (const element of root.querySelectorAll(':not(:defined)')) {
    const tag = element.localName;
    if (tag.startsWith('sun-') && !tags.includes(tag))
      tellWebmaster(words => words.unknownTag(element, tags));
  }
}
