/** What a reading begins with: the walked scene, what the page says of itself, the days in its words and its heading. */
import { freeHead, markAreas } from './areas.js';
import { bylineBlocks } from './byline.js';
import { createContext } from './context.js';
import type { DateStyle } from './foreign-dates.js';
import { gatherTextDates, type TextDate } from './dates.js';
import { styleOf } from './date-style.js';
import { boxDates, findDayBoxes } from './day-boxes.js';
import type { PageFacts, ReadOptions } from './facts.js';
import { findHeading, type Heading } from './heading.js';
import { languageOf, metaContent, gatherMetas, writtenIn } from './metas.js';
import type { Pace } from './pace.js';
import { titleOf } from './primordials.js';
import type { Context } from './scene.js';
import { gatherStructured } from './structured.js';
import { walk } from './walk.js';

/** The page before its lists and parts are looked for. */
export interface PageStart extends Pick<PageFacts, 'title' | 'metas' | 'structured' | 'lang'> {
  readonly context: Context;
  readonly style: DateStyle;
  /** Days in the words of the page. */
  readonly texts: readonly TextDate[];
  /** They and the days that boxes of their own hold in parts (day above month). */
  readonly allTexts: readonly TextDate[];
  readonly heading: Heading | undefined;
}

/** Walks the document and reads its head. */
export async function startPage(document: Document, options: ReadOptions, pace: Pace): Promise<PageStart> {
  const scene = await walk(document, options, pace);
  await markAreas(scene, pace);
  const context = createContext(scene);
  await pace.rest();
  const title = pageTitle(document);
  const metas = gatherMetas(scene);
  const structured = gatherStructured(scene);
  const lang = languageOf(scene);
  const style = styleOf(scene, writtenIn(lang, metas));
  scene.zone = style.zone;
  const texts = await gatherTextDates(scene, style, pace);
  await findDayBoxes(scene, pace);
  const allTexts = [...texts, ...boxDates(scene)];
  const heading = findHeading(context, title, metaContent(metas, 'ArticleTitle'), bylineBlocks(allTexts));
  if (heading && metaContent(metas, 'og:type') === 'article') freeHead(scene, heading.block.node);
  return { context, title, metas, structured, lang, style, texts, allTexts, heading };
}

function pageTitle(document: Document): string {
  try {
    return titleOf(document);
  } catch {
    return '';
  }
}
