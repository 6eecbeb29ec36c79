/** Numbers and keys that people type or copy from paper. */

/** A number or key as people type it, without what means nothing in it: wide forms, lower case, blanks, dashes, marks that nobody sees. */
export function bareNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\-‐-―−]/gu, '');
}
