/** Filings that a person chose to keep on their device until the connection returns 待发箱; deleted as soon as the receipt is shown. */
import { createStore, del, entries, get, set, update, type UseStore } from 'idb-keyval';
import type { Filing } from './filing.js';

/** A filing in the outbox. */
export interface KeptFiling {
  readonly filing: Filing;
  readonly endpoint: string;
  /** Time of keeping, ISO 8601. */
  readonly keptAt: string;
  /** What the form held, to put back when the service refuses; nothing of a sealed filing. */
  readonly form?: unknown;
}

/** The service remembers an Idempotency-Key for seven days; what is older is not sent by itself any more. */
const FRESH_DAYS = 6;

let store: UseStore | undefined;

/** Keeps a filing. Rejects where the browser forbids storage or has no room. */
export async function keepFiling(kept: KeptFiling): Promise<void> {
  await guarded(where => set(kept.filing.id, kept, where));
}

/** The filings that wait for this door of this service, oldest first; none where storage is forbidden. */
export async function keptFilings(endpoint: string, door: Filing['door']): Promise<KeptFiling[]> {
  try {
    const all = await guarded(where => entries<string, KeptFiling>(where));
    return all
      .map(([, kept]) => kept)
      .filter(kept => (kept as KeptFiling | undefined)?.endpoint === endpoint && kept.filing.door === door)
      .sort((a, b) => a.keptAt.localeCompare(b.keptAt));
  } catch {
    return [];
  }
}

/** The filing as it stands now; undefined once it was sent or deleted, perhaps by another tab. */
export async function keptFiling(id: string): Promise<KeptFiling | undefined> {
  return guarded(where => get<KeptFiling>(id, where));
}

/** Notes the id of an upload, so that it goes on there. */
export async function noteUpload(id: string, index: number, uploadId: string): Promise<void> {
  await guarded(where =>
    update<KeptFiling | undefined>(
      id,
      kept =>
        kept && {
          ...kept,
          filing: {
            ...kept.filing,
            files: kept.filing.files.map((file, at) => (at === index ? { ...file, uploadId } : file)),
          },
        },
      where,
    ),
  );
}

/** Forgets a filing; silent where storage is forbidden, since then there is none. */
export async function forgetFiling(id: string): Promise<void> {
  try {
    await guarded(where => del(id, where));
  } catch {
    // Nothing was kept.
  }
}

/** Whether a kept filing may still be sent without asking: later the service could take it for a new one. */
export function mayBeSent({ keptAt }: KeptFiling, now = Date.now()): boolean {
  return now - Date.parse(keptAt) < FRESH_DAYS * 86_400_000;
}

/* In an opaque frame opening the store throws at once instead of rejecting. */
async function guarded<T>(task: (where: UseStore) => Promise<T>): Promise<T> {
  store ??= createStore('sunboard-outbox', 'filings');
  return task(store);
}
