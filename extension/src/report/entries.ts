/** The same fault on several pages as one entry: what stands in a template is put right once, and one person does it. Pure. */
import type { IsoDate } from '@sunboard/calendar';
import type { Row, Status } from './rectification.js';

/** Rows that are shown as one. */
export interface Entry {
  readonly first: Row;
  readonly rows: readonly Row[];
  /** Empty where nobody or not the same person has all. */
  readonly owner: string;
  readonly hasOwners: boolean;
  /** The earliest. */
  readonly due: IsoDate;
  /** Undefined where the pages differ. */
  readonly status: Status | undefined;
}

/** The entries of rows, in the order of their first rows; not merged, each row is one. */
export function entriesOf(rows: readonly Row[], isMerged: boolean): Entry[] {
  if (!isMerged) return rows.map(row => entryOf(row, [row]));
  const same = new Map<string, Row[]>();
  for (const row of rows) {
    const key = sameness(row);
    const found = same.get(key);
    if (found) found.push(row);
    else same.set(key, [row]);
  }
  return [...same.values()].map(group => entryOf(group[0] as Row, group));
}

function entryOf(first: Row, rows: readonly Row[]): Entry {
  const isShared = (of: (row: Row) => unknown): boolean => rows.every(row => of(row) === of(first));
  return {
    first,
    rows,
    owner: isShared(({ owner }) => owner) ? first.owner : '',
    hasOwners: rows.some(({ owner }) => owner !== ''),
    due: rows.reduce((earliest, { due }) => (due < earliest ? due : earliest), first.due),
    status: isShared(({ status }) => status) ? first.status : undefined,
  };
}

/* What a person reads of a fault, without where it is. */
function sameness({ severity, finding }: Row): string {
  const { rule, message, expected, observed, remedy, also } = finding;
  return JSON.stringify([severity, rule, message, expected, observed, remedy, also]);
}
