/** Example pages of a fictional agency of the United States. */
import { page } from './example-pages.js';

/** What such a page is called and says above its links. */
export interface FoiaPage {
  readonly heading: string;
  readonly text: string;
}

/** The page on which requests begin. */
export const FOIA_HOME: FoiaPage = {
  heading: 'Freedom of Information Act',
  text: 'Anybody may ask for our records under 5 U.S.C. 552.',
};

/** The reading room of 5 U.S.C. 552(a)(2). */
export const FOIA_LIBRARY: FoiaPage = {
  heading: 'FOIA Library',
  text: 'These records are open under 5 U.S.C. 552(a)(2).',
};

/** Such a page with links of the given words. */
/* @__NO_SIDE_EFFECTS__ */
export function foiaPage({ heading, text }: FoiaPage, ...links: readonly string[]): string {
  const items = links.map(link => `<li><a href="/foia/${encodeURIComponent(link)}">${link}</a></li>`);
  return page({
    lang: 'en',
    title: `${heading} - Example Agency`,
    metas: {},
    footer: '<p>Example Agency (fictional)</p>',
    body: `<h1>${heading}</h1><p>${text}</p><ul>${items.join('')}</ul>`,
  });
}
