/** Judges pages that must link to certain things. */
import { fold } from '@sunboard/model';
import type { LinkFact, PageFacts } from '@sunboard/reader';
import type { Phrase, Rule, Verdict } from '../rule.js';
import { say } from './wording.js';

/** A link that a page must have; the words are matched against the folded text of links. */
export interface WantedLink {
  readonly label: Phrase;
  readonly words: RegExp;
}

/** Wording that such rules share. */
export const LINK_REASONS: Rule['reasons'] = {
  complete: say('已提供链接：{names}', 'Linked: {names}'),
  missing: say('没有找到链接：{names}', 'Not linked: {names}'),
  noLinks: say(
    '页面没有读到链接；导航可能由脚本生成或位于框架内',
    'No links were read; the navigation may be written by a script or sit in a frame',
  ),
};

/** Longest line that is the name of a class rather than a sentence about it. */
const LINE = 80;

/** The first link whose text has the words. */
export function linkTo(facts: PageFacts, words: RegExp): LinkFact | undefined {
  return facts.links.find(link => words.test(joined(link.text)));
}

/* 政府信息公开 指南: a name in two lines, one below the other. */
function joined(text: string): string {
  return fold(text).replace(/([\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])/g, '$1');
}

/**
 * One verdict: all linked, or which are not. Headings of sections and
 * names of pictures count, since some pages show a part in place or draw its name; with
 * `lines` short lines do too, for pages that put the names of classes in cells or bold words and the links beside.
 */
export function missingLinks(
  facts: PageFacts,
  wanted: readonly WantedLink[],
  { lines = false } = {},
): Verdict[] {
  if (facts.links.length < 3) return [{ outcome: 'cantTell', reason: 'noLinks' }];
  const drawn = facts.images.flatMap(({ alt }) => (alt === null || alt === '' ? [] : [fold(alt)]));
  const named = lines
    ? facts.text.split('\n').flatMap(line => (line.length <= LINE ? [fold(line)] : []))
    : facts.headings.map(({ text }) => fold(text));
  const seen = (words: RegExp) =>
    linkTo(facts, words) !== undefined || [...named, ...drawn].some(name => words.test(name));
  const missing = wanted.filter(({ words }) => !seen(words));
  if (missing.length === 0)
    return [{ outcome: 'passed', reason: 'complete', data: { names: wanted.map(({ label }) => label) } }];
  return [
    {
      outcome: 'failed',
      reason: 'missing',
      data: { names: missing.map(({ label }) => label) },
      key: 'links',
      expected: say('{n} 项链接', '{n} {n?link:links}', { n: wanted.length }),
      observed: say('缺 {n} 项', '{n} missing', { n: missing.length }),
      absent: true,
    },
  ];
}
