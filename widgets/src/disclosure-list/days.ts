/** Small questions about days: which one it is, and whether a list has its newest first. */
import type { Item } from './types.js';

/** The day, by the clock of the person's machine. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Whether no item is newer than the one before it, and each has a date. */
export function isNewestFirst(items: readonly Item[]): boolean {
  return items.every((item, at) => {
    const before = items[at - 1];
    return item.publishedOn !== undefined && (!before?.publishedOn || item.publishedOn <= before.publishedOn);
  });
}
