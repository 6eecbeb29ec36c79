/** Opens what is folded away while the page is printed, so that paper holds everything. */

/** Opens the `<details>` that `fold` selects in `root` before printing and closes them afterwards; call the result to stop. */
export function openForPrint(root: ParentNode, fold: string): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = (): void => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>(fold)].filter(details => !details.open);
    for (const details of opened) details.open = true;
  };
  const close = (): void => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
