/** One closed shadow host over the page that takes no room and no events of the page's own; removed without a trace. */

/** The grey of what covers private data: red, green and blue alike. */
export const COVER_GREY = 0x44;

let host: HTMLElement | undefined;

/** The layer's root, made at the first use. */
export function layer(): HTMLElement {
  if (host?.isConnected) return root(host);
  host = styled('sunboard-tools', {
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    'z-index': '2147483647',
  });
  // eslint-disable-next-line wc/no-closed-shadow-root -- the page must neither style nor change what lies over it
  roots.set(host, host.attachShadow({ mode: 'closed' }).appendChild(styled('div', {})));
  document.documentElement.append(host);
  return root(host);
}

/** Removes everything. */
export function clearLayer(): void {
  host?.remove();
  host = undefined;
}

/** A box at a place of the window. */
export function box(at: DOMRect, style: Readonly<Record<string, string>>): HTMLElement {
  return styled('div', {
    position: 'fixed',
    left: `${at.left}px`,
    top: `${at.top}px`,
    width: `${at.width}px`,
    height: `${at.height}px`,
    'box-sizing': 'border-box',
    'pointer-events': 'none',
    ...style,
  });
}

/** An element with style properties one by one: a style attribute would meet the page's policy. */
export function styled(tag: string, style: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  return element;
}

const roots = new WeakMap<HTMLElement, HTMLElement>();

function root(of: HTMLElement): HTMLElement {
  return roots.get(of) as HTMLElement;
}
