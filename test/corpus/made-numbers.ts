/**
 * Makes pages with numbers, each put together by chance out of what public bodies publish: private numbers of people in
 * lists, lines and hidden parts, however they are written, and numbers of offices and things that look like them. The
 * same number makes the same page, and each page knows which rules have to find what.
 */
import { chosen } from './made-article-choice.js';
import { articleFrame } from './made-article-frame.js';
import { chance } from './made-chance.js';
import { codes, contacts, directory, feeAccount, samples, statistics } from './made-number-offices.js';
import { hiddenPrivate, leftBehind } from './made-number-hidden.js';
import { peopleLines, peopleTable, type MadePiece, type Passage } from './made-number-people.js';
import { dayBefore, titleBy } from './made-parts.js';
import { SENTENCES } from './made-words.js';

/** A page and what it shows of people. */
export interface MadeNumbers {
  readonly html: string;
  readonly pieces: readonly MadePiece[];
  /** Rules of which a careful person could not say. */
  readonly open: ReadonlySet<string>;
  /** How it was put together, to be read when it fails. */
  readonly made: readonly string[];
}

const PRIVATE = [peopleTable, peopleTable, peopleLines, hiddenPrivate];
const HARMLESS = [
  feeAccount,
  contacts,
  contacts,
  directory,
  codes,
  codes,
  statistics,
  samples,
  leftBehind,
  leftBehind,
];

/** The page of a number. */
export function madeNumbers(seed: number): MadeNumbers {
  const by = chance(seed);
  const choice = { ...chosen(by), english: false };
  const passages: Passage[] = [];
  const count = 1 + by.upTo(3);
  while (passages.length < count) passages.push(by.one(by.is(0.35) ? PRIVATE : HARMLESS)(by));
  const title = titleBy(by);
  const day = dayBefore(by.upTo(500));
  const body = passages
    .map(({ html }) => `${by.is(0.6) ? `<p>　　${by.one(SENTENCES)}</p>` : ''}${html}`)
    .join('\n');
  const article = `<h1>${title}</h1><p>发布时间：${day}　来源：云岭县示例局</p><div id="zoom">${body}</div>`;
  return {
    html: articleFrame(title, day, article, choice, by),
    pieces: passages.flatMap(({ pieces }) => pieces),
    open: new Set(passages.flatMap(({ open = [] }) => open)),
    made: passages.map(({ what }) => what),
  };
}
