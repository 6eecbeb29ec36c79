/** Watches a page for what a new reading would see: changes in all its trees, and another address in the same document. */
import { frameContentOf, listen, localNameOf, unlisten } from './dom.js';
import { shadowRootOf } from './closed-root.js';

/** Quiet after the last change before it is told, and the longest wait while changes keep coming, in milliseconds. */
const QUIET = 400,
  LONGEST = 3_000;
/** Looks alone (class, style) seldom change what is said: a carousel must not keep the checker busy. */
const LOOKS_APART = 30_000;
/** Readings take at most this share of the time. */
const SHARE = 0.1;

const OPTIONS: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    ...['href', 'src', 'alt', 'title', 'content', 'name', 'action', 'method', 'datetime', 'type', 'required'],
    ...['hidden', 'open', 'class', 'style'],
  ],
};
const LOOKS = new Set(['class', 'style']);

export interface WatchEvents {
  /** The page has changed and is quiet now. */
  readonly onChange: () => void;
  /** The document shows another address (history, fragment). */
  readonly onMove: () => void;
  /** Something may have moved on the screen; told at once. */
  readonly onStir: () => void;
  /** True for the nodes that are not the page's. */
  readonly isOurs: (node: Node) => boolean;
}

/** A running watch. */
export interface Watch {
  /** Notes a tree that the document's own observer does not reach: call it for each element that a reading meets. */
  readonly meet: (element: Element) => void;
  /** A reading was made and took so long: what changed before is settled. */
  readonly settled: (took: number) => void;
  readonly stop: () => void;
}

/** Starts watching the document; other trees are added as readings meet them. */
export function startWatch(events: WatchEvents): Watch {
  let address = location.href;
  let [firstChange, earliest] = [0, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observed = new WeakSet<Node>();
  const observer = new MutationObserver(records => {
    look();
    const page = records.filter(record => !isOurs(record, events.isOurs));
    if (page.length === 0) return;
    events.onStir();
    note(page.some(({ attributeName }) => attributeName === null || !LOOKS.has(attributeName)));
  });

  const observe = (root: Node): void => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, OPTIONS);
  };
  const note = (matters: boolean): void => {
    const now = performance.now();
    firstChange ||= now;
    const due = Math.max(
      Math.min(now + QUIET, firstChange + LONGEST),
      earliest,
      matters ? 0 : firstChange + LOOKS_APART,
    );
    clearTimeout(timer);
    timer = setTimeout(tell, due - now);
  };
  const tell = (): void => {
    // A page in the background is read when the person comes back to it.
    if (document.visibilityState === 'hidden') return;
    firstChange = 0;
    events.onChange();
  };
  const look = (): void => {
    if (location.href === address) return;
    address = location.href;
    events.onMove();
    note(true);
  };
  const onShow = (): void => {
    if (firstChange > 0) tell();
  };
  const onLoad = ({ target }: Event): void => {
    if (target instanceof Node && target !== document && localNameOf(target as Element) === 'iframe')
      note(true);
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  const hear = (change: typeof listen): void => {
    change(window, 'popstate', look);
    change(window, 'hashchange', look);
    change(document, 'visibilitychange', onShow);
    change(document, 'load', onLoad, true);
    // Tells of pushState too, which has no event of its own; where it is missing, the next change tells.
    if (navigation) change(navigation, 'currententrychange', look);
  };

  observe(document);
  hear(listen);
  return {
    meet: element => {
      const inner = innerTree(element);
      if (inner) observe(inner);
    },
    settled: took => {
      clearTimeout(timer);
      firstChange = 0;
      earliest = performance.now() + took / SHARE;
    },
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
      observed = new WeakSet();
      hear(unlisten);
    },
  };
}

function innerTree(element: Element): Node | null {
  if (localNameOf(element) !== 'iframe') return shadowRootOf(element);
  try {
    return frameContentOf(element as HTMLIFrameElement);
  } catch {
    return null;
  }
}

function isOurs(record: MutationRecord, ours: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...Array.from(record.addedNodes), ...Array.from(record.removedNodes)];
  return nodes.length > 0 && nodes.every(ours);
}
