/** Tells an empty column from one that is still loading: by what the page says, then by what its scripts fill. */
import { widthOf } from './primordials.js';
import type { ListFact } from './facts.js';
import { isTeaser, isUnderName } from './column-place.js';
import { clip, holds, isShown } from './context.js';
import { blankList, silentList } from './empty-shells.js';
import { loadingSaid, MESSAGE, nothingSaid, pictureOfNothing, type Sign } from './empty-words.js';
import type { FoundList } from './lists.js';
import { charsIn, type Context, type Scene } from './scene.js';
import { titleOf } from './titles.js';

/** Fewest characters of a link that is an item's title rather than a menu's word. */
const TITLE = 10;

/** What else the page shows, by which a silent list is judged. */
export interface Surroundings {
  /** Whether a page of this kind should hold a list. */
  readonly expectsList: boolean;
  /** Whether the page shows a text, form or table of its own: then an empty list is a trifle. */
  readonly hasOwnContent: boolean;
  /** What the page calls its column: heading, end of the trail, `ColumnName`. */
  readonly names: readonly string[];
}

/** The fact of a list that shows nothing; undefined when there is no sign of any list. */
export function emptyList(
  context: Context,
  { expectsList, hasOwnContent, names, lists }: Surroundings & { readonly lists: readonly FoundList[] },
): ListFact | undefined {
  const { scene } = context;
  if (hasOwnContent) return undefined;
  const said = nothingSaid(scene) ?? pictureOfNothing(scene);
  const loading = loadingSaid(scene);
  const isExpected = expectsList || blankList(scene) !== undefined;
  if (loading && isExpected) return fact(context, loading, 'loading');
  if (said && (isExpected || isAlone(scene, said))) return fact(context, said, 'empty');
  if (!expectsList || holdsTitles(scene, lists)) return undefined;
  const shell = silentList(scene, names);
  return shell && fact(context, shell, shell.late ? 'loading' : 'empty');
}

/** Whether lines are those of a box beside a column that says, or shows, that it has nothing. */
export function isBesideNothing(scene: Scene, { node, dated }: FoundList, names: readonly string[]): boolean {
  const isElsewhere = isTeaser(scene, node, names);
  if (dated > 0 && !isElsewhere) return false;
  const said = nothingSaid(scene);
  const says = said !== undefined && said.text.trim().length > 2 ? said.node : undefined;
  if (dated === 0 && says !== undefined && says.last < node.index) return true;
  const shell = blankList(scene);
  // On a landing page the box of the news has days too, and a place for slides stands above it.
  if (isElsewhere)
    return [says, dated === 0 || shell?.sure === true ? shell?.node : undefined].some(
      sign => sign !== undefined && isUnderName(scene, sign, names),
    );
  // The wide column holds its name and an empty list, the lines stand in the narrow one.
  const column = shell?.sure === true ? shell.node.parent : undefined;
  return (
    column !== undefined &&
    column.last < node.index &&
    charsIn(scene, column) <= CAPTION &&
    widthOf(column.element) > widthOf(node.element) * WIDER
  );
}
/** Most characters that stand above an empty list: the name of the column. */
const CAPTION = 12;
/** How much wider the main column of a page is than those beside it, at the least. */
const WIDER = 1.3;

/* Titles that no list was made of, as in tables broken apart: the column is not empty, it was not understood. */
function holdsTitles(scene: Scene, lists: readonly FoundList[]): boolean {
  let titles = 0;
  for (const link of scene.links)
    if (
      link.area === 'content' &&
      titleOf(scene, link).length >= TITLE &&
      isShown(link) &&
      !lists.some(list => holds(list.node, link))
    )
      titles++;
  return titles >= 3;
}

function fact(context: Context, { node, text }: Sign, state: 'empty' | 'loading'): ListFact {
  return {
    items: [],
    main: true,
    empty: state === 'empty',
    state,
    ...(text !== undefined && { says: clip(text, MESSAGE) }),
    where: context.where(node),
  };
}

/* A message that is nearly all that the content says. */
function isAlone(scene: Scene, message: Sign): boolean {
  let others = 0;
  for (const block of scene.blocks)
    if (block.node !== message.node && block.node.area === 'content') others += block.text.length;
  return others < 200;
}
