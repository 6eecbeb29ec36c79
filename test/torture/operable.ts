/** What axe does not see of WCAG 2.2 on a drawn page: targets too small or too near each other, a focus that something hides, parts that only dragging moves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Tabs after which a page counts as one that never ends. */
const MOST_STOPS = 300;

/** To stand before all other scripts of a page: remembers on which elements something listens for the beginning of a drag. */
export const WATCH_DRAGS = `<script>
  globalThis.dragged = [];
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (this instanceof Element && /^(?:pointerdown|mousedown|touchstart|dragstart)$/.test(type)) dragged.push(this);
    return listen.call(this, type, ...rest);
  };
</script>`;

/** WCAG 2.5.8: every target that is neither 24 by 24 CSS pixels nor has as much room, by axe's own rule, which is off unless asked for. */
export async function smallTargets(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly: { type: 'rule', values: ['target-size'] } });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => `small: ${html.slice(0, 120)}`));
  });
}

/** WCAG 2.4.11: walks through the page by the Tab key; every stop of which no point is to be seen. */
export async function hiddenStops(
  page: Page,
): Promise<{ readonly stops: number; readonly faults: string[] }> {
  const faults: string[] = [];
  await page.evaluate(async () => {
    // Parts that are still being fetched would push away what has the focus: nobody is as fast as that.
    let height = 0;
    for (let same = 0; same < 5; await new Promise(resolve => setTimeout(resolve, 100))) {
      same = document.documentElement.scrollHeight === height ? same + 1 : 0;
      height = document.documentElement.scrollHeight;
    }
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    let stop = await stopAt(page, stops);
    // What moves away under the focus, or has yet to be scrolled to, is given a moment.
    for (let turn = 0; turn < 10 && stop?.isSeen === false; turn += 1) {
      await new Promise(resolve => setTimeout(resolve, 50));
      stop = await stopAt(page, stops);
    }
    if (!stop || stop.isAgain) return { stops, faults };
    if (!stop.isSeen) faults.push(`hidden: ${stop.html}`);
  }
  return { stops: MOST_STOPS, faults: [...faults, 'the way by the Tab key has no end'] };
}

interface Stop {
  readonly isSeen: boolean;
  /** Whether an earlier Tab came here. */
  readonly isAgain: boolean;
  readonly html: string;
}

/** Where the focus is; undefined when it has left the page. */
function stopAt(page: Page, stops: number): Promise<Stop | undefined> {
  return page.evaluate(stops => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body || at === document.documentElement) return undefined;
    const parts = [at, ...((at as HTMLInputElement).labels ?? [])];
    const isSeen = parts.some(part =>
      [...part.getClientRects()].some(({ left, top, width, height }) =>
        [0.05, 0.5, 0.95].some(x =>
          [0.05, 0.5, 0.95].some(y => {
            let [hit, root]: [Element | null, DocumentOrShadowRoot] = [null, document];
            for (;;) {
              const next: Element | null = root.elementFromPoint(left + width * x, top + height * y);
              if (!next || next === hit) break;
              hit = next;
              if (!next.shadowRoot) break;
              root = next.shadowRoot;
            }
            return hit !== null && part.contains(hit);
          }),
        ),
      ),
    );
    // The way round the page begins anew with the first stop.
    const walked = at as Element & { walked?: number };
    walked.walked ??= stops;
    return { isSeen, isAgain: walked.walked !== stops, html: at.outerHTML.slice(0, 120) };
  }, stops);
}

/** WCAG 2.5.7: whatever listens for a drag must scroll by itself too, by its bars; and nothing may be `draggable`. */
export async function onlyByDragging(
  page: Page,
): Promise<{ readonly parts: number; readonly faults: string[] }> {
  return page.evaluate(() => {
    const { dragged } = globalThis as unknown as { dragged: readonly Element[] };
    const parts = [...new Set(dragged)].filter(({ isConnected }) => isConnected);
    const scrolls = (part: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(part);
      return [overflowX, overflowY].every(way => way === 'auto' || way === 'scroll');
    };
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(each => each.shadowRoot ?? [])];
    const draggable = roots.flatMap(root => [...root.querySelectorAll('[draggable="true"]')]);
    return {
      parts: parts.length,
      faults: [...parts.filter(part => !scrolls(part)), ...draggable].map(
        part => `only by dragging: ${part.outerHTML.slice(0, 120)}`,
      ),
    };
  });
}
