/** The parts of a page beside its lists and days: labels with values, tables, persons, forms, links, pictures, headings. */
import type { PageFacts } from './facts.js';
import { gatherForms } from './forms.js';
import { gatherHeadings } from './heading.js';
import { gatherImages, gatherLinks } from './links.js';
import type { Pace } from './pace.js';
import { gatherPairs, type PlacedPair } from './pairs.js';
import { gatherPeople } from './people.js';
import type { Context } from './scene.js';
import { gatherTables } from './tables.js';

/** Parts of a page, as its facts tell them, and where the pairs stand. */
export interface PageParts extends Pick<
  PageFacts,
  'pairs' | 'tables' | 'people' | 'forms' | 'links' | 'images' | 'headings'
> {
  readonly placed: readonly PlacedPair[];
  /** Names of the tabs that show the parts of a guide. */
  readonly tabs: readonly string[];
}

/** Gathers them one after the other. */
export async function gatherParts(context: Context, pace: Pace): Promise<PageParts> {
  const { placed, tabs } = await gatherPairs(context, pace);
  const pairs = placed.map(({ pair }) => pair);
  const tables = await gatherTables(context, pace);
  const people = await gatherPeople(context, placed, tables, pace);
  await pace.rest();
  const forms = gatherForms(context);
  await pace.rest();
  const links = await gatherLinks(context, pace);
  const images = await gatherImages(context, pace);
  await pace.rest();
  const headings = gatherHeadings(context);
  await pace.rest();
  return { placed, tabs, pairs, tables, people, forms, links, images, headings };
}
