/** The frame of the service's own pages: plain HTML that needs no script. */
import type { Locale } from '@sunboard/model';
import { html } from 'hono/html';
import { agencyName } from '../agency-name.js';
import type { Agency } from '../options.js';

/** Escaped markup. */
export type Html = ReturnType<typeof html>;

/** Policy of these pages: nothing runs, nothing is framed, forms go home. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The style sheet; it lies beside every page. */
export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, "Noto Sans SC", "Microsoft YaHei", sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; overflow-wrap: anywhere; }
label, legend { font-weight: 600; }
fieldset { border: 1px solid; margin: 0 0 1rem; padding: 0.5rem 1rem 1rem; }
input:not([type=checkbox], [type=radio]), select, textarea { box-sizing: border-box; display: block; font: inherit; min-height: 2.75rem; width: 100%; }
button { font: inherit; min-height: 2.75rem; padding: 0.25rem 1.5rem; }
.error { border-inline-start: 0.25rem solid #b10e1e; padding-inline-start: 0.75rem; }
.key { font: 700 1.25rem/1.6 ui-monospace, monospace; }
.trap { display: none; }
dt { font-weight: 600; } dd { margin: 0 0 0.5rem; }
:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px; }
@media print { form, nav { display: none; } }
`;

/** A whole page. */
export function page(agency: Agency, locale: Locale, title: string, content: Html | readonly Html[]): Html {
  const office = agencyName(agency, locale);
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} - ${office}</title>
        <link rel="stylesheet" href="style.css" />
      </head>
      <body>
        <header><p>${office}</p></header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}
