/** The elements that hold the foot of a made page and its lines. */

/** How the lines of a foot are written. */
export type Shell =
  'div' | 'p' | 'spans' | 'tight spans' | 'label cells' | 'ul' | 'table' | 'cells' | 'br' | 'dl';

/** The lines of a foot, each of some marks. */
export function shellOf(rows: readonly (readonly string[])[], shell: Shell, between: string): string {
  const isBlock = (html: string) => html.includes('<p>');
  const row = (parts: readonly string[]) =>
    parts.map((part, at) => (at === 0 ? part : `${between}${part}`)).join('');
  switch (shell) {
    case 'div':
      return rows.map(parts => `<div>${row(parts)}</div>`).join('\n');
    case 'p':
      return rows
        .map(parts => (parts.some(isBlock) ? `<div>${row(parts)}</div>` : `<p>${row(parts)}</p>`))
        .join('\n');
    case 'spans':
      return rows.map(parts => `<p>${parts.map(part => `<span>${part}</span>`).join('\n')}</p>`).join('');
    case 'tight spans':
      return rows.map(parts => `<div>${parts.map(part => `<span>${part}</span>`).join('')}</div>`).join('');
    case 'label cells':
      return `<table>${rows
        .flat()
        .map(
          part =>
            `<tr>${part.includes('<') ? `<td colspan="2">${part}</td>` : part.replace(/^([^：:]*[：:])?(.*)$/su, (_, label: string | undefined, rest: string) => (label === undefined ? `<td colspan="2">${rest}</td>` : `<td>${label}</td><td>${rest}</td>`))}</tr>`,
        )
        .join('')}</table>`;
    case 'ul':
      return `<ul>${rows
        .flat()
        .map(part => `<li>${part}</li>`)
        .join('')}</ul>`;
    case 'table':
      return `<table width="100%">${rows.map(parts => `<tr><td align="center">${row(parts)}</td></tr>`).join('')}</table>`;
    case 'cells':
      return `<table>${rows.map(parts => `<tr>${parts.map(part => `<td>${part}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'br':
      return rows.map(row).join('<br>\n');
    case 'dl':
      return rows.map(parts => `<dl>${parts.map(part => `<dd>${part}</dd>`).join('')}</dl>`).join('');
  }
}

/** The foot in its place on the page. */
export function framed(html: string, frame: string): string {
  switch (frame) {
    case 'footer':
      return `<footer>${html}</footer>`;
    case 'div.footer':
      return `<div class="footer"><div class="w1200">${html}</div></div>`;
    case 'div.foot':
      return `<div class="foot">${html}</div>`;
    case '#footer':
      return `<div id="footer">${html}</div>`;
    case '#bottom':
      return `<div id="bottom" class="clearfix">${html}</div>`;
    case 'copyright':
      return `<div class="copyright">${html}</div>`;
    case 'ft':
      return `<div class="ft-box x3">${html}</div>`;
    case 'table':
      return `<table width="1000" align="center"><tr><td bgcolor="#1b6fb5">${html}</td></tr></table>`;
    case 'iframe':
      return `<iframe width="100%" height="200" frameborder="0" scrolling="no" srcdoc="${`<html><body>${html}</body></html>`.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;')}"></iframe>`;
    case 'twice':
      return `<div class="footer-pc">${html}</div><div class="footer-wap" style="display:none">${html.replace(/<script.*?<\/script>/gsu, '')}</div>`;
    case 'written':
      // Scripts in what a script writes would end it.
      return html.includes('<script')
        ? `<div>${html}</div>`
        : `<div id="dibu"></div><script>document.write(${JSON.stringify(html)});</script>`;
    default:
      return `<div>${html}</div>`;
  }
}
