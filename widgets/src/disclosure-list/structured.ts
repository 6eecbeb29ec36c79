/** Writes the shown page of the list as JSON-LD into the light DOM, for search engines and the checker. */
import { disclosureItem } from '@sunboard/model';
import { emitJsonLd } from '../internal/json-ld-output.js';
import type { Item } from './types.js';

/** Replaces what was emitted before. */
export function emit(host: Element, items: readonly Item[]): void {
  emitJsonLd(host, 'DisclosureItem', disclosureItem, items);
}
