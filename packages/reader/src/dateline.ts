/** Reads datelines: the place and the day with which the first paragraph of news and press releases begins. */
import type { TextDate } from './dates.js';

/** `WASHINGTON, July 2, 2014 —`, `(18.01.2018) …`: how news and press releases begin. */
export function isDateline({ block, match }: TextDate): boolean {
  const end = match.index + match.text.length;
  const before = block.text.slice(0, match.index).trimStart();
  const after = block.text.slice(end, end + 6);
  return (
    (/^[([]$/u.test(before) && /^[)\]]\s/u.test(after)) ||
    (/^(?:(?:[A-Z][A-Z .'’-]{1,30}|[A-Z][A-Za-z .'’-]{1,30}(?=,\s[A-Z]))(?:,\s[A-Z][A-Za-z.]{1,15})?\s?[,(–—-]\s{0,2})?$/u.test(
      before,
    ) &&
      /^\)?\s{0,2}(?:-{1,2}|[–—])\s/u.test(after))
  );
}

/** `Karlsruhe, (12.11.2021). Die …`, `Bad Halden, 12. November 2021 – Die …`: a place in small letters, where prose follows. */
export function beginsWithPlace({ block, match, rest }: TextDate): boolean {
  if (rest < SHORTEST_PROSE || match.precision !== 'day' || match.date < OLDEST || !STOP.test(block.text))
    return false;
  const before = block.text.slice(0, match.index).trimStart();
  const after = block.text.slice(match.index + match.text.length, match.index + match.text.length + 6);
  const [, open, comma, bracket] = PLACE.exec(before) ?? [];
  if (open === undefined) return false;
  if (open === '(') return comma !== undefined && /^\)\s{1,2}[A-Z\u00c0-\u00de]/u.test(after);
  if (bracket !== undefined) return /^\)\s?(?:\.\s|[-–—]{1,2}\s)/u.test(after);
  // Of days that English writes otherwise, and that no title begins with: `Monday, 12 June 2023 – …`.
  return (
    (/^\d{1,2}\.\s?/u.test(match.text) || LE.test(before)) &&
    /^(?:\s?[-–—]{1,2}\s|\.\s{1,2}[A-Z\u00c0-\u00de])/u.test(after)
  );
}

const SHORTEST_PROSE = 100;
/** Nothing on the web was published before; what a story begins with may be older: `Berlin, 9. November 1989. …` */
const OLDEST = '1995';
const STOP = /[a-z\u00df-\u024f][.!?]["”“’»)]?\s*$/u;
const LE = /\sle\s$/u;
/* Capitals and all letters, listed: \p{L} takes the browser long to prepare. */
const CAPITAL = 'A-Z\\u00c0-\\u00de\\u0100-\\u024f';
const LETTERS = 'A-Za-z\\u00c0-\\u024f';
const WEEKDAY = `(?![${LETTERS}]{0,12}(?:tag|dag|abend|woch|day|di|dimanche)\\b)`;
const NAME = `[${CAPITAL}][${LETTERS}’'/-]{1,24}`;
const PLACE = new RegExp(
  `^(\\(?)${WEEKDAY}(?:(?:Bad|Sankt|St\\.|San|Saint|Neu) )?${NAME}(?: (?:am|an der|in der|im|bei|ob der|sur) ${NAME})?(?:(,)\\s(?:den |le )?|,?\\s?(\\())$`,
  'u',
);
