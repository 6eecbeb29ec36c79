/**
 * Makes pages with one article, each put together by chance out of what content systems do: what its heading is, where
 * the line with its day stands and how that is written, and which other days stand around. The same number makes the
 * same page, and each page knows the day on which it was published, as its reader would say who looks at it.
 */
import { bylineOf, recordOf } from './made-article-byline.js';
import { chosen, type ArticleChoice } from './made-article-choice.js';
import { articleFrame } from './made-article-frame.js';
import { articleText } from './made-article-text.js';
import { chance } from './made-chance.js';
import { boxes, dayBefore, headingAs, titleBy } from './made-parts.js';

/** A page and the day on which it was published. */
export interface MadeArticle {
  readonly html: string;
  readonly title: string;
  readonly day: string;
  /** How it was put together, to be read when it fails. */
  readonly made: ArticleChoice;
}

/** The page of a number. */
export function madeArticle(seed: number): MadeArticle {
  const by = chance(seed);
  const choice = chosen(by);
  const title = titleBy(by, choice.english);
  const day = dayBefore(by.upTo(500));
  const byline = bylineOf(day, choice, by);
  const text = articleText(day, choice, by);
  const head = titleOf(title, choice);
  const parts = {
    above: [byline, head, text],
    below: [head, byline, text],
    'below the text': [head, text, byline],
  }[choice.place];
  const record = choice.record ? recordOf(day, by) : '';
  const article = boxes(record + parts.join('\n'), choice.boxesAround, choice, 'article');
  return { html: articleFrame(title, day, article, choice, by), title, day, made: choice };
}

/** The heading of an article. */
export function titleOf(title: string, choice: ArticleChoice): string {
  return headingAs(choice.title, title, choice);
}
