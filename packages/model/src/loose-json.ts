/** Reads what old systems write for JSON: wrapped in a call or an assignment, with a comma too many, comments, other quotation marks, raw line breaks in texts. */
import JSON5 from 'json5';
import { GUARD, WRAPPER } from './data-script.js';

/** Longest text that is read so, in characters: it is read sign by sign. */
export const LONGEST_LOOSE = 2_000_000;

/* A text in double quotation marks, closed or not; what is escaped in it stays. */
const QUOTED = /"(?:[^"\\]|\\[^])*"?/gu;

const CONTROL = /[\u0000-\u001f]/gu;

/**
 * The value in such a text.
 * @throws where it is not to be understood either, or too long
 */
export function parseLooseJson(source: string): unknown {
  if (source.length > LONGEST_LOOSE) throw new RangeError('too long to be read loosely');
  const text = unwrapped(source.replace(/^\uFEFF/u, '').trim());
  return JSON5.parse(text.replace(QUOTED, quoted => quoted.replace(CONTROL, escaped)));
}

function unwrapped(text: string): string {
  const bare = text.replace(GUARD, '').trimStart();
  const wrapper = WRAPPER.exec(bare);
  if (!wrapper) return bare;
  const inside = bare.slice(wrapper[0].length).trimEnd();
  const end = inside.endsWith(';') ? inside.slice(0, -1).trimEnd() : inside;
  return wrapper[1] === '(' && end.endsWith(')') ? end.slice(0, -1) : end;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
