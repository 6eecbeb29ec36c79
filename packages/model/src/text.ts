/** Folds text so that the same words compare equal however they were typed. */

/** Turns fullwidth ASCII into ASCII, one UTF-16 unit for one, so that positions stay valid in the original. */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, char =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

/** Folds for search: NFKC, which makes wide forms narrow, lower case, and every bracket 〔〕［］【】（）() to `[` and `]`. May change the length. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〔【(]/g, '[')
    .replace(/[〕】)]/g, ']');
}

/** Joins words whose letters blanks spread over a line, as forms and Word do: 联 系 人, 身　份　证　号. */
export function joinSpread(text: string): string {
  return text.replace(/([\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff](?![\u4e00-\u9fff]))/gu, '$1');
}

/** Folds a label for lookup: {@link fold} without white space, trailing colons, asterisks and bracketed remarks. */
export function foldLabel(label: string): string {
  return fold(label)
    .replace(/\[[^[\]]{0,40}\]/g, '')
    .replace(/[\s:：*＊·•、.。_-]/gu, '');
}
