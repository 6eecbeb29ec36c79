/** Lets a person point at a list on the page, by mouse or keys, and says which one it was. */
import { box, clearLayer, layer, styled } from './layer.js';

/** What was pointed at. */
export interface Picked {
  readonly selector: string;
  readonly url: string;
  readonly title: string;
  /** First lines of the list, for the person to see that it is the right one. */
  readonly lines: readonly string[];
}

const CANDIDATES = 'ul, ol, table, tbody, dl, [class*="list"], [id*="list"]';
const SKIP = 'nav, header, footer, [role="navigation"]';

/** Resolves with the list, or null when the person gives up (Escape). */
export function pick(help: string): Promise<Picked | null> {
  const lists = candidates();
  let at = -1;
  return new Promise(resolve => {
    const over = layer();
    const banner = styled('div', {
      position: 'fixed',
      inset: '0 0 auto 0',
      padding: '10px 16px',
      background: '#0b57a4',
      color: '#fff',
      font: '700 16px/1.5 system-ui, sans-serif',
    });
    banner.setAttribute('role', 'status');
    banner.textContent = help;
    over.append(banner);
    let frame: HTMLElement | undefined;
    const show = (list: Element | undefined) => {
      frame?.remove();
      if (!list) return;
      frame = box(list.getBoundingClientRect(), {
        border: '4px solid #c75300',
        background: 'rgba(199, 83, 0, 0.12)',
      });
      over.append(frame);
    };
    const move = (event: MouseEvent) => {
      const list = listAt(event.target);
      if (list) {
        at = lists.indexOf(list);
        show(list);
      }
    };
    const click = (event: MouseEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const list = listAt(event.target) ?? lists[at];
      if (list) end(list);
    };
    const key = (event: KeyboardEvent) => {
      if (!['Escape', 'Enter', 'ArrowDown', 'ArrowUp', 'Tab'].includes(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') end(undefined);
      else if (event.key === 'Enter') {
        const list = lists[at];
        if (list) end(list);
      } else if (lists.length > 0) {
        const back = event.key === 'ArrowUp' || event.shiftKey;
        at = (at + (back ? lists.length - 1 : 1) + lists.length) % lists.length;
        lists[at]?.scrollIntoView({ block: 'center', behavior: 'instant' });
        show(lists[at]);
        banner.textContent = `${help} — ${lists[at]?.textContent.trim().slice(0, 40) ?? ''}`;
      }
    };
    function end(list: Element | undefined): void {
      removeEventListener('mousemove', move, true);
      removeEventListener('click', click, true);
      removeEventListener('keydown', key, true);
      clearLayer();
      resolve(list ? picked(list) : null);
    }
    addEventListener('mousemove', move, true);
    addEventListener('click', click, true);
    addEventListener('keydown', key, true);
  });
}

function candidates(): Element[] {
  return [...document.querySelectorAll(CANDIDATES)].filter(isList);
}

function isList(element: Element): boolean {
  return (
    !element.closest(SKIP) &&
    element.querySelectorAll('a[href]').length >= 2 &&
    element.getClientRects().length > 0
  );
}

function listAt(target: EventTarget | null): Element | undefined {
  const list = target instanceof Element ? target.closest(CANDIDATES) : null;
  return list && isList(list) ? list : undefined;
}

function picked(list: Element): Picked {
  const lines = [...list.querySelectorAll('li, tr, dd')].slice(0, 3);
  return {
    selector: selectorOf(list),
    url: location.href,
    title: document.title.slice(0, 200),
    lines: (lines.length > 0 ? lines : [list]).map(line =>
      line.textContent.replace(/\s+/g, ' ').trim().slice(0, 80),
    ),
  };
}

/** The shortest selector that leads to the element alone, and does not lean on positions where names do. */
function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
    const id = at.getAttribute('id');
    const plain = /^[A-Za-z][\w-]{0,60}$/;
    const name = id !== null && plain.test(id) ? `#${id}` : at.localName;
    const classes = [...at.classList].filter(each => plain.test(each)).slice(0, 2);
    const step = name.startsWith('#') ? name : `${name}${classes.map(each => `.${each}`).join('')}`;
    const parent: Element | null = at.parentElement;
    const twins = parent ? [...parent.children].filter(each => each.matches(step)) : [];
    steps.unshift(
      twins.length > 1 ? `${step}:nth-child(${[...(parent as Element).children].indexOf(at) + 1})` : step,
    );
    const selector = steps.join(' > ');
    if (document.querySelectorAll(selector).length === 1) return selector;
  }
  return steps.join(' > ');
}
