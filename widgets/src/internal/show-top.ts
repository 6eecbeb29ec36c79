/** Scrolls to where an element begins, below what the page keeps at the top of the window (WCAG 2.4.11: a fixed bar must not hide what one was led to). */

/** Brings the top of an element into sight; does nothing where it is in sight. */
export function showTop(element: Element): void {
  const hidden = () => barsOver(element) - element.getBoundingClientRect().top;
  if (hidden() <= 0) return;
  element.scrollIntoView({ block: 'start' });
  // A page that says how high its bar is (`scroll-padding-top`) has been heeded; some bars come only with the scrolling.
  const rest = hidden();
  if (rest > 0) scrollBy(0, -rest);
}

/* Where the bars end that lie over the element's column at the top of the window, in pixels. */
function barsOver(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  const x = Math.min(Math.max(left + width / 2, 0), innerWidth - 1);
  let end = 0;
  while (end < innerHeight / 2) {
    const bar = barAt(x, end + 1, element);
    const bottom = bar?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= end) break;
    end = bottom;
  }
  return end < innerHeight / 2 ? end : 0;
}

function barAt(x: number, y: number, element: Element): Element | undefined {
  for (let at = document.elementFromPoint(x, y); at && !at.contains(element); at = at.parentElement)
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) return at;
  return undefined;
}
