/** How made guides write their words: in paragraphs or lines, with the markup that editors and pasted Word files leave in them. */
import type { Chance } from './made-chance.js';

/** How the words of a page are marked up. */
export interface Writing {
  readonly lines: 'breaks' | 'paragraphs' | 'run on';
  /** A line of text. */
  readonly run: (text: string) => string;
  /** A label. */
  readonly label: (text: string) => string;
}

/** A way of writing. */
export function writingBy(by: Chance): Writing & { readonly markup: string; readonly labels: string } {
  const markup = by.one(['', '', '', 'span', 'font', 'word', 'split digits', 'split words'] as const);
  const labels = by.one(['', '', '', 'spread', 'strong', 'span', 'p', 'starred', 'nbsp', 'icon'] as const);
  return {
    markup,
    labels,
    lines: by.one(['breaks', 'paragraphs', 'paragraphs']),
    run: text => marked(text, markup),
    label: text => labelled(text, labels),
  };
}

function marked(text: string, markup: string): string {
  switch (markup) {
    case 'span':
      return `<span style="font-size:16px;font-family:仿宋_GB2312">${text}</span>`;
    case 'font':
      return `<font face="宋体" size="3">${text}</font>`;
    case 'word':
      return `<span style="mso-spacerun:yes">&nbsp;</span><span lang="ZH-CN">${digits(text)}<o:p></o:p></span>`;
    case 'split digits':
      return digits(text);
    case 'split words':
      return `<span>${text.slice(0, Math.ceil(text.length / 2))}</span><span>${text.slice(Math.ceil(text.length / 2))}</span>`;
    default:
      return text;
  }
}

/* Word puts figures and words in spans of different languages. */
function digits(text: string): string {
  return text.replace(/[\d０-９]+/gu, number => `<span lang="EN-US">${number}</span>`);
}

function labelled(text: string, style: string): string {
  switch (style) {
    case 'spread':
      return text.length === 2
        ? `${text[0] ?? ''}　　${text[1] ?? ''}`
        : text.length === 4
          ? [...text].join('&nbsp;')
          : text;
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'span':
      return `<span style="color:#333">${text}</span>`;
    case 'p':
      return `<strong><span style="font-family:黑体">${text}</span></strong>`;
    case 'starred':
      return `<i>*</i>${text}`;
    case 'nbsp':
      return `${text}&nbsp;`;
    case 'icon':
      return `<i class="icon"></i>${text}`;
    default:
      return text;
  }
}

/** Lines of text. */
export function written(
  lines: readonly string[],
  { lines: way, run }: Pick<Writing, 'lines' | 'run'>,
): string {
  if (way === 'paragraphs') return lines.map(line => `<p>${run(line)}</p>`).join('');
  return lines.map(run).join(way === 'breaks' ? '<br>' : '');
}
