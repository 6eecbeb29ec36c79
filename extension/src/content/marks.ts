/** Numbered marks over the page: plain DOM in one closed shadow root that takes no room and never touches the page's own nodes. */
import type { Mark } from '../shared/messages.js';
import { fillBadge, makeBadge, makeRing, putAt, styled } from './badge.js';
import { appendTo, frameAround, isConnected, listen, rootElementOf, unlisten, windowOf } from './dom.js';
import { locate } from './locate.js';
import { freeSpot, grown, visibleBox } from './spots.js';

/** More would bury the page; the panel lists all. */
const MOST = 400;
/** So often the marks come back when the page removes them. */
const COMEBACKS = 3;

/** What may move a place without a change of the page. */
const MOVES = ['scroll', 'load', 'toggle', 'transitionend', 'animationend'];

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

interface Badge {
  readonly element: HTMLElement;
  readonly target: Element;
}

/** What the marks tell. */
export interface MarksEvents {
  readonly onClick: (id: string) => void;
  /** The page took the marks away for good. */
  readonly onRemoved: () => void;
}

/** Owner of all marks in one frame. */
export class Marks {
  #host: HTMLElement | undefined;
  #layer: HTMLElement | undefined;
  /** By finding and place, so that a new check moves and renames badges instead of drawing all anew. */
  #badges = new Map<string, Badge>();
  #shown: { readonly marks: readonly Mark[]; readonly lang: string } | undefined;
  #ring: { readonly target: Element; readonly element: HTMLElement } | undefined;
  #inView = new Set<Element>();
  /** Windows of frames that hold places. */
  readonly #windows = new Set<Window>();
  #frame = 0;
  #removals = 0;
  #views: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;
  #guard: MutationObserver | undefined;
  readonly #events: MarksEvents;
  readonly #schedule = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#position();
    });
  };
  readonly #hide = (): void => {
    this.#host?.style.setProperty('display', 'none', 'important');
  };
  readonly #unhide = (): void => {
    this.#host?.style.setProperty('display', 'block', 'important');
  };

  constructor(events: MarksEvents) {
    this.#events = events;
  }

  /** True for the marks' own element, which is no part of the page. */
  owns(node: Node): boolean {
    return node === this.#host;
  }

  /** Shows these marks in place of all others; answers how many places were found. */
  show(marks: readonly Mark[], lang: string): number {
    this.#shown = { marks, lang };
    const layer = this.#open();
    layer.lang = lang;
    const old = this.#badges;
    const focused = this.#focused();
    this.#badges = new Map();
    for (const mark of marks) this.#place(mark, old);
    const kept = new Set([...this.#badges.values()].map(({ element }) => element));
    const targets = new Set([...this.#badges.values()].map(({ target }) => target));
    for (const { element, target } of old.values()) {
      if (!kept.has(element)) element.remove();
      if (targets.has(target)) continue;
      this.#views?.unobserve(target);
      this.#inView.delete(target);
    }
    inOrder(layer, kept);
    // Only a badge that had to change its place among the others has lost the focus.
    if (focused && kept.has(focused) && this.#focused() !== focused) focused.focus({ preventScroll: true });
    for (const target of targets) {
      this.#views?.observe(target);
      this.#follow(target);
    }
    this.#schedule();
    return this.#badges.size;
  }

  /** Looks for the places of the marks again: the page may have put other elements there. */
  again(): void {
    if (this.#host && this.#shown) this.show(this.#shown.marks, this.#shown.lang);
  }

  /** Draws a ring around the element until the next jump or clearing. */
  ring(target: Element, id: string): void {
    const layer = this.#open();
    this.#ring?.element.remove();
    const element = makeRing();
    element.dataset['ring'] = id;
    layer.append(element);
    this.#ring = { target, element };
    this.#follow(target);
    this.#schedule();
  }

  /** Places the marks anew at the next frame: the page may have moved. */
  refresh(): void {
    if (this.#host) this.#schedule();
  }

  /** Removes every node, listener and observer. */
  clear(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#badges = new Map();
    this.#ring = this.#shown = undefined;
    for (const observer of [this.#guard, this.#views, this.#sizes]) observer?.disconnect();
    this.#guard = this.#views = this.#sizes = undefined;
    this.#inView.clear();
    this.#host?.remove();
    this.#host = this.#layer = undefined;
    this.#hear(unlisten);
    for (const view of this.#windows) this.#leave(view);
    this.#windows.clear();
  }

  /* A frame that shows a page of another origin by now has lost our listeners with the one before. */
  #leave(view: Window): void {
    try {
      for (const type of MOVES) unlisten(view, type, this.#schedule, true);
    } catch {
      return;
    }
  }

  /* What scrolls in a frame is told to the frame's own window alone. Each time anew: another document may have come into it, and a listener is never there twice. */
  #follow(target: Element): void {
    for (let at: Element | null = target; at; at = frameAround(at)) {
      const view = windowOf(at);
      if (!view || view === window) continue;
      this.#windows.add(view);
      for (const type of MOVES) listen(view, type, this.#schedule, true);
    }
  }

  #focused(): HTMLElement | undefined {
    const active = (this.#layer?.getRootNode() as ShadowRoot | undefined)?.activeElement;
    return (active as HTMLElement | null) ?? undefined;
  }

  /* Arrows go to the next or previous badge, also one whose place is not on the screen; Escape takes the ring away and gives the keyboard back to the page. */
  readonly #onKey = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    const focused = this.#focused();
    if (!focused) return;
    const badges = [...this.#badges.values()];
    const at = badges.findIndex(({ element }) => element === focused);
    const step = STEPS.get(key);
    if (key === 'Escape') {
      this.#ring?.element.remove();
      this.#ring = undefined;
      focused.blur();
    } else if (step !== undefined) {
      // Places that have no box have no badge to see: on to the one after.
      for (let to = 1; to < badges.length; to++)
        if (this.#goTo(badges[(at + step * to + badges.length) % badges.length])) break;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #goTo(badge: Badge | undefined): boolean {
    if (!badge) return false;
    const { element, target } = badge;
    Element.prototype.scrollIntoView.call(target, {
      block: 'center',
      inline: 'nearest',
      behavior: 'instant',
    });
    // The observer tells of the new view only after the next frame; a badge that is not shown takes no focus.
    this.#inView.add(target);
    this.#position();
    element.focus({ preventScroll: true });
    return this.#focused() === element;
  }

  #place(mark: Mark, old: Map<string, Badge>): void {
    mark.places.forEach((where, index) => {
      const target = this.#badges.size < MOST ? locate(where) : undefined;
      if (!target) return;
      const key = `${mark.id} ${index}`;
      const element = old.get(key)?.element ?? makeBadge(() => this.#events.onClick(mark.id));
      fillBadge(element, mark);
      this.#badges.set(key, { element, target });
    });
  }

  #open(): HTMLElement {
    if (this.#layer) return this.#layer;
    // Fixed, without size and events: nothing on the page moves because of it.
    const host = styled('sunboard-marks', {
      all: 'initial',
      display: 'block',
      position: 'fixed',
      inset: '0 auto auto 0',
      width: '0',
      height: '0',
      'z-index': '2147483647',
      'pointer-events': 'none',
    });
    const layer = styled('div', {});
    layer.setAttribute('role', 'group');
    layer.setAttribute('aria-label', 'Sunboard');
    layer.addEventListener('keydown', this.#onKey);
    // eslint-disable-next-line wc/no-closed-shadow-root -- the page must neither style nor change the marks
    host.attachShadow({ mode: 'closed' }).append(layer);
    this.#host = host;
    this.#layer = layer;
    this.#removals = 0;
    const page = rootElementOf(document);
    appendTo(page, host);
    this.#views = new IntersectionObserver(changes => {
      for (const { target, isIntersecting } of changes)
        if (isIntersecting) this.#inView.add(target);
        else this.#inView.delete(target);
      this.#schedule();
    });
    this.#sizes = new ResizeObserver(this.#schedule);
    this.#sizes.observe(page);
    this.#guard = new MutationObserver(() => {
      this.#comeBack();
    });
    this.#guard.observe(page, { childList: true });
    this.#hear(listen);
    return layer;
  }

  #hear(change: typeof listen): void {
    for (const type of MOVES) change(window, type, this.#schedule, true);
    change(window, 'resize', this.#schedule);
    change(window, 'beforeprint', this.#hide);
    change(window, 'afterprint', this.#unhide);
  }

  /* Some pages sweep away what they do not know. A few times the marks come back; then the page has its will. */
  #comeBack(): void {
    if (!this.#host || isConnected(this.#host)) return;
    this.#removals += 1;
    if (this.#removals <= COMEBACKS) {
      appendTo(rootElementOf(document), this.#host);
      return;
    }
    this.clear();
    this.#events.onRemoved();
  }

  #position(): void {
    // All reads come before all writes, so that the browser lays out once.
    const shown = [...this.#badges.values()].map(({ element, target }) => ({
      element,
      box: this.#inView.has(target) ? visibleBox(target) : undefined,
    }));
    const ring = this.#ring && visibleBox(this.#ring.target);
    const taken: { left: number; top: number }[] = [];
    for (const { element, box } of shown) putAt(element, box && freeSpot(box, taken));
    if (this.#ring) putAt(this.#ring.element, ring && grown(ring));
  }
}

/* In the order of the numbers, which is the order of the keyboard; what stands right is not touched, for a node that is moved loses the focus. */
function inOrder(layer: HTMLElement, badges: ReadonlySet<HTMLElement>): void {
  let at = layer.firstChild;
  for (const badge of badges)
    if (badge === at) at = at.nextSibling;
    else layer.insertBefore(badge, at);
}
