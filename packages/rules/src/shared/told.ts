/** Reads whether a text tells what a label announces: `传真：010-…`, `传真为…`, the head 传真 above its cells; `信函、传真等方式` announces nothing. */

/** A label, and what follows it where it is told. */
export interface Told {
  /** Global. */
  readonly label: RegExp;
  readonly value: RegExp;
}

/** How far below the head of a row its cells may stand. */
const ROW = 300;
/** Longest value that is looked at. */
const VALUE = 90;
const COLON = /^(?:[/、及和][\u4e00-\u9fff]{2,4})?[为是]|^[^\n:,。;]{0,12}:/u;
const LINE_END = /^[^\n:,。;]{0,6}(?:\n|$)/u;
const FIGURE = /^ ?[[\d\w]/u;
const NAMES = '(?:机构|单位|部门|名称|地址|地点|时间|电话|传真|邮箱|信箱|邮件|网址|邮编|编码|e-?mail)';
const NEXT = new RegExp(
  `[\\u4e00-\\u9fff]{0,4}${NAMES}[^\\n:,。;]{0,6}(?:[:\\n]|[为是](?![\\u4e00-\\u9fff]{0,3}(?:[,;。]|$)))`,
  'u',
);
const NAME_ABOVE = new RegExp(`${NAMES}[^\\n:,。;]{0,6}\\n[^\\n]{0,6}$`, 'u');

/** Whether one of the labels has its value behind it, in brackets in front of it, or below it. The text is folded. */
export function isTold(text: string, { label, value }: Told): boolean {
  for (const { 0: words, index } of text.matchAll(label)) {
    const after = text.slice(index + words.length, index + words.length + ROW);
    if (text.charAt(index - 1) === '[' && value.test(text.slice(Math.max(0, index - 24), index))) return true;
    const colon = COLON.exec(after)?.[0];
    const isOfRow = NAME_ABOVE.test(text.slice(Math.max(0, index - 20), index));
    if (colon !== undefined ? value.test(valueIn(after.slice(colon.length))) : isBelow(after, value, isOfRow))
      return true;
  }
  return false;
}

function isBelow(after: string, value: RegExp, isOfRow: boolean): boolean {
  if (FIGURE.test(after)) return value.test(after.slice(0, 24));
  const end = LINE_END.exec(after)?.[0];
  if (end === undefined) return false;
  const below = after.slice(end.length);
  // Labels below and above a label are those of a row: what they name stands below them all.
  return value.test(isOfRow || NEXT.exec(below)?.index === 0 ? below : valueIn(below));
}

function valueIn(text: string): string {
  const value = text.slice(0, VALUE);
  return value.slice(0, NEXT.exec(value)?.index);
}
