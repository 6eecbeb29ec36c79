/** Numbered marks over the page: plain DOM in one closed shadow root that takes no room and never touches the page's own nodes. */
import type { Mark } from '../shared/messages.js';
import { locate } from './locate.js';

const COLOURS: Readonly<Record<string, string>> = {
  veto: '#7a0c0c',
  error: '#b3261e',
  warning: '#8a5a00',
  info: '#0b57a4',
};

interface Placed {
  readonly target: Element;
  readonly badge: HTMLElement;
}

/** Owner of all marks on one page. */
export class Marks {
  #host: HTMLElement | undefined;
  #layer: HTMLElement | undefined;
  #placed: Placed[] = [];
  #ring: { target: Element; box: HTMLElement } | undefined;
  #frame = 0;
  readonly #onClick: (id: string) => void;
  readonly #schedule = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#position();
    });
  };

  constructor(onClick: (id: string) => void) {
    this.#onClick = onClick;
  }

  /** True for the marks' own element, which is no part of the page. */
  owns(element: Element): boolean {
    return element === this.#host;
  }

  /** Shows these marks in place of all others; answers how many places were found. */
  show(marks: readonly Mark[]): number {
    this.clear();
    const layer = this.#open();
    for (const mark of marks) {
      const target = locate(mark.where);
      if (target) this.#placed.push({ target, badge: this.#badge(mark, layer) });
    }
    this.#position();
    return this.#placed.length;
  }

  /** Draws a ring around the element until the next jump or clearing. */
  ring(target: Element, id: string): void {
    const layer = this.#open();
    this.#ring?.box.remove();
    const box = make('div', {
      position: 'fixed',
      border: '3px solid #c75300',
      'border-radius': '4px',
      'box-shadow': '0 0 0 3px #fff',
      'pointer-events': 'none',
      'box-sizing': 'border-box',
    });
    box.dataset['ring'] = id;
    layer.append(box);
    this.#ring = { target, box };
    this.#position();
  }

  /** Removes every node and listener. */
  clear(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#placed = [];
    this.#ring = undefined;
    this.#host?.remove();
    this.#host = this.#layer = undefined;
    removeEventListener('scroll', this.#schedule, true);
    removeEventListener('resize', this.#schedule);
  }

  #open(): HTMLElement {
    if (this.#layer) return this.#layer;
    // Fixed, without size and events: nothing on the page moves because of it.
    this.#host = make('sunboard-marks', {
      all: 'initial',
      position: 'fixed',
      inset: '0 auto auto 0',
      width: '0',
      height: '0',
      'z-index': '2147483647',
      'pointer-events': 'none',
    });
    this.#layer = make('div', {});
    // eslint-disable-next-line wc/no-closed-shadow-root -- the page must neither style nor change the marks
    this.#host.attachShadow({ mode: 'closed' }).append(this.#layer);
    document.documentElement.append(this.#host);
    addEventListener('scroll', this.#schedule, { capture: true, passive: true });
    addEventListener('resize', this.#schedule, { passive: true });
    return this.#layer;
  }

  #badge(mark: Mark, layer: HTMLElement): HTMLElement {
    const badge = make('button', {
      all: 'initial',
      position: 'fixed',
      'min-width': '24px',
      height: '24px',
      padding: '0 6px',
      'border-radius': '12px',
      border: '2px solid #fff',
      'box-sizing': 'border-box',
      background: COLOURS[mark.severity] ?? COLOURS['info'] ?? '',
      color: '#fff',
      font: '700 13px/20px system-ui, sans-serif',
      'text-align': 'center',
      cursor: 'pointer',
      'pointer-events': 'auto',
    });
    badge.textContent = String(mark.number);
    badge.title = mark.label;
    badge.setAttribute('aria-label', `${mark.number} ${mark.label}`);
    badge.addEventListener('click', () => {
      this.#onClick(mark.id);
    });
    layer.append(badge);
    return badge;
  }

  #position(): void {
    const taken = new Map<string, number>();
    // All reads come before all writes, so that the browser lays out once.
    const boxes = this.#placed.map(({ target }) => visibleBox(target));
    this.#placed.forEach(({ badge }, index) => {
      const box = boxes[index];
      badge.style.setProperty('display', box ? 'block' : 'none');
      if (!box) return;
      const key = `${Math.round(box.left / 24)},${Math.round(box.top / 24)}`;
      const shift = taken.get(key) ?? 0;
      taken.set(key, shift + 1);
      badge.style.setProperty('left', `${Math.max(0, Math.min(innerWidth - 28, box.left + shift * 28))}px`);
      badge.style.setProperty('top', `${Math.max(0, box.top - 12)}px`);
    });
    const ring = this.#ring && visibleBox(this.#ring.target);
    if (!this.#ring) return;
    this.#ring.box.style.setProperty('display', ring ? 'block' : 'none');
    if (ring) place(this.#ring.box, ring);
  }
}

function visibleBox(target: Element): DOMRect | undefined {
  const box = target.getBoundingClientRect();
  const offset = frameOffset(target);
  const moved = new DOMRect(box.x + offset.x, box.y + offset.y, box.width, box.height);
  const outside = moved.bottom < 0 || moved.top > innerHeight || moved.right < 0 || moved.left > innerWidth;
  return outside || (box.width === 0 && box.height === 0) ? undefined : moved;
}

function frameOffset(target: Element): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let view = target.ownerDocument.defaultView; view && view !== window;) {
    const frame = view.frameElement;
    if (!frame) break;
    const box = frame.getBoundingClientRect();
    x += box.x + frame.clientLeft;
    y += box.y + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return { x, y };
}

function place(box: HTMLElement, at: DOMRect): void {
  box.style.setProperty('left', `${at.left - 4}px`);
  box.style.setProperty('top', `${at.top - 4}px`);
  box.style.setProperty('width', `${at.width + 8}px`);
  box.style.setProperty('height', `${at.height + 8}px`);
}

/* Style properties one by one: a style attribute or element would meet the page's content security policy. */
function make(tag: string, style: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  return element;
}
