/** Markdown of the repository as pages: headings get anchors, tables scroll by themselves, links to `.md` files lead to pages. */
import markdownIt from 'markdown-it';

const md = markdownIt({ html: false, linkify: false });

md.renderer.rules['table_open'] = () =>
  '<div class="scroll" tabindex="0" role="group" aria-label="table"><table>';
md.renderer.rules['table_close'] = () => '</table></div>';
for (const cell of ['th', 'td'])
  md.renderer.rules[`${cell}_open`] = (tokens, at) =>
    // A style on the cell, as the parser would write it, is forbidden by the site's policy.
    tokens[at]?.attrGet('style') === 'text-align:right' ? `<${cell} class="figure">` : `<${cell}>`;
md.renderer.rules['heading_open'] = (tokens, at) => {
  const { tag = 'h2' } = tokens[at] ?? {};
  return `<${tag} id="${anchor(tokens[at + 1]?.content ?? '')}">`;
};
md.renderer.rules['fence'] = (tokens, at) =>
  `<pre tabindex="0"><code>${md.utils.escapeHtml(tokens[at]?.content ?? '')}</code></pre>`;

/** Rendered HTML. */
export function render(markdown: string): string {
  return md.render(markdown);
}

/** One line of text with its code and emphasis, without a paragraph around it. */
export function renderLine(markdown: string): string {
  return md.renderInline(markdown);
}

/** The first heading's text, and the rest. */
export function split(markdown: string): { readonly title: string; readonly rest: string } {
  const match = /^# (.+)\n/.exec(markdown);
  return { title: (match?.[1] ?? '').replaceAll('`', ''), rest: markdown.slice(match?.[0].length ?? 0) };
}

function anchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
