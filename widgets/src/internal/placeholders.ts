/** Turns `<div data-sunboard="disclosure-list" data-src="…">` into the element, for editors that strip unknown tags. */

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

/** Children move as they are, so that listeners and half-filled forms stay; `data-x` becomes the attribute `x`. */
function upgrade(placeholder: HTMLElement): void {
  const name = placeholder.dataset['sunboard'] ?? '';
  if (!NAMES.includes(name) || !placeholder.isConnected || placeholder.localName.startsWith('sun-')) return;
  const element = document.createElement(`sun-${name}`);
  for (const { name: attribute, value } of placeholder.attributes) {
    if (attribute === 'data-sunboard') continue;
    const plain = ['id', 'class', 'lang', 'dir', 'title', 'hidden'].includes(attribute);
    if (plain || attribute.startsWith('data-'))
      element.setAttribute(plain ? attribute : attribute.slice('data-'.length), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
