/** The address that a link is written with: many gatherers ask for it, and asking the page each time is slow. */
import { attribute } from './primordials.js';
import type { SceneNode } from './scene.js';

/** Value of `href`, null without one; asked once. */
export function addressOf(link: SceneNode): string | null {
  return link.address === undefined ? (link.address = attribute(link.element, 'href')) : link.address;
}
