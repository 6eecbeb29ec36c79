/** Marks the words of a search in a text, also where folding changed width, case, brackets or length. */
import { fold } from '@sunboard/model';

/** A stretch of text, found or not. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Texts longer than this are marked only at their beginning: a title of 10,000 characters must not slow the keys. */
const MAX_LENGTH = 2000;

/** Splits a text at the places where a word occurs; `words` are folded already. */
export function pieces(text: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return [{ text, hit: false }];
  const head = text.slice(0, MAX_LENGTH);
  // Most cells of a page hold no hit: one folding of the whole is far cheaper than one for each sign.
  const whole = fold(head);
  if (!words.some(word => whole.includes(word))) return [{ text, hit: false }];
  const { folded, origin } = foldWithOrigin(head);
  const marked = new Uint8Array(head.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      marked.fill(1, origin[at] ?? 0, origin[at + word.length] ?? head.length);
    }
  }
  const found: Piece[] = [];
  let from = 0;
  for (let at = 1; at <= head.length; at += 1) {
    if (at < head.length && marked[at] === marked[from]) continue;
    found.push({ text: head.slice(from, at), hit: marked[from] === 1 });
    from = at;
  }
  if (text.length > MAX_LENGTH) found.push({ text: text.slice(MAX_LENGTH), hit: false });
  return found;
}

/** The folded text, and for each of its units the position in the original that it came from. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const char of text) {
    const part = fold(char);
    for (let unit = 0; unit < part.length; unit += 1) origin.push(at);
    folded += part;
    at += char.length;
  }
  origin.push(text.length);
  return { folded, origin };
}
