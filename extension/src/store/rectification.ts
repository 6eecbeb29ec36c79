/** What staff wrote into the rectification list: owner, due date and status of each fault. */
import type { RowNotes } from '../report/rectification.js';
import { hasShape, openStore } from './base.js';

const store = openStore('rectification', (value): value is RowNotes => hasShape(value, {}));

export const watchNotes = store.watch;

/** All notes by row. */
export async function allNotes(): Promise<ReadonlyMap<string, RowNotes>> {
  return new Map(await store.entries());
}

/** Changes the notes of rows, all at once; answers the way to undo it. */
export async function noteRows(ids: readonly string[], change: RowNotes): Promise<() => Promise<void>> {
  const before = new Map<string, RowNotes | undefined>();
  await store.updateAll(ids, (old, id) => {
    before.set(id, old);
    return { ...old, ...change };
  });
  return () => store.updateAll(ids, (_, id) => before.get(id) ?? {});
}
