/** Turns `<div data-sunboard="disclosure-list" data-src="…">` into the element, for editors that strip unknown tags. */

/** Elements that hold the data themselves: they go into the widget whole. Anything else is only a wrapper and gives way. */
const CONTENT = ['table', 'ul', 'ol', 'dl', 'form'];

const NAMES = ['disclosure-list', 'request-form', 'complaint-channel', 'leadership-roster', 'approval-flow'];

/** Upgrades every placeholder below `root`, and those that scripts add later. */
export function upgradePlaceholders(root: Document | Element = document): void {
  root.querySelectorAll<HTMLElement>('[data-sunboard]').forEach(upgrade);
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
  if (!NAMES.includes(name) || !placeholder.isConnected || placeholder.localName.startsWith('sun-')) return;
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
