/** The words of `webmaster.ts`: notices, problems of data and unknown names with the nearest known one, in the page's language. */
import {
  fill,
  isChinese,
  loadLanguage,
  localize,
  problemLine,
  sentences,
  type Locale,
  type Problem,
} from '@sunboard/model';
import { localeFor } from './locale.js';
import { nearest } from './nearest.js';
import { webmasterText, type Notice } from './webmaster-locales.js';

/** Attributes that any element may have, and those that frameworks of the page leave behind. */
const COMMON =
  /^(?:accesskey|autocapitalize|autofocus|class|contenteditable|defer-hydration|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item\w+|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|theme|title|translate|xmlns|(?:aria|data|hx|js|ng|v|x)-.*|on.*)$/;
const PLAIN = /^[a-z][a-z-]*$/;

/** Says one notice of an element. */
export async function notice(
  element: Element,
  name: Notice,
  places: Readonly<Record<string, string | number>> = {},
  error?: unknown,
): Promise<void> {
  const text = textIn(await languageOf(element));
  write(error === undefined ? 'warn' : 'error', tagOf(element), fill(text[name], places), error);
}

/** Says what is wrong with an element's data, a line a problem. */
export async function problems(element: Element, found: readonly Problem[]): Promise<void> {
  const locale = await languageOf(element);
  const [text, comma] = [textIn(locale), isChinese(locale) ? '，' : ', '];
  const lines = found.map(problem => {
    const { row, column, pointer } = problem;
    const place = [row && fill(text.row, { row }), column].filter(Boolean).join(comma);
    return `- ${place || pointer || text.source}: ${problemLine(problem, locale)}`;
  });
  write('warn', tagOf(element), [fill(text.problems, { n: found.length }), ...lines].join('\n'));
}

/** Says that a tag is almost one of ours; says nothing of tags that are quite different. */
export async function unknownTag(element: Element, known: readonly string[]): Promise<void> {
  if (nearest(element.localName, known) !== undefined)
    await unknown(element, 'unknownTag', element.localName, known);
}

/** Says that an element of the page asks for something that does not exist, and what exists. */
export async function unknown(
  element: Element,
  name: 'unknownName' | 'unknownTag' | 'unknownMark' | 'unknownColumn',
  typed: string,
  known: readonly string[],
): Promise<void> {
  const locale = await languageOf(element);
  write('warn', tagOf(element), unknownText(locale, name, typed, known), element);
}

/** Says which of an element's attributes nobody reads; those of frameworks and of all elements are none of ours. */
export async function unknownAttributes(element: Element, known: readonly string[]): Promise<void> {
  const strange = element
    .getAttributeNames()
    .filter(name => PLAIN.test(name) && !COMMON.test(name) && !known.includes(name));
  if (strange.length === 0) return;
  const locale = await languageOf(element);
  for (const name of strange)
    write('warn', tagOf(element), unknownText(locale, 'unknownAttribute', name, known), element);
}

function unknownText(locale: Locale, name: Notice, typed: string, known: readonly string[]): string {
  const text = textIn(locale);
  const meant = nearest(typed, known);
  const parts = [
    fill(text[name], { name: typed }),
    meant === undefined ? '' : fill(text.meant, { name: meant }),
    fill(text.known, { names: [...known].sort().join(isChinese(locale) ? '、' : ', ') }),
  ];
  return sentences(parts, locale);
}

function textIn(locale: Locale) {
  return localize(webmasterText, locale);
}

/** An added language is fetched first; where it cannot be had, the one that it is translated from is spoken. */
async function languageOf(element: Element): Promise<Locale> {
  const locale = localeFor(element, element.getAttribute('locale'));
  await Promise.resolve(loadLanguage(locale)).catch(() => undefined);
  return locale;
}

function tagOf(element: Element): string {
  return `sunboard: <${element.localName}>`;
}

function write(level: 'warn' | 'error', tag: string, words: string, about?: unknown): void {
  console[level](`${tag} ${words}`, ...(about === undefined ? [] : [about]));
}
