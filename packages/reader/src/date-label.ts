/** Reads the label that stands in front of a date: `发布日期：`, `Published on `, `公布于（`. */
import { withoutEnd } from './text-end.js';

const BARE = /(发布|更新|公布|published|updated|posted|last updated|date|on)\s*$/iu;
const SEPARATOR = /[：:丨|为于]$/u;
const BRACKET = /[[【(（]$/u;
const OF_LABEL = /[\p{Script=Han}A-Za-z\u00c0-\u024f（）() ]/u;
const LONGEST = 25;

/** The label at the end of a text, without separator and brackets; undefined when there is none. */
export function labelAtEnd(before: string): string | undefined {
  const label = KEYWORD.exec(before)?.[0] ?? bracketed(before) ?? separated(before) ?? BARE.exec(before)?.[1];
  return label === undefined || CLOCK.test(label) ? undefined : label.trim().slice(-16);
}
/* `$Date: 2016/11/18 06:31:41 $`, `$Id: page.html 1.3 2016/11/18 …`: what CVS and Subversion write into a file whenever it is changed. */
const KEYWORD = /\$(?:Date(?=:\s$)|Id(?=:\s[^$\n]{1,30}\s$))/u;
/* `8:42 a.m. EDT October 3`, `10:05 AM on 9/19`: the end of an hour is no label. */
const CLOCK = /^\s*(?:[AaPp]\.?[Mm]\.?|[ECMP][DS]T|[ECMP]T|UTC|GMT|BST|CES?T)(?: on)?\s*$/u;

/* `[成文日期] `, `【发布日期】：`: brackets in the place of a separator. */
function bracketed(before: string): string | undefined {
  const whole = withoutEnd(before, /[\s：:]/u);
  if (!/[\]】]$/u.test(whole)) return undefined;
  const core = whole.slice(0, -1);
  const open = Math.max(core.lastIndexOf('['), core.lastIndexOf('【'));
  const label = core.slice(open + 1).replace(/\s/gu, '');
  return open >= 0 && IS_LABEL.test(label) ? label : undefined;
}
const IS_LABEL = /^[\p{Script=Han}A-Za-z]{2,12}$/u;

/* Separator (a sign, 为, 于 or a space), perhaps a bracket, perhaps spaces: taken off step by step from the end. */
function separated(before: string): string | undefined {
  const whole = before.trimEnd();
  const open = BRACKET.test(whole) ? whole.slice(0, -1) : before;
  const core = open.trimEnd();
  return (
    (SEPARATOR.test(core) ? lastWords(core.slice(0, -1)) : undefined) ??
    (core.length < open.length ? ofLine(lastWords(core), open.slice(core.length)) : undefined) ??
    (whole.length < before.length ? ofLine(lastWords(whole), before.slice(whole.length)) : undefined)
  );
}

/* <h1>某局召开会议<br>2020-01-02: words of the line above are a label only where nothing else is called so. */
function ofLine(words: string | undefined, space: string): string | undefined {
  return words === undefined || !space.includes('\n') || isDayLabel(words) ? words : undefined;
}

/* The longest run of letters, spaces and round brackets at the end that begins with a letter. */
function lastWords(text: string): string | undefined {
  const near = text.slice(-LONGEST);
  const words = near.slice(withoutEnd(near, OF_LABEL).length).replace(/^[（）() ]+/u, '');
  return words === '' ? undefined : words;
}

/** Whether a day is the first thing in its line, but for the name of its weekday: what stands before the line may be its label. */
export function isFirst({ text }: { readonly text: string }, { index }: { readonly index: number }): boolean {
  return index < 3 || (index < 14 && WEEKDAY.test(text.slice(0, index)));
}
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tue|wed|thu|fri|sat|sun)\.?),?\s{1,2}(?:den |le )?$/iu;

/** Whether a text is a label of a day and nothing else: 成文日期, `Date published`, `Last revised`. */
export function isDayLabel(text: string): boolean {
  return text.length <= 28 && DAY_LABEL.test(text.replace(/\s/gu, ''));
}
const DAY_LABEL =
  /^(?:\p{Script=Han}{0,6}(?:日期|时间|有效期)|(?:date|last|first){0,2}(?:publish|updat|post|issu|releas|modifi|revis|review)ed(?:on)?|(?:release|publication|issue)date)[：:]?$/iu;
