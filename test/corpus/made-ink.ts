/** How editors write words into a page: pasted from a word processor, in fonts, in spans that begin in the middle of a word. */
import type { Chance } from './made-chance.js';

/** Ways of writing. */
export const INKS = ['plain', 'plain', 'plain', 'font', 'split', 'word'] as const;
export type Ink = (typeof INKS)[number];

/** The words as such an editor writes them. */
export function inked(text: string, ink: Ink, by: Chance): string {
  switch (ink) {
    case 'plain':
      return text;
    case 'font':
      return `<font face="仿宋" size="3">${text}</font>`;
    case 'split': {
      const at = 1 + by.upTo(Math.max(0, text.length - 2));
      // Not inside of a character reference.
      return /&/u.test(text)
        ? `<span>${text}</span>`
        : `<span style="font-size:16px">${text.slice(0, at)}</span><span style="font-size:16px">${text.slice(at)}</span>`;
    }
    case 'word':
      return `<span style="font-family:仿宋_GB2312">${text.replace(/(?<![&#\w])\d+/gu, '<span lang="EN-US">$&</span>')}</span>`;
  }
}

/** A paragraph of them. */
export function paragraph(text: string, ink: Ink, by: Chance): string {
  return ink === 'word'
    ? `<p class="MsoNormal" style="text-indent:32pt">${inked(text, ink, by)}<o:p></o:p></p>`
    : `<p>${by.one(['', '　　', '&nbsp;&nbsp;&nbsp;&nbsp;'])}${inked(text, ink, by)}</p>`;
}
