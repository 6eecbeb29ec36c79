/** Breaks text into lines of a given width without measuring in the page; Chinese breaks anywhere, Latin at spaces where it can. */

/** Latin words, and each other character by itself. */
const PIECES = /[\u0021-\u02ff]{1,200}|[^]/gu;

/** Width of a text in em, on the safe side: a Chinese character is one em. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += emOf(character);
  return width;
}

/** At most `lines` lines, none wider than `em`; what does not fit ends in an ellipsis. */
export function fitText(
  text: string,
  em: number,
  lines: number,
): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const all = wrap(text.replace(/\s+/g, ' ').trim(), em);
  if (all.length <= lines) return { lines: balanced(all, text, em), isCut: false };
  const kept = all.slice(0, lines);
  const last = kept.length - 1;
  kept[last] = withEllipsis(kept[last] ?? '', em);
  return { lines: kept, isCut: true };
}

/** `em`, or what the longest word of the text needs to stay whole, when that is no more than `most`. */
export function roomFor(text: string, em: number, most: number): number {
  const words = (text.match(PIECES) ?? []).map(widthOf).filter(width => width <= most);
  return Math.max(em, ...words);
}

function wrap(text: string, em: number): string[] {
  const done: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of text.match(PIECES) ?? []) {
    for (const part of widthOf(piece) > em ? piece : [piece]) {
      const size = widthOf(part);
      if (width + size > em && line !== '') {
        done.push(line.trimEnd());
        line = '';
        width = 0;
      }
      if (line === '' && (part === ' ' || part === '·')) continue;
      line += part;
      width += size;
    }
  }
  if (line.trim() !== '') done.push(line.trimEnd());
  return done;
}

/** Lines of about one length, so that no single character is left for the last. */
function balanced(lines: string[], text: string, em: number): string[] {
  if (lines.length < 2) return lines;
  // No narrower than the longest word, which would be broken in two.
  const word = Math.max(...(text.match(PIECES) ?? []).map(widthOf));
  const even = Math.max(widthOf(text) / lines.length + 0.8, word);
  const narrower = wrap(text.replace(/\s+/g, ' ').trim(), Math.min(em, even));
  return narrower.length === lines.length ? narrower : lines;
}

function withEllipsis(line: string, em: number): string {
  const characters = [...line];
  while (characters.length > 0 && widthOf(characters.join('')) + 1 > em) characters.pop();
  return `${characters.join('')}…`;
}

function emOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x2000) return 1;
  if (/[MW@%mw]/.test(character)) return 0.95;
  if (/[ .,:;'!|ilj()[\]]/.test(character)) return 0.36;
  return /[A-Z]/.test(character) ? 0.74 : 0.6;
}
