/** Watches a page for what a new reading would see: changes in all its trees, and another address in the same document. */
import { changesIn } from './changes.js';
import { shadowRootOf } from './closed-root.js';
import { documentIn, isFrame, listen, unlisten } from './dom.js';
import { createDue } from './due.js';
import { createRestless } from './restless.js';

/** So long after a key or a press what changes is taken for what the person did, in milliseconds. */
const ACTING = 5_000;

const OPTIONS: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterDataOldValue: true,
  attributeOldValue: true,
};

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
  /** A reading begins: what changed before is settled by it, what changes from now on is not. */
  readonly reading: () => void;
  /** A reading was made and took so long, in milliseconds. */
  readonly settled: (took: number) => void;
  /** The last reading changed what is found, or did not. */
  readonly judged: (changed: boolean) => void;
  readonly stop: () => void;
}

/** Starts watching the document; other trees are added as readings meet them. */
export function startWatch(events: WatchEvents): Watch {
  let address = location.href;
  let actingUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const due = createDue();
  const restless = createRestless();
  let observed = new WeakSet<Node>();
  const take = (records: readonly MutationRecord[]): void => {
    look();
    const { content, looks } = changesIn(records, events.isOurs);
    if (content.size === 0 && !looks) return;
    events.onStir();
    // What a person just did is followed at once, and says nothing of what the page does by itself.
    if (content.size > 0 && performance.now() < actingUntil) note(true);
    else note(restless.note(content));
  };
  const observer = new MutationObserver(take);

  const observe = (root: Node): void => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, OPTIONS);
  };
  const note = (soon: boolean): void => {
    due.note(performance.now(), soon);
    wait();
  };
  const wait = (): void => {
    clearTimeout(timer);
    const at = due.at();
    timer = at === undefined ? undefined : setTimeout(tell, at - performance.now());
  };
  const tell = (): void => {
    // A page in the background is read when the person comes back to it.
    if (document.visibilityState === 'hidden') return;
    due.clear();
    events.onChange();
  };
  const look = (): void => {
    if (location.href === address) return;
    address = location.href;
    events.onMove();
    note(true);
  };
  const onShow = (): void => {
    if (due.at() !== undefined) tell();
  };
  const onLoad = ({ target }: Event): void => {
    if (target instanceof Node && target !== document && isFrame(target as Element)) note(true);
  };
  // Not navigator.userActivation: each message from the panel passes the panel's own on to the page.
  const onAct = ({ isTrusted }: Event): void => {
    if (isTrusted) actingUntil = performance.now() + ACTING;
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  const hear = (change: typeof listen): void => {
    change(window, 'popstate', look);
    change(window, 'hashchange', look);
    change(document, 'visibilitychange', onShow);
    change(document, 'load', onLoad, true);
    for (const type of ['pointerdown', 'keydown']) change(window, type, onAct, true);
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
    reading: () => {
      take(observer.takeRecords());
      restless.reading();
      due.clear();
      wait();
    },
    settled: took => {
      due.settled(performance.now(), took);
      wait();
    },
    judged: changed => {
      restless.judged(changed);
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
  return isFrame(element) ? documentIn(element) : shadowRootOf(element);
}
