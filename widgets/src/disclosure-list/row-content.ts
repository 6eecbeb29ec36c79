/** What stands in a row, whether it is drawn as a row of a table or as a card. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '@sunboard/model';
import { validityOn } from './columns.js';
import { pieces } from './highlight.js';
import type { ListText } from './locales/index.js';
import type { Column, Item, Sort } from './types.js';

/** What drawing rows needs. */
export interface RowsView {
  readonly items: readonly Item[];
  /** How many of them to draw now; rows behind these stay as they were, being out of sight. */
  readonly drawn: number;
  readonly columns: readonly Column[];
  readonly words: readonly string[];
  readonly sort: Sort;
  readonly today: string;
  readonly headingLevel: number;
  readonly text: ListText;
  label(field: string): string;
  code(field: 'validity' | 'disclosure', value: string): string;
  onSort(sort: Sort): void;
  onDetails(item: Item): void;
}

/** A text with the words of the search marked. Without a hit it stays a plain text: its cell then only changes its text from key to key. */
export function marked(
  text: string,
  words: readonly string[],
  plain: (text: string) => unknown = text => text,
): string | unknown[] {
  const parts = words.length === 0 ? [] : pieces(text, words);
  return parts.some(piece => piece.hit)
    ? parts.map(piece => (piece.hit ? html`<mark>${plain(piece.text)}</mark>` : plain(piece.text)))
    : text;
}

/** Where an index number 索引号 may break: behind its organisation's code only, else its year would be torn apart. 0: nowhere. */
export function breakAt(indexNumber: string): number {
  return indexNumber.indexOf('/') + 1;
}

/** An index number that may break at its place, or a piece of one. */
export function breakable(text: string): unknown {
  const end = breakAt(text);
  return end === 0 ? text : html`${text.slice(0, end)}<wbr />${text.slice(end)}`;
}

/** What stands behind a title: the mark of a document that no longer holds, and the link to its interpretation 解读. */
export function titleNotes(view: RowsView, item: Item): TemplateResult | typeof nothing {
  const status = validityOn(item, view.today);
  const isOver = status === 'repealed' || status === 'expired';
  const interpretation = safeUrl(item.interpretationUrl);
  if (!isOver && interpretation === undefined) return nothing;
  return html`${isOver ? html` <span class="badge" part="badge">${view.code('validity', status)}</span>` : nothing}${
    interpretation === undefined
      ? nothing
      : html` <a class="also" href=${interpretation}>${view.text.interpretation}</a>`
  }`;
}

/** The word of a document's validity on the day. */
export function validityWord(view: RowsView, item: Item): string {
  return view.code('validity', validityOn(item, view.today) ?? '');
}
