/** The smallest file to embed: upgrades tags and `data-sunboard` placeholders, and loads only the widgets that the page uses. */
import type { ElementName } from '@sunboard/model';
import { upgradePlaceholders } from './internal/placeholders.js';

const WIDGETS: Readonly<Record<ElementName, () => Promise<unknown>>> = {
  'sun-approval-flow': () => import('./approval-flow/define.js'),
  'sun-complaint-channel': () => import('./complaint-channel/define.js'),
  'sun-disclosure-list': () => import('./disclosure-list/define.js'),
  'sun-leadership-roster': () => import('./leadership-roster/define.js'),
  'sun-request-form': () => import('./request-form/define.js'),
};

/** What a widget asks for as soon as it is there, asked for beside it: on a slow line each turn counts. */
const NEXT: Partial<Record<ElementName, () => Promise<unknown>>> = {
  'sun-disclosure-list': () => import('./disclosure-list/first-rows.js'),
};

const NAMES: readonly string[] = Object.keys(WIDGETS);
const ALL = NAMES.join();
const asked = new Set<string>();

/** A widget that fails to load leaves its plain HTML; it is asked for again when another one of its kind appears. */
function load(name: string): void {
  if (!isWidget(name) || asked.has(name)) return;
  asked.add(name);
  // What all widgets need is asked for at once, too, and not when the widget has come. A failure shows there.
  for (const part of [import('./internal/sun-element.js'), NEXT[name]?.()]) part?.catch(() => undefined);
  WIDGETS[name]().catch((error: unknown) => {
    asked.delete(name);
    // Written out here: with the folder, the words of all other messages are missing too.
    const isChinese = /^(?:zh|$)/i.test(document.documentElement.lang);
    console.error(
      `sunboard: <${name}> ${isChinese ? '未能加载，页面保留原有内容。网站管理员：parts 文件夹须与 loader.js 放在同一位置。' : 'did not load, the page keeps its plain HTML. Webmasters: the folder "parts" must lie beside loader.js.'}`,
      error,
    );
  });
}

function isWidget(name: string): name is ElementName {
  return NAMES.includes(name);
}

function loadBelow(root: Document | Element): void {
  for (const { localName } of root.querySelectorAll(ALL)) load(localName);
}

if ('customElements' in globalThis) {
  new MutationObserver(changes => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) {
          load(node.localName);
          loadBelow(node);
        }
  }).observe(document, { childList: true, subtree: true });
  upgradePlaceholders();
  loadBelow(document);
}
