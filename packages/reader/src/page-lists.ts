/** The lists that a page holds, what the page is called, and which of the lists is the one it is there for. */
import { gatherBreadcrumb, isTrail } from './breadcrumb.js';
import { lineTest } from './line-test.js';
import { findLists, isContentList, mainList, type FoundList } from './lists.js';
import { metaContent } from './metas.js';
import type { Pace } from './pace.js';
import type { PageStart } from './page-start.js';
import type { SceneNode } from './scene.js';
import { isSideBox } from './side-box.js';

/** Lists and names of a page. */
export interface PageLists {
  readonly found: readonly FoundList[];
  readonly breadcrumb: readonly string[];
  /** The page's heading, empty where the headline of a line stands in its place. */
  readonly called: string;
  /** Every name the page bears: heading, end of the trail, column of the tags. */
  readonly names: readonly string[];
  /** The list that the page is there for, if it is there for one. */
  readonly best?: FoundList | undefined;
  /** Whether an element stands in a line of a dated content list. */
  readonly inCard: (node: SceneNode) => boolean;
}

/** Finds the lists and tells which of them is the page's own. */
export async function findPageLists(
  { context, title, metas, texts, heading }: PageStart,
  pace: Pace,
): Promise<PageLists> {
  const { scene } = context;
  const found = await findLists(context, texts, heading, pace);
  await pace.rest();
  const breadcrumb = gatherBreadcrumb(context);
  await pace.rest();
  const trailEnd = breadcrumb.at(-1);
  // The first of several boxes is no name of a page that its title and its trail call otherwise.
  const isOfBox = trailEnd !== undefined && title.includes(trailEnd) && !title.includes(heading?.text ?? '');
  const inCard = lineTest(found.filter(list => list.dated >= 3 && isContentList(list)));
  // The headline of a line is what that leads to, and no name of the page.
  const called = heading?.leadsAway && inCard(heading.block.node) ? '' : (heading?.text ?? '');
  const names = [isOfBox ? '' : called, trailEnd, metaContent(metas, 'ColumnName')].flatMap(
    name => name || [],
  );
  const own = found.filter(list => isContentList(list) && !isSideBox(scene, list, names, heading));
  // What opens from a menu stands above the trail, and may be the longer list.
  const trail = scene.blocks.find(({ text }) => isTrail(text))?.firstPiece ?? 0;
  const best = mainList(own.filter(({ node }) => node.firstPiece >= trail)) ?? mainList(own);
  await pace.rest();
  return { found, breadcrumb, called, names, best, inCard };
}
