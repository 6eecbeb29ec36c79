/** Changes to a page, told as data so that they can be carried into a browser. */

/** One change; one whose place is not found changes nothing. */
export type Edit =
  /** Words of a text are replaced wherever they stand, or only within one element. */
  | { readonly op: 'words'; readonly from: string; readonly to: string; readonly within?: string }
  | { readonly op: 'remove'; readonly selector: string }
  /** An attribute is set; null takes it away. */
  | {
      readonly op: 'attribute';
      readonly selector: string;
      readonly name: string;
      readonly value: string | null;
    }
  /** Markup behind an element; without a selector behind the longest paragraph. */
  | { readonly op: 'after'; readonly selector?: string; readonly html: string }
  /** One more row like the last one of a table, with these texts in its cells. */
  | { readonly op: 'row'; readonly table: string; readonly cells: readonly string[] }
  /** The line of a list is copied behind itself, with another title. */
  | {
      readonly op: 'line';
      readonly link: string;
      readonly others: readonly string[];
      readonly title: string;
    };

/** Applies changes within the page; returns how many found their place. Self-contained: it runs in a browser. */
export function applyEdits(edits: readonly Edit[]): number {
  const find = (selector: string) => document.querySelector(selector);
  const texts = (root: Node): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!/^(?:SCRIPT|STYLE|TITLE)$/.test(node.parentElement?.tagName ?? '')) found.push(node as Text);
    return found;
  };
  const apply = {
    words: ({ from, to, within }: Extract<Edit, { op: 'words' }>) => {
      const root = within === undefined ? document.body : find(within);
      const hits = root ? texts(root).filter(text => text.data.includes(from)) : [];
      for (const text of hits) text.data = text.data.replaceAll(from, to);
      return hits.length > 0;
    },
    remove: ({ selector }: Extract<Edit, { op: 'remove' }>) => {
      const found = [...document.querySelectorAll(selector)];
      for (const element of found) element.remove();
      return found.length > 0;
    },
    attribute: ({ selector, name, value }: Extract<Edit, { op: 'attribute' }>) => {
      const element = find(selector);
      if (value === null) element?.removeAttribute(name);
      else element?.setAttribute(name, value);
      return element !== null;
    },
    after: ({ selector, html }: Extract<Edit, { op: 'after' }>) => {
      const longest = () =>
        texts(document.body)
          .filter(
            ({ data, parentElement }) =>
              !parentElement?.closest('a, footer, select, [class*=foot]') &&
              !/版权|备案|地址|主办|ICP/.test(data),
          )
          .reduce<Text | undefined>(
            (best, text) => ((best?.data.trim().length ?? 0) < text.data.trim().length ? text : best),
            undefined,
          )
          ?.parentElement?.closest('p, div, td, section, article, li');
      const element = selector === undefined ? longest() : find(selector);
      // A paragraph stands beside paragraphs; in a bare box it stands within.
      element?.insertAdjacentHTML(
        element.tagName === 'P' || selector !== undefined ? 'afterend' : 'beforeend',
        html,
      );
      return element !== null && element !== undefined;
    },
    row: ({ table, cells }: Extract<Edit, { op: 'row' }>) => {
      const last = [...(find(table)?.querySelectorAll('tr') ?? [])].at(-1);
      const copy = last?.cloneNode(true) as HTMLTableRowElement | undefined;
      if (!copy || copy.cells.length < cells.length) return false;
      [...copy.cells].forEach((cell, at) => (cell.textContent = cells[at] ?? ''));
      last?.after(copy);
      return true;
    },
    line: ({ link, others, title }: Extract<Edit, { op: 'line' }>) => {
      const element = find(link);
      if (!element) return false;
      const lines = others.flatMap(other => find(other) ?? []);
      let row = element;
      while (row.parentElement && !lines.some(line => row.parentElement?.contains(line)))
        row = row.parentElement;
      if (row === document.documentElement || row === document.body) return false;
      element.setAttribute('data-planted', '');
      const copy = row.cloneNode(true) as Element;
      element.removeAttribute('data-planted');
      const inCopy = copy.matches('[data-planted]') ? copy : copy.querySelector('[data-planted]');
      if (!inCopy) return false;
      inCopy.textContent = title;
      inCopy.removeAttribute('title');
      row.after(copy);
      return true;
    },
  };
  return edits.filter(edit => (apply[edit.op] as (edit: Edit) => boolean)(edit)).length;
}
