/** Keeps the page's own words about its channels where they cannot be read as channels: a visitor never loses what was there. */

import { OUTPUT_ATTRIBUTE } from '../internal/output-attribute.js';

/** The name of the slot that shows them. */
export const PLAIN_SLOT = 'plain-channels';

/**
 * Puts what the element wraps, but for forms and scripts, into the slot {@link PLAIN_SLOT}, or takes it out again.
 * Answers whether there is anything to show.
 */
export function keepPlainChannels(host: Element, isKept: boolean): boolean {
  let isFound = false;
  for (const child of host.children) {
    if (child.matches(`form, script, template, [${OUTPUT_ATTRIBUTE}]`) || child.querySelector('form'))
      continue;
    if (isKept && child.textContent.trim() !== '') {
      child.slot = PLAIN_SLOT;
      isFound = true;
    } else if (child.slot === PLAIN_SLOT) child.removeAttribute('slot');
  }
  return isFound;
}
