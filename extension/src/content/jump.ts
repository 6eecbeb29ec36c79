/** Brings a finding's place into view, or says what hides it. */
import type { Where } from '@sunboard/reader';
import type { HiddenReason, JumpAnswer } from '../shared/messages.js';
import { locate } from './locate.js';
import type { Marks } from './marks.js';

/** Scrolls to the place and rings it; hidden places are reported with the element that hides them. */
export function jumpTo(where: Where, marks: Marks, id: string): JumpAnswer {
  const element = locate(where);
  if (!element) return { found: 'gone' };
  const hidden = hiddenBy(element);
  if (hidden) return { found: 'hidden', ...hidden };
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  marks.ring(element, id);
  return { found: 'visible' };
}

function hiddenBy(element: Element): { reason: HiddenReason; by: string } | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.display === 'none') return { reason: 'display', by: nameOf(at) };
    if (at instanceof HTMLDetailsElement && !at.open && at !== element)
      return { reason: 'details', by: nameOf(at) };
  }
  if (getComputedStyle(element).visibility !== 'visible')
    return { reason: 'visibility', by: nameOf(element) };
  const box = element.getBoundingClientRect();
  if (box.width === 0 && box.height === 0)
    return { reason: element.closest('head') ? 'notRendered' : 'size', by: nameOf(element) };
  return undefined;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function nameOf(element: Element): string {
  const id = element.getAttribute('id');
  return `<${element.localName}${id ? ` id="${id.slice(0, 40)}"` : ''}>`;
}
