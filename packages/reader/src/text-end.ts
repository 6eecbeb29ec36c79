/** Cuts a run of characters off the end of a text in one pass, where `…+$` would read a long run anew from each of its characters. */

/** The text without the characters at its end that match `kind`, an expression for one character. */
export function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
