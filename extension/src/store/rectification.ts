/** What staff wrote into the rectification list: owner, due date and status of each fault. */
import type { RowNotes } from '../report/rectification.js';
import { hasShape, openStore } from './base.js';

const store = openStore('rectification', (value): value is RowNotes => hasShape(value, {}));

export const watchNotes = store.watch;

/** All notes by row. */
export async function allNotes(): Promise<ReadonlyMap<string, RowNotes>> {
  return new Map(await store.entries());
}

/** Changes the notes of one row. */
export async function noteRow(id: string, change: RowNotes): Promise<void> {
  await store.update(id, old => ({ ...old, ...change }));
}
