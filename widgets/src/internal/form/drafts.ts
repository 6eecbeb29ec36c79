/** Drafts on the person's own device: only by their choice, without sensitive fields, merged field by field so that two tabs do not undo each other. */
import { createStore, del, get, update, type UseStore } from 'idb-keyval';
import { fieldsIn, randomId, type FormSpec } from '@sunboard/intake';
import { maskPrivate } from '@sunboard/model';
import type { FormValues } from './form-values.js';

/** Files of a draft by path; IndexedDB takes them as they are. */
export type DraftFiles = Readonly<Record<string, readonly File[]>>;

/** A kept draft. */
export interface Draft {
  /** Time of the last change, ISO 8601. */
  readonly savedAt: string;
  /** What filings made of this draft are named by, whichever tab sends them. Drafts of earlier versions have none. */
  readonly key?: string;
  readonly values: FormValues;
  readonly files?: DraftFiles;
}

/** Drafts older than this are deleted unread, in days. */
const KEPT_DAYS = 30;
/** Milliseconds after which a store counts as silent. */
const PATIENCE_MS = 2000;

let store: UseStore | undefined;

/** Merges changed fields into the draft and answers its key; a new draft takes `key`, if there is one. Rejects where the browser forbids storage or has no room. */
export async function saveDraft(
  spec: FormSpec,
  changes: FormValues,
  fileChanges: DraftFiles = {},
  key = randomId(),
): Promise<string> {
  const [kept, files] = [masked(withoutSensitive(spec, changes)), withoutSensitive(spec, fileChanges)];
  let named = key;
  await guarded(where =>
    update<Draft>(
      spec.id,
      old => {
        const base = old && isFresh(old) ? old : undefined;
        named = base?.key ?? key;
        return {
          savedAt: new Date().toISOString(),
          key: named,
          values: { ...base?.values, ...kept },
          files: { ...base?.files, ...files },
        };
      },
      where,
    ),
  );
  return named;
}

/** The draft, unless it is too old (it is then deleted). Undefined where storage is forbidden, or says nothing. */
export async function loadDraft(spec: FormSpec): Promise<Draft | undefined> {
  try {
    const draft = await Promise.race([guarded(where => get<Draft>(spec.id, where)), silence()]);
    if (draft && !isFresh(draft)) {
      await deleteDraft(spec);
      return undefined;
    }
    return draft;
  } catch {
    return undefined;
  }
}

/** Forgets the draft; silent where storage is forbidden, since then there is none. */
export async function deleteDraft(spec: FormSpec): Promise<void> {
  try {
    await guarded(where => del(spec.id, where));
  } catch {
    // Nothing was stored.
  }
}

function withoutSensitive<T>(
  spec: FormSpec,
  values: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const sensitive = new Set(
    fieldsIn(spec)
      .filter(field => field.sensitive === true)
      .map(field => field.path),
  );
  return Object.fromEntries(Object.entries(values).filter(([path]) => !sensitive.has(path)));
}

/** Identity, phone and card numbers do not belong into a description either, and least of all into storage. */
function masked(values: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => [
      path,
      typeof value === 'string' ? maskPrivate(value) : value,
    ]),
  );
}

function isFresh(draft: Draft): boolean {
  return Date.now() - Date.parse(draft.savedAt) < KEPT_DAYS * 86_400_000;
}

/* Some browsers leave a question to their store unanswered for as long as the page is open, and the form waits for its draft. */
function silence(): Promise<undefined> {
  return new Promise(resolve => {
    setTimeout(resolve, PATIENCE_MS);
  });
}

/* In an opaque frame opening the store throws at once instead of rejecting. */
async function guarded<T>(task: (where: UseStore) => Promise<T>): Promise<T> {
  store ??= createStore('sunboard', 'drafts');
  return task(store);
}
