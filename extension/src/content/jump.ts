/** Brings a finding's place into view, or says what hides it. */
import type { Where } from '@sunboard/reader';
import type { HiddenReason, JumpAnswer } from '../shared/messages.js';
import {
  around,
  attribute,
  boxOf,
  closestOf,
  frameAround,
  localNameOf,
  query,
  rootOf,
  textOf,
} from './dom.js';
import { locate } from './locate.js';
import type { Marks } from './marks.js';

/** Scrolls to the place and rings it. Of a hidden place it rings what is visible around it; nothing is opened, for that would change the page. */
export function jumpTo(where: Where, marks: Marks, id: string): JumpAnswer {
  const element = locate(where);
  if (!element) return { found: 'gone' };
  const hidden = hiddenBy(element);
  if (!hidden) {
    bringIntoView(element);
    marks.ring(element, id);
    return { found: 'visible' };
  }
  const opener = openerOf(hidden.by);
  const target = opener ?? visibleAround(hidden.by);
  if (target) {
    bringIntoView(target);
    marks.ring(target, id);
  }
  const label = opener && labelOf(opener);
  return { found: 'hidden', reason: hidden.reason, by: nameOf(hidden.by), ...(label && { opener: label }) };
}

function bringIntoView(element: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  Element.prototype.scrollIntoView.call(element, {
    block: 'center',
    inline: 'nearest',
    behavior: calm ? 'auto' : 'smooth',
  });
}

interface Hiding {
  readonly reason: HiddenReason;
  readonly by: Element;
}

function hiddenBy(element: Element): Hiding | undefined {
  if (closestOf(element, 'head')) return { reason: 'notRendered', by: element };
  // From the outside in would name the page's frame; the nearest hiding element is the one to open.
  let transparent: Element | undefined;
  for (let at: Element | null = element; at; at = around(at) ?? frameAround(at)) {
    const style = getComputedStyle(at);
    if (
      at !== element &&
      localNameOf(at) === 'details' &&
      attribute(at, 'open') === null &&
      !isSummaryOf(at, element)
    )
      return { reason: 'details', by: at };
    if (style.display === 'none')
      return { reason: localNameOf(at) === 'dialog' ? 'dialog' : 'display', by: at };
    if (style.contentVisibility === 'hidden' && at !== element) return { reason: 'display', by: at };
    if (style.opacity === '0') transparent ??= at;
  }
  if (getComputedStyle(element).visibility !== 'visible') return { reason: 'visibility', by: element };
  if (transparent) return { reason: 'transparent', by: transparent };
  const box = boxOf(element);
  if (box.width === 0 && box.height === 0) return { reason: 'size', by: element };
  if (!frameAround(element) && (box.right + scrollX <= 0 || box.bottom + scrollY <= 0))
    return { reason: 'offscreen', by: element };
  return undefined;
}

function isSummaryOf(details: Element, element: Element): boolean {
  const summary = closestOf(element, 'summary');
  return summary !== null && around(summary) === details;
}

/* What names the hidden element as its own: its summary, its tab, or a control with aria-controls. */
function openerOf(hidden: Element): Element | undefined {
  const scope = rootOf(hidden) as ParentNode & Node;
  const id = attribute(hidden, 'id');
  const candidates = [
    localNameOf(hidden) === 'details' ? query(hidden, 'summary') : null,
    id ? query(scope, `[aria-controls~="${CSS.escape(id)}"]`) : null,
    id ? query(scope, `a[href="#${CSS.escape(id)}"]`) : null,
    attribute(hidden, 'aria-labelledby') === null
      ? null
      : query(scope, `#${CSS.escape(attribute(hidden, 'aria-labelledby') ?? '')}`),
  ];
  return candidates.find(candidate => candidate !== null && isDrawn(candidate)) ?? undefined;
}

function visibleAround(hidden: Element): Element | undefined {
  for (let at = around(hidden); at && localNameOf(at) !== 'body'; at = around(at)) if (isDrawn(at)) return at;
  return undefined;
}

function isDrawn(element: Element): boolean {
  const box = boxOf(element);
  return (box.width > 0 || box.height > 0) && getComputedStyle(element).visibility === 'visible';
}

function labelOf(element: Element): string {
  return (textOf(element) ?? '').slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 40);
}

function nameOf(element: Element): string {
  const id = attribute(element, 'id');
  return `<${localNameOf(element)}${id ? ` id="${id.slice(0, 40)}"` : ''}>`;
}
