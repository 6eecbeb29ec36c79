/** Prepares a page for its picture: brings a place into view, rings it, and covers private data before anything is taken. */
import type { Where } from '@sunboard/reader';
import { documentIn, frameAround } from '../content/dom.js';
import { locate } from '../content/locate.js';
import { box, clearLayer, COVER_GREY, layer } from './layer.js';

const MOST_VEILS = 2_000;
const GREY = `rgb(${COVER_GREY}, ${COVER_GREY}, ${COVER_GREY})`;

/** A page that is ready for its picture; lengths in CSS pixels. */
export interface Prepared {
  /** What must be covered on the picture: left, top, width and height in the window. */
  readonly covers: readonly (readonly [left: number, top: number, width: number, height: number])[];
  /** Width of the window. */
  readonly width: number;
}

/**
 * Covers the places of private data whole, every filled-in field, and frames that cannot be looked into. Answers what
 * is covered, or `null` where the place is gone. Whole places and not only the numbers: a number may be split over
 * several elements.
 */
export function prepare(where: Where, privatePlaces: readonly Where[]): Prepared | null {
  clearLayer();
  const target = locate(where);
  target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!target) return null;
  const over = layer();
  const covers = toCover(privatePlaces)
    .flatMap(element => inWindow(element, [...element.getClientRects()]))
    .filter(({ width, height }) => width > 0 && height > 0);
  for (const at of covers) over.append(box(at, { background: GREY }));
  for (const at of inWindow(target, [target.getBoundingClientRect()])) {
    const ring = new DOMRect(at.x - 4, at.y - 4, at.width + 8, at.height + 8);
    over.append(box(ring, { border: '3px solid #c75300', 'border-radius': '4px' }));
  }
  return {
    covers: covers.map(({ left, top, width, height }) => [left, top, width, height]),
    width: innerWidth,
  };
}

function toCover(privatePlaces: readonly Where[]): Element[] {
  const elements = privatePlaces.slice(0, MOST_VEILS).flatMap(place => locate(place) ?? []);
  const documents: Document[] = [document];
  for (const page of documents) {
    for (const field of page.querySelectorAll<HTMLInputElement>('input, textarea'))
      if (field.value !== '' && !/^(?:submit|button|reset|checkbox|radio|hidden|image)$/.test(field.type))
        elements.push(field);
    for (const frame of page.querySelectorAll('iframe, frame')) {
      const inner = documentIn(frame);
      if (inner) documents.push(inner);
      else elements.push(frame);
    }
  }
  return elements;
}

/* Where places of an element are in this window, through the frames around it; of a frame that is drawn larger or smaller, all. */
function inWindow(element: Element, places: readonly DOMRect[]): readonly DOMRect[] {
  let rects = places;
  for (let frame = frameAround(element) as HTMLElement | null; frame;) {
    const at = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    const x = at.left + frame.clientLeft + (parseFloat(paddingLeft) || 0);
    const y = at.top + frame.clientTop + (parseFloat(paddingTop) || 0);
    rects =
      Math.abs(at.width - frame.offsetWidth) > 1
        ? [at]
        : rects.map(({ left, top, width, height }) => new DOMRect(left + x, top + y, width, height));
    frame = frameAround(frame) as HTMLElement | null;
  }
  return rects;
}
