/** The colour that the page gives to its links 链接颜色: shadow roots inherit fonts and text colours, but not this one. */

import { OUTPUT_ATTRIBUTE } from './output-attribute.js';

/** Follows the colour of links beside `host`, also when the system turns dark, light or to forced colours. Answers how to stop. */
export function followPageLinks(host: HTMLElement, show: (colour: string | undefined) => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const read = (): void => {
    show(colourBeside(host, dark.matches));
  };
  read();
  for (const query of [dark, forced]) query.addEventListener('change', read);
  return () => {
    for (const query of [dark, forced]) query.removeEventListener('change', read);
  };
}

/** What browsers give to links of light pages by themselves. */
const UNSTYLED = 'rgb(0, 0, 238)';

/** Asks a link that stands beside the element for the blink of an eye: where it stands decides which rules meet it. */
function colourBeside(host: HTMLElement, isDark: boolean): string | undefined {
  const place = host.parentNode;
  if (place === null) return undefined;
  const link = document.createElement('a');
  link.href = '#';
  link.hidden = true;
  link.setAttribute(OUTPUT_ATTRIBUTE, '');
  place.insertBefore(link, host);
  const { color } = getComputedStyle(link);
  link.remove();
  // A widget that goes dark by itself on a page that does not know of it would have blue links on black.
  return color === '' || (isDark && color === UNSTYLED) ? undefined : color;
}
