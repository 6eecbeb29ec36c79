/** Numbers of people and organisations for tests: built with their check digits, never copied from anybody. */
import { isCreditCode, isId18 } from './identity.js';

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** An ID number of an area (six digits), a day of birth (`19900307`) and a sequence (three digits). */
export function idOf(area: string, birth: string, sequence = '123'): string {
  const body = area + birth + sequence;
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + ('10X98765432'[sum % 11] ?? '');
}

/** An ID number that ends in a digit, and one that ends in X. */
export const ID = idOf('110101', '19900307');
export const ID_X = sequences().find(id => id.endsWith('X')) as string;

/** The first number that is at once an ID number and the code of an organisation: codes of organs begin with 11, too. */
export const ID_AND_CODE = sequences().find(isCreditCode) as string;

/** A card number: its digits with the check digit behind. */
export function cardOf(body: string): string {
  for (let digit = 0; digit < 10; digit++) {
    const sum = [...`${body}${String(digit)}`].reverse().reduce((total, char, at) => {
      const value = Number(char) * (at % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    if (sum % 10 === 0) return `${body}${String(digit)}`;
  }
  return '';
}

/** A unified social credit code: seventeen characters with the check character behind. */
export function creditCodeOf(body: string): string {
  const sum = CODE_WEIGHTS.reduce(
    (total, weight, at) => total + weight * CODE_ALPHABET.indexOf(body[at] ?? '0'),
    0,
  );
  return body + (CODE_ALPHABET[(31 - (sum % 31)) % 31] ?? '');
}

export function fullwidth(text: string): string {
  return text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** A text cut into groups, with something between them: `grouped('138…', [3, 4, 4], '-')`. */
export function grouped(text: string, lengths: readonly number[], gap: string): string {
  let at = 0;
  return lengths.map(length => text.slice(at, (at += length))).join(gap);
}

function sequences(): string[] {
  return Array.from({ length: 1000 }, (_, at) =>
    idOf('110101', '19900307', String(at).padStart(3, '0')),
  ).filter(isId18);
}
