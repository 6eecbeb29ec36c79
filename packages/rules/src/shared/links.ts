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

/** Longest line that is the name of a class, in the words of the law, rather than sentences about it. */
const LINE = 120;

/** The first link whose text has the words. */
export function linkTo({ links }: Pick<PageFacts, 'links'>, words: RegExp): LinkFact | undefined {
  return links.find(link => words.test(joined(link.text)));
}

/* 政府信息公开 指南: a name in two lines, one below the other. */
function joined(text: string): string {
  return fold(text).replace(/([\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])/g, '$1');
}

/** Lines of the content that are short: each may name a thing that is linked beside it. */
export function shortLines({ text }: PageFacts): string[] {
  return text.split('\n').filter(line => line.length <= LINE);
}

/** How the names of things may stand on a page. */
export interface Naming {
  /** Short lines count too, for pages that put names in cells or bold words and the links beside. */
  readonly lines?: boolean;
  /** The names are everyday words (`Policies`, `A–Z index`): where the content has most of them, those in menus and feet are others. */
  readonly everyday?: boolean;
}

/** One verdict: all linked, or which are not. Headings of sections and names of pictures count, since some pages show a part in place or draw its name. */
export function missingLinks(
  facts: PageFacts,
  wanted: readonly WantedLink[],
  { lines = false, everyday = false }: Naming = {},
): Verdict[] {
  if (facts.links.length < 3) return [{ outcome: 'cantTell', reason: 'noLinks' }];
  const drawn = facts.images.flatMap(({ alt }) => (alt === null || alt === '' ? [] : [fold(alt)]));
  const named = (lines ? shortLines(facts) : facts.headings.map(({ text }) => text)).map(fold);
  const isIn = (links: readonly LinkFact[]) => (each: WantedLink) =>
    linkTo({ links }, each.words) !== undefined || [...named, ...drawn].some(name => each.words.test(name));
  const content = wanted.filter(isIn(facts.links.filter(({ area }) => area === 'content')));
  const isThere = everyday && content.length * 2 > wanted.length;
  const missing = wanted.filter(each => !(isThere ? content.includes(each) : isIn(facts.links)(each)));
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
