/** Tells a page that shows nothing: neither a word nor a picture, a field or a frame. */
import { attribute } from './primordials.js';
import { tagged, type Context } from './scene.js';

/** What may show something without a word. */
const SHOWING = /^(?:img|svg|canvas|video|object|embed|i?frame|input|select|textarea)$/u;

/** `scripted` where a script may yet draw the page, or ought to have, or it leads to another by itself; undefined as soon as anything is or may be shown. */
export function blankness({ scene, isShown }: Context): 'bare' | 'scripted' | undefined {
  const { byTag, pieces } = scene;
  if ([...byTag.keys()].some(tag => SHOWING.test(tag)) || pieces.some(({ node }) => isShown(node)))
    return undefined;
  const leadsOn = tagged(scene, 'meta').some(
    ({ element }) => attribute(element, 'http-equiv')?.toLowerCase() === 'refresh',
  );
  return leadsOn || byTag.has('script') ? 'scripted' : 'bare';
}
