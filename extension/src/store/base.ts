/** What every store of the extension shares: one IndexedDB database a kind, atomic updates, and word to all open pages when something changed. */
import { createStore, del, entries, get, promisifyRequest, update, type UseStore } from 'idb-keyval';

/** Entries of one kind by key. Every method rejects when the browser denies storage; nothing is cached. */
export interface Store<T> {
  /** The entry, or undefined where there is none or it is not of this shape (written by another version). */
  readonly get: (key: string) => Promise<T | undefined>;
  /** All entries of this shape, by key. */
  readonly entries: () => Promise<[key: string, value: T][]>;
  /** Changes one entry in one transaction: two pages that update at once lose nothing. `change` must be pure. */
  readonly update: (key: string, change: (old: T | undefined) => T) => Promise<void>;
  /** Changes many entries in one transaction, told once. `change` must be pure. */
  readonly updateAll: (
    keys: readonly string[],
    change: (old: T | undefined, key: string) => T,
  ) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** Calls back after each change of the kind, in whichever page it was made; returns the way to stop. */
  readonly watch: (listener: () => void) => () => void;
}

/**
 * Opens the store of a kind. The database is made at the first use.
 * @param kind names the database (`sunboard-<kind>`) and the change notices
 * @param accepts tells a value of the present shape from anything else
 */
export function openStore<T>(kind: string, accepts: (value: unknown) => value is T): Store<T> {
  let opened: UseStore | undefined;
  const database = (): UseStore => (opened ??= createStore(`sunboard-${kind}`, 'entries'));
  const accepted = (value: unknown): T | undefined => (accepts(value) ? value : undefined);
  // Functions marked async, so that a browser that throws instead of rejecting (an opaque origin) rejects too.
  return {
    get: async key => accepted(await get(key, database())),
    entries: async () =>
      (await entries<string, unknown>(database())).flatMap(([key, value]): [string, T][] =>
        accepts(value) ? [[key, value]] : [],
      ),
    update: async (key, change) => {
      await update<unknown>(key, old => change(accepted(old)), database());
      announce(kind);
    },
    updateAll: async (keys, change) => {
      await database()('readwrite', async entriesOf => {
        for (const key of keys) {
          const request: IDBRequest<unknown> = entriesOf.get(key);
          request.onsuccess = () => {
            entriesOf.put(change(accepted(request.result), key), key);
          };
        }
        await promisifyRequest(entriesOf.transaction);
      });
      announce(kind);
    },
    remove: async key => {
      await del(key, database());
      announce(kind);
    },
    watch: listener => listen(kind, listener),
  };
}

const CHANNEL = 'sunboard-store';
const listeners = new Map<string, Set<() => void>>();
let channel: BroadcastChannel | undefined;

/* A channel does not hear itself: listeners in this page are told directly. */
function announce(kind: string): void {
  open().postMessage(kind);
  tell(kind);
}

function listen(kind: string, listener: () => void): () => void {
  open();
  const set = listeners.get(kind) ?? new Set();
  listeners.set(kind, set.add(listener));
  return () => {
    set.delete(listener);
  };
}

function open(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'string') tell(event.data);
  });
  return channel;
}

function tell(kind: string): void {
  for (const listener of listeners.get(kind) ?? []) listener();
}

/** Whether a value is an object whose named fields have these types. */
export function hasShape(
  value: unknown,
  shape: Readonly<Record<string, 'string' | 'number' | 'boolean' | 'object'>>,
): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries(shape).every(([name, type]) => typeof fields[name] === type);
}
