/** Lets a mouse drag a scrolling box; fingers scroll by themselves. */

/** How far the mouse must move before a press is a drag, in CSS pixels. */
const SLACK = 4;

/** One box's dragging. */
export interface Panning {
  /** Begins at a `pointerdown` on the box. */
  start(event: PointerEvent): void;
  /** Ends a drag, if there is one. */
  stop(): void;
}

/** Dragging for one box at a time. */
export function createPanning(): Panning {
  let abort: AbortController | undefined;
  const stop = () => {
    abort?.abort();
  };
  const start = (event: PointerEvent) => {
    const box = event.currentTarget;
    if (!(box instanceof HTMLElement) || event.pointerType === 'touch' || event.button !== 0) return;
    stop();
    abort = new AbortController();
    follow(box, event, abort.signal, stop);
  };
  return { start, stop };
}

function follow(box: HTMLElement, press: PointerEvent, signal: AbortSignal, stop: () => void): void {
  const from = { x: press.clientX + box.scrollLeft, y: press.clientY + box.scrollTop };
  const isDragged = () => box.classList.contains('dragging');
  window.addEventListener(
    'pointermove',
    move => {
      const way = Math.abs(move.clientX - press.clientX) + Math.abs(move.clientY - press.clientY);
      if (way < SLACK && !isDragged()) return;
      box.classList.add('dragging');
      box.scrollLeft = from.x - move.clientX;
      box.scrollTop = from.y - move.clientY;
    },
    { signal },
  );
  const end = () => {
    if (isDragged()) swallowClick(box);
    stop();
    box.classList.remove('dragging');
  };
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
}

/* The step under the mouse moved along with it: letting go of a drag is no choice of that step. */
function swallowClick(box: HTMLElement): void {
  const refuse = (event: Event) => {
    event.stopPropagation();
  };
  box.addEventListener('click', refuse, { capture: true, once: true });
  // The click comes in the same turn, or not at all where the mouse was let go elsewhere.
  setTimeout(() => {
    box.removeEventListener('click', refuse, { capture: true });
  });
}
