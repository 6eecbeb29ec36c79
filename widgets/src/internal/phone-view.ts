/** Telephone numbers as links, each dialled by itself. */
import { html, nothing } from 'lit';
import { phonePieces } from './phone-numbers.js';

/** The words of the field with its numbers as links. */
export function phoneView(text: string | undefined): unknown {
  if (text === undefined || text === '') return nothing;
  return phonePieces(text).map(piece =>
    piece.number === undefined ? piece.text : html`<a href=${`tel:${piece.number}`}>${piece.text}</a>`,
  );
}
