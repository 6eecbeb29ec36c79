/** Scrolls a box so that something inside it can be seen, without moving the page. */

/** Brings `node` to the middle of `box` where it stands outside. */
export function reveal(box: Element, node: Element): void {
  const [outer, inner] = [box.getBoundingClientRect(), node.getBoundingClientRect()];
  if (inner.left < outer.left || inner.right > outer.right)
    box.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}
