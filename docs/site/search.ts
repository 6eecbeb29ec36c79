/** What the search of the documentation looks through: title and plain text of each page. */
import type { DocPage } from './layout.js';

/** `[slug, title, text]` of each page; the text is cut, as titles and first paragraphs decide. */
export function searchIndex(pages: readonly DocPage[]): readonly (readonly [string, string, string])[] {
  return pages.map(({ slug, title, body }) => [slug, title, plain(body).slice(0, 1500)]);
}

function plain(html: string): string {
  return html
    .replace(/<pre[\s>][^]*?<\/pre>/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
