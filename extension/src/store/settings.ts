/** What the person prefers: language, name for dismissals, and how the panel behaves. */
import type { Locale } from '@sunboard/model';
import { hasShape, openStore } from './base.js';

/** Preferences of the person at this browser; a site's own settings are in its profile. */
export interface Settings {
  /** `auto` follows the browser. */
  readonly language: 'auto' | Locale;
  /** Written as `by` into dismissals. Default empty. */
  readonly reviewer: string;
  /** Whether an open panel checks again when the page changes. Default true. */
  readonly recheck: boolean;
  /** Whether numbered marks are drawn on the page. Default true. */
  readonly marks: boolean;
  /** Whether the accessibility rules of axe-core run on the page as well. Default false: they take seconds. */
  readonly accessibility: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  reviewer: '',
  recheck: true,
  marks: true,
  accessibility: false,
};

const KEY = 'mine';
const store = openStore('settings', (value): value is Partial<Settings> => hasShape(value, {}));

/** The settings, defaults included; the defaults alone where storage is denied. */
export async function readSettings(): Promise<Settings> {
  try {
    return { ...DEFAULT_SETTINGS, ...(await store.get(KEY)) };
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Changes some settings. Rejects where storage is denied. */
export async function updateSettings(change: Partial<Settings>): Promise<void> {
  await store.update(KEY, old => ({ ...old, ...change }));
}

export const watchSettings = store.watch;
