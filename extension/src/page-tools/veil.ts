/** Prepares a page for its picture: brings a place into view, rings it, and covers private data before anything is taken. */
import type { Where } from '@sunboard/reader';
import { locate } from '../content/locate.js';
import { box, clearLayer, layer } from './layer.js';

const MOST_VEILS = 2_000;

/**
 * Covers the places of private data whole, and every filled-in field; answers whether the place was found. Whole
 * places and not only the numbers: a number may be split over several elements.
 */
export function prepare(where: Where, privatePlaces: readonly Where[]): boolean {
  clearLayer();
  const target = locate(where);
  target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const over = layer();
  for (const place of privatePlaces.slice(0, MOST_VEILS)) {
    const element = locate(place);
    if (element) cover(element, over);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea'))
    if (field.value !== '' && !/^(?:submit|button|reset|checkbox|radio|hidden|image)$/.test(field.type))
      cover(field, over);
  if (target) {
    const at = target.getBoundingClientRect();
    const ring = new DOMRect(at.x - 4, at.y - 4, at.width + 8, at.height + 8);
    over.append(box(ring, { border: '3px solid #c75300', 'border-radius': '4px' }));
  }
  return target !== undefined;
}

function cover(element: Element, over: HTMLElement): void {
  for (const at of element.getClientRects())
    if (at.width > 0 && at.height > 0) over.append(box(at, { background: '#444', border: '1px solid #222' }));
}
