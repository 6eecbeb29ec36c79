/** Prints one sheet and nothing else of the page: a frame of our own, styled without inline styles, gone after printing. */
import { render, type TemplateResult } from 'lit';
import type { Locale } from '@sunboard/model';

const SHEET = `
  body { font: 12pt/1.5 "Songti SC", SimSun, serif; margin: 15mm; color: #000; }
  h1 { font-size: 18pt; text-align: center; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: 1px solid #000; padding: 2mm 3mm; text-align: start; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
  tbody th { width: 32%; font-weight: normal; }
  th[colspan] { background: #eee; font-weight: bold; }
  dl div { display: flex; gap: 4mm; padding: 1mm 0; }
  dt { min-width: 8em; font-weight: bold; }
  dd { margin: 0; overflow-wrap: anywhere; }
  details > summary { font-weight: bold; list-style: none; }
  code { font-size: 8pt; overflow-wrap: anywhere; }
  .signature { display: flex; justify-content: space-between; margin-top: 15mm; }
`;
/** Time after which the frame goes even where the browser never says that it has printed, in milliseconds. */
const LONGEST = 600_000;

/** Opens the browser's print dialogue, which also saves as PDF. */
export async function printSheet(title: string, locale: Locale, content: TemplateResult): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.dataset['sunboard'] = 'print';
  // Set by script: the host page's policy forbids style attributes, not this.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return;
  page.title = title;
  page.documentElement.lang = locale;
  addSheet(page, view as Window & typeof globalThis);
  render(content, page.body);
  for (const details of page.querySelectorAll('details')) details.open = true;
  // Pieces that arrive by promise (the code) are drawn in the next turn.
  await new Promise(resolve => setTimeout(resolve, 100));
  const close = () => {
    frame.remove();
  };
  view.addEventListener('afterprint', close, { once: true });
  setTimeout(close, LONGEST);
  view.focus();
  view.print();
}

function addSheet(page: Document, view: Window & typeof globalThis): void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(SHEET);
    page.adoptedStyleSheets = [sheet];
  } catch {
    // Older browsers print the same without lines.
  }
}
