/** Texts of data files in which programs left markup: `A &amp; B`, `<font color="red">通知</font>`. What is shown as text holds neither. */

/* Elements that editors and content systems write, and what comes with text pasted from word processors; other words between angle brackets are words. */
const TAG =
  /<!--[^<>]{0,2000}-->|<\?xml:[^<>]{0,2000}>|<(?:\/?)(a|abbr|b|big|br|center|cite|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|mark|o:p|ol|p|s|small|span|st1:[a-z]{1,30}|strike|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/gi;
/* Such that begin a line. */
const BREAKS = /^(?:br|dd|div|dt|h[1-6]|hr|li|p|tr)$/i;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
const MAY_HOLD = /<\/?[a-z]|&[#a-z]/i;
/* No editor writes these: a text that holds them is shown as it stands, for whoever keeps the data to see. */
const ATTACK =
  /[\s"'/]on[a-z]{3,30}[^<>=]{0,9}=|<script|javascript:|<[^<>]{0,2000}(?:\bdata:|\bvbscript:|expression\(|behavior:|url\()/i;
/* Markup that is left when that of editors is gone. */
const LEFT = /<(?:\/?[a-z][\w:-]{0,40}[\s/>]|[!?])/i;
const PICTURE = /<img\s/i;
/** Texts are escaped once too often, or twice. */
const ROUNDS = 3;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  deg: '°',
  sect: '§',
  copy: '©',
  reg: '®',
  yen: '¥',
  pound: '£',
  euro: '€',
};

/** Whether a text may hold markup; a quick look, for a list of 100,000 items has as many titles. */
export function mayHoldMarkup(text: string): boolean {
  return (text.includes('<') || text.includes('&')) && MAY_HOLD.test(text);
}

/**
 * The text that is meant. A text that holds other markup than editors write, something that could run,
 * or nothing but a picture is answered as it stands: half of its markup would say neither.
 */
export function plainText(text: string): string {
  if (ATTACK.test(text)) return text;
  let plain = text;
  for (let round = 0; round < ROUNDS && mayHoldMarkup(plain); round += 1)
    plain = plain
      .replace(TAG, (_, name = '') => (BREAKS.test(name as string) ? '\n' : ''))
      .replace(REFERENCE, sign);
  if (plain === text || LEFT.test(plain) || ATTACK.test(plain)) return text;
  return tidied(plain) || (PICTURE.test(text) ? text : '');
}

function tidied(text: string): string {
  const lines = text.split('\n').map(line => line.replace(/[ \t\r\u00a0]{1,1000}/g, ' ').trim());
  return lines.filter(line => line !== '').join('\n');
}

function sign(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  const isSign = point > 0x1f && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isSign ? String.fromCodePoint(point) : point === 10 || point === 13 || point === 9 ? ' ' : whole;
}
