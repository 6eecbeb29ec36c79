/** Tells which fields of the model a label on a page names. */
import { foldLabel } from '@sunboard/model';
import type { PairFact } from './facts.js';
import { LABEL_TABLE } from './label-table.js';

type Fields = PairFact['fields'];
const ENTITIES = Object.keys(LABEL_TABLE);
/** Fields by their own names, which are understood to the letter, and by their folded labels. */
const [NAMED, LABELLED] = [new Map<string, Fields>(), new Map<string, Fields>()];
for (const [entity, fields] of Object.entries(LABEL_TABLE))
  for (const [name, labels] of Object.entries(fields)) {
    const field = `${entity}.${name}` as Fields[number];
    const add = (map: Map<string, Fields>, key: string) => map.set(key, [...(map.get(key) ?? []), field]);
    add(NAMED, name);
    for (const label of labels.split('|')) if (label !== '') add(LABELLED, label);
  }
/** Labels remembered at once; pages repeat theirs. */
const MAX_KNOWN = 5_000;

/** Fields of the model that a label names, `Entity.field`, at most one of each kind of record. */
export function fieldsOfLabel(label: string): Fields {
  const known = cache.get(label);
  if (known) return known;
  const [named, labelled] = [NAMED.get(label) ?? [], LABELLED.get(foldLabel(label)) ?? []];
  const fields = ENTITIES.flatMap(entity => {
    const isOwn = (field: string) => field.startsWith(`${entity}.`);
    return named.find(isOwn) ?? labelled.find(isOwn) ?? [];
  });
  if (cache.size < MAX_KNOWN) cache.set(label, fields);
  return fields;
}
const cache = new Map<string, Fields>();
