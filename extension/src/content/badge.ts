/** One numbered badge and the ring, as plain elements whose looks are set property by property: a style attribute or element would meet the page's content security policy. */
import type { Mark } from '../shared/messages.js';
import { listen, makeElement } from './dom.js';

/** Side of a badge in CSS pixels: the smallest target that WCAG 2.2 (2.5.8) allows. */
export const BADGE = 24;

const COLOURS: Readonly<Record<string, string>> = {
  veto: '#7a0c0c',
  error: '#b3261e',
  warning: '#7a4f00',
  info: '#0b57a4',
};
const RING = '#c75300';

/** Makes an element with these styles, safe from the page's own rules. */
export function styled(tag: string, styles: Readonly<Record<string, string>>): HTMLElement {
  const element = makeElement(tag);
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return element;
}

/** The badge of a mark: a real button, so that keyboards and screen readers reach it. */
export function makeBadge(onPress: () => void): HTMLElement {
  const badge = styled('button', {
    all: 'initial',
    position: 'fixed',
    display: 'none',
    'min-width': `${BADGE}px`,
    height: `${BADGE}px`,
    padding: '0 5px',
    'border-radius': '12px',
    border: '2px solid #fff',
    outline: '1px solid #000',
    'box-sizing': 'border-box',
    color: '#fff',
    font: '700 13px/20px system-ui, sans-serif',
    'text-align': 'center',
    cursor: 'pointer',
    'pointer-events': 'auto',
  });
  badge.setAttribute('type', 'button');
  const outline = (width: string, colour: string) => () => {
    badge.style.setProperty('outline', `${width} solid ${colour}`, 'important');
  };
  // In forced colours Highlight is the person's own; elsewhere black beside the white border shows on light and dark pages.
  listen(badge, 'focus', () => {
    outline('3px', matchMedia('(forced-colors: active)').matches ? 'Highlight' : '#000')();
  });
  listen(badge, 'blur', outline('1px', '#000'));
  listen(badge, 'click', onPress);
  return badge;
}

/** Writes a mark's number, colour and words on its badge. */
export function fillBadge(badge: HTMLElement, { number, severity, label }: Mark): void {
  badge.textContent = String(number);
  badge.title = label;
  badge.setAttribute('aria-label', `${number} ${label}`);
  badge.style.setProperty('background', COLOURS[severity] ?? '#0b57a4', 'important');
}

/** The frame around the place that the person jumped to. */
export function makeRing(): HTMLElement {
  return styled('div', {
    position: 'fixed',
    display: 'none',
    border: `3px solid ${RING}`,
    'border-radius': '4px',
    'box-shadow': '0 0 0 3px #fff',
    'pointer-events': 'none',
    'box-sizing': 'border-box',
  });
}

/** Shows an element at a place, or hides it. */
export function putAt(
  element: HTMLElement,
  box: { left: number; top: number; width?: number; height?: number } | undefined,
): void {
  const set = (name: string, value: string) => {
    element.style.setProperty(name, value, 'important');
  };
  set('display', box ? 'block' : 'none');
  if (!box) return;
  set('left', `${box.left}px`);
  set('top', `${box.top}px`);
  if (box.width !== undefined) set('width', `${box.width}px`);
  if (box.height !== undefined) set('height', `${box.height}px`);
}
