/**
 * Keeps a page's own scripts off our controls 页面脚本: old pages forbid selecting, copying and the Backspace key everywhere
 * but in fields, turn pages with the arrow keys, or make clicks of touches (FastClick), and tell a field by the tag that
 * an event came from. From inside a shadow root every event comes from the element around it.
 */

/** What such scripts listen to. What follows from it (`click`, `input`, `keyup`) goes on to the page. */
const FORBIDDEN = 'keydown keypress mousedown touchstart selectstart contextmenu copy cut paste'.split(' ');
const CONTROLS = 'a,button,input,label,select,summary,textarea,[tabindex]';
/** A dialog of the page is closed, and left, by these from wherever the focus is. */
const OF_THE_PAGE = ['Escape', 'Tab'];

/** Lets none of that leave `root` when it happens on a control in it; content that the page wraps stays the page's. Harmless when it is called again. */
export function keepControls(root: Node): void {
  for (const type of FORBIDDEN) root.addEventListener(type, keep, { passive: true });
}

function keep(event: Event): void {
  const { target, currentTarget } = event;
  const isOurs = target instanceof Element && target.getRootNode() === currentTarget;
  if (isOurs && !OF_THE_PAGE.includes((event as KeyboardEvent).key) && target.closest(CONTROLS))
    event.stopPropagation();
}
