/** Keeps items that are not for the public off public pages (OGI Regulations arts 14-16). */

/** What may be shown and what was held back. */
export interface Visibility<T> {
  readonly items: T[];
  /** Held back: say how many on the console, never show them. */
  readonly dropped: T[];
}

/** Separates items for the public (audience `public`, or none stated) from internal and limited ones. */
export function publicOnly<T extends { readonly audience?: string | undefined }>(
  items: readonly T[],
): Visibility<T> {
  const result: Visibility<T> = { items: [], dropped: [] };
  for (const item of items)
    (item.audience === undefined || item.audience === 'public' ? result.items : result.dropped).push(item);
  return result;
}
