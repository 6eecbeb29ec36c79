/** Line icons of the quick links, drawn here: no icon font, nothing fetched. */
import { html, raw } from 'hono/html';
import type { Html } from './layout.js';

const PATHS = {
  list: 'M8 4h11v16H5V7zM8 4v3H5M8 11h8M8 14h8M8 17h5',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  path: 'M6 4h5v4H6zM13 16h5v4h-5zM8.5 8v6h7v2',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c2.5.4 4 2.3 4 6',
  voice: 'M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5',
  flag: 'M6 21V4M6 5h11l-2 4 2 4H6',
  book: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14',
  chart: 'M4 20h16M7 17v-6M12 17V6M17 17v-9',
} as const;

/** Names of the icons. */
export type Icon = keyof typeof PATHS;

/** Tiles with an icon each, for what visitors come for. */
export function quickLinks(links: readonly (readonly [icon: Icon, text: string, href: string])[]): Html {
  return html`<ul role="list" class="quick">
    ${links.map(
      ([icon, text, href]) =>
        html`<li>
          <a href="${href}"
            >${raw(`<svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true"><path d="${PATHS[icon]}"/></svg>`)}<span
              >${text}</span
            ></a
          >
        </li>`,
    )}
  </ul>`;
}
