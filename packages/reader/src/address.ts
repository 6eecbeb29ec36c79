/** The address that a link is written with: many gatherers ask for it, and asking the page each time is slow. */
import { wordsOf } from './context.js';
import { attribute } from './primordials.js';
import type { Scene, SceneNode } from './scene.js';

/** Value of `href`, null without one; asked once. */
export function addressOf(link: SceneNode): string | null {
  return link.address === undefined ? (link.address = attribute(link.element, 'href')) : link.address;
}

/** Whether a link leads to the page that it stands on, whatever its protocol and host. */
export function leadsHere({ url }: Scene, link: SceneNode): boolean {
  const here = pathOf(url);
  const address = addressOf(link) ?? '';
  return /^#./u.test(address) || (here !== '' && pathOf(address) === here);
}

/** Whether a link leads to the front page of a site. */
export function leadsHome(link: SceneNode): boolean {
  const address = addressOf(link) ?? '';
  return /^[^#]/u.test(address) && /^(?:index\.\w{2,5})?$/u.test(pathOf(address));
}

/** Whether the link 首页 leads to the page that it stands on; an application has all its pages behind a `#`. */
export function isOwnHome(scene: Scene): boolean {
  return (
    !scene.url.includes('#') &&
    scene.links.some(
      link =>
        /[首网]/u.test(scene.pieces[link.firstPiece]?.text ?? '') &&
        /^(?:网站)?首\s?页$/u.test(wordsOf(scene, link, 9).trim()) &&
        leadsHere(scene, link) &&
        addressOf(link)?.includes('#') === false,
    )
  );
}

function pathOf(address: string): string {
  return address
    .slice(0, 2_000)
    .replace(/^(?:[a-z]{1,9}:)?\/\/[^/?#]*/iu, '')
    .replace(/#.*/su, '')
    .replace(/^\/|\/$/gu, '');
}
