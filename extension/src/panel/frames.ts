/** Joins what was read in frames of other origins to the facts of the page, and finds the way back to the frame. */
import type { PageFacts, Where } from '@sunboard/reader';

/** What one frame's own content script read. */
export interface FrameReading {
  readonly frameId: number;
  /** Names this reading among all of the tab. */
  readonly stamp: number;
  readonly facts: PageFacts;
}

const MOST_TEXT = 20_000;

/**
 * The page's facts with those of its frames. Places in a frame carry the frame's address in `where.frame`. Dates and
 * kind stay the page's own: a frame is a part of it, not the page.
 */
export function joinFrames(page: PageFacts, frames: readonly FrameReading[]): PageFacts {
  if (frames.length === 0) return page;
  const parts = frames.map(({ facts }) => rehome(facts, facts.url));
  const all = <K extends keyof PageFacts>(name: K, ...own: readonly PageFacts[K][]): PageFacts[K] =>
    [...own, ...parts.map(part => part[name])].flat() as unknown as PageFacts[K];
  const read = new Set(frames.map(({ facts }) => facts.url));
  const cut = [page, ...parts].find(({ truncated }) => truncated);
  return {
    ...page,
    pairs: all('pairs', page.pairs),
    lists: [...page.lists, ...parts.flatMap(({ lists }) => lists.map(list => ({ ...list, main: false })))],
    tables: all('tables', page.tables),
    people: all('people', page.people),
    forms: all('forms', page.forms),
    links: all('links', page.links),
    images: all('images', page.images),
    privacy: all('privacy', page.privacy),
    widgets: all('widgets', page.widgets),
    headings: all('headings', page.headings),
    text: [page.text, ...parts.map(({ text }) => text)].join('\n').slice(0, MOST_TEXT),
    skippedFrames: [
      ...page.skippedFrames.filter(src => !read.has(resolve(src, page.url))),
      ...parts.flatMap(({ skippedFrames }) => skippedFrames),
    ],
    nodeCount: parts.reduce((sum, { nodeCount }) => sum + nodeCount, page.nodeCount),
    truncated: cut !== undefined,
    ...(cut?.truncatedBy !== undefined && { truncatedBy: cut.truncatedBy }),
  };
}

/** The frame that holds a place, and the place as that frame's content script knows it. */
export function inFrame(where: Where, frames: readonly FrameReading[]): { frameId: number; where: Where } {
  const { frame, ...rest } = where;
  const holder = frames.find(({ facts: { url } }) => frame === url || frame?.startsWith(`${url} >>> `));
  if (!holder || frame === undefined) return { frameId: 0, where };
  const inner = frame.slice(holder.facts.url.length + ' >>> '.length);
  return { frameId: holder.frameId, where: inner === '' ? rest : { ...rest, frame: inner } };
}

/* Facts are plain JSON; whatever has a selector is a place. */
function rehome<T>(value: T, url: string): T {
  if (Array.isArray(value)) return value.map((entry: unknown) => rehome(entry, url)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, rehome(inner as unknown, url)]);
  const copy = Object.fromEntries(entries) as T & Partial<Where>;
  if (typeof copy.selector !== 'string') return copy;
  return { ...copy, frame: copy.frame === undefined ? url : `${url} >>> ${copy.frame}` };
}

function resolve(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}
