/** Page translators of browsers put each text of a page, those of elements too, into boxes of their own (`<font><font>…</font></font>`). */

/* What old documents colour or size with; translators write none of these. */
const OF_A_DOCUMENT = ['color', 'face', 'size'];

/** An element that nobody writes any more; what translators write, is. */
const BOX: string = 'font';

/**
 * Makes plain texts of translators' boxes again, with the translation in them. Lit writes into the text node that
 * it knows to be there: in a box it is not found, and a row would go on showing the number and the day of the one
 * that stood there before.
 */
export function takeTextsOut(root: ParentNode & Node): void {
  for (const box of root.querySelectorAll(BOX))
    if (root.contains(box) && !OF_A_DOCUMENT.some(name => box.hasAttribute(name)))
      box.replaceWith(box.textContent);
}
