/** Tells which fields of the model a label on a page names. */
import { foldLabel } from '@sunboard/model';
import type { PairFact } from './facts.js';
import { LABEL_TABLE } from './label-table.js';

const NAMED = new Map(Object.entries(LABEL_TABLE.named));
const LABELLED = new Map(Object.entries(LABEL_TABLE.labelled));
/** Labels remembered at once; pages repeat theirs. */
const MAX_KNOWN = 5_000;

/** Fields of the model that a label names, `Entity.field`, at most one of each kind of record. */
export function fieldsOfLabel(label: string): PairFact['fields'] {
  const known = cache.get(label);
  if (known) return known;
  const [named, labelled] = [NAMED.get(label) ?? [], LABELLED.get(foldLabel(label)) ?? []];
  const fields = LABEL_TABLE.entities.flatMap(entity => {
    const isOwn = (field: string) => field.startsWith(`${entity}.`);
    return named.find(isOwn) ?? labelled.find(isOwn) ?? [];
  });
  if (cache.size < MAX_KNOWN) cache.set(label, fields);
  return fields;
}
const cache = new Map<string, PairFact['fields']>();
