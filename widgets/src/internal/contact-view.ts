/** How to reach somebody, as links: telephone numbers, each dialled by itself, and addresses for mail. */
import { html, nothing } from 'lit';
import { safeUrl } from '@sunboard/model';
import { phonePieces } from './phone-numbers.js';

/** The words of the field with its numbers as links. */
export function phoneView(text: string | undefined): unknown {
  if (text === undefined || text === '') return nothing;
  return phonePieces(text).map(piece =>
    piece.number === undefined ? piece.text : html`<a href=${`tel:${piece.number}`}>${piece.text}</a>`,
  );
}

/** An address for mail as a link. */
export function mailView(address: string | undefined): unknown {
  return address ? html`<a href=${safeUrl(`mailto:${address}`) ?? nothing}>${address}</a>` : nothing;
}
