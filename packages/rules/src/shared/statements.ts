/** Judges pages that must say certain things in their text: which statements are there and which are not. */
import { fold, joinSpread } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import type { Phrase, Rule, Verdict } from '../rule.js';
import { ownLines, pageText, saysTooLittle } from './page.js';
import { isTold, type Told } from './told.js';
import { say } from './wording.js';

/** Something a page must say. The words are matched against folded text (lower case, halfwidth, brackets as [ ]). */
export interface Statement {
  readonly label: Phrase;
  readonly words: RegExp;
  /** Words that make a clause with the former say something else. */
  readonly unless?: RegExp;
  /** A label whose value says it as well. */
  readonly told?: Told;
}

/** Wording that such rules share. */
export const STATEMENT_REASONS: Rule['reasons'] = {
  complete: say('已写明：{names}', 'Stated: {names}'),
  missing: say('没有写明：{names}', 'Not stated: {names}'),
  thin: say(
    '页面文字太少，内容可能在附件、图片或框架中，无法判断',
    'The page has too little text; what it says may be in an attachment, image or frame',
  ),
};

/** Wording where parts may stand on pages of their own. */
export const ELSEWHERE = say(
  '{names}可能写在本页链接的其他网页',
  '{names} may stand on other pages that this one links to',
);

/** Remedies that such rules share. */
export const STATEMENT_REMEDIES = {
  thin: say(
    '请人工查看；如内容在附件或图片中，请同时以文字发布。',
    'Look by hand; if it is in an attachment or image, publish it as text too.',
  ),
} as const;

/** Pages with less text than this are not judged by what they leave out, and neither are lists of names without a sentence. */
const THIN = 150;
const SENTENCE = /[。；.;]/;

/** One verdict: complete, or what is missing and not linked either; open where the page has hardly any text, or where all that is missing is what links lead to (`elsewhere`). */
export function statements(
  facts: PageFacts,
  wanted: readonly Statement[],
  elsewhere: readonly Statement[] = [],
  text = pageText(facts),
): Verdict[] {
  const missing = wanted.filter(each => !isSaid(each, text));
  if (missing.length === 0)
    return [{ outcome: 'passed', reason: 'complete', data: { names: wanted.map(({ label }) => label) } }];
  if (facts.text.length < THIN || !SENTENCE.test(facts.text))
    return [{ outcome: 'cantTell', reason: 'thin' }];
  const gone = missing.filter(each => !elsewhere.includes(each));
  if (gone.length === 0)
    return [{ outcome: 'cantTell', reason: 'elsewhere', data: { names: missing.map(({ label }) => label) } }];
  return [
    {
      outcome: 'failed',
      reason: 'missing',
      data: { names: gone.map(({ label }) => label) },
      key: 'statements',
      expected: say('写明 {n} 项', '{n} {n?statement:statements}', { n: wanted.length }),
      observed: say('缺 {n} 项', '{n} missing', { n: gone.length }),
      absent: true,
    },
  ];
}

/**
 * The same of a page whose content is prose: entries of menus say nothing. One that says hardly anything, and less than
 * half of it, has its text in a file, a picture or a frame.
 */
export function statementsInProse(facts: PageFacts, wanted: readonly Statement[]): Verdict[] {
  const text = proseText(facts);
  return saysTooLittle(facts) && wanted.filter(each => isSaid(each, text)).length < wanted.length / 2
    ? [{ outcome: 'cantTell', reason: 'thin' }]
    : statements(facts, wanted, [], text);
}

function isSaid({ words, unless, told }: Statement, text: string): boolean {
  return (
    (unless === undefined
      ? words.test(text)
      : text.split(/[,。;\n]/).some(clause => words.test(clause) && !unless.test(clause))) ||
    (told !== undefined && isTold(text, told))
  );
}

function proseText(facts: PageFacts): string {
  return fold(ownLines(facts).map(joinSpread).join('\n'));
}
