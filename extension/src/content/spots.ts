/** Where on the screen a place is, and where its badge has room. */
import { BADGE } from './badge.js';
import { boxOf, frameAround, isConnected } from './dom.js';

/** A spot beside the badges that are there already, never on top of them. */
export function freeSpot(
  box: DOMRect,
  taken: { left: number; top: number }[],
): { left: number; top: number } {
  const step = BADGE + 14;
  const spot = {
    left: Math.max(0, Math.min(innerWidth - step, box.left)),
    top: Math.max(0, Math.min(innerHeight - BADGE, box.top - BADGE / 2)),
  };
  const covers = ({ left, top }: { left: number; top: number }) =>
    Math.abs(left - spot.left) < step && Math.abs(top - spot.top) < BADGE;
  for (let tries = 0; tries < 60 && taken.some(covers); tries++) {
    spot.left += step;
    if (spot.left <= innerWidth - step) continue;
    spot.left = 0;
    spot.top += BADGE;
  }
  taken.push(spot);
  return spot;
}

/** A box with some room around it. */
export function grown(box: DOMRect): { left: number; top: number; width: number; height: number } {
  return { left: box.left - 4, top: box.top - 4, width: box.width + 8, height: box.height + 8 };
}

/** Where an element is seen in the window, through the frames around it; undefined where it is not. */
export function visibleBox(target: Element): DOMRect | undefined {
  if (!isConnected(target)) return undefined;
  const box = boxOf(target);
  let [x, y] = [box.x, box.y];
  for (let frame = frameAround(target); frame; frame = frameAround(frame)) {
    const outer = boxOf(frame);
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  const outside = y + box.height < 0 || y > innerHeight || x + box.width < 0 || x > innerWidth;
  return outside || (box.width === 0 && box.height === 0)
    ? undefined
    : new DOMRect(x, y, box.width, box.height);
}
