/** Tells which fields of the model a label on a page names. */
import { foldLabel } from '@sunboard/model';
import type { PairFact } from './facts.js';
import { guideField } from './guide-labels.js';
import { LABEL_TABLE } from './label-table.js';
import { withoutEnd } from './text-end.js';

type Fields = PairFact['fields'];
/** Fields by their own names, which are understood to the letter, and by their folded labels. */
const [NAMED, LABELLED] = [new Map<string, Fields>(), new Map<string, Fields>()];
const ENTITIES = LABEL_TABLE.split('\n').map(line => {
  const [entity = '', ...fields] = line.split(' ');
  for (const each of fields) {
    const [name = '', ...labels] = each.split(',');
    const field = `${entity}.${name}` as Fields[number];
    const add = (map: Map<string, Fields>, key: string) => map.set(key, [...(map.get(key) ?? []), field]);
    add(NAMED, name);
    for (const label of labels.length > 0 ? [name.toLowerCase(), ...labels] : []) add(LABELLED, label);
  }
  return entity;
});
/** Labels remembered at once; pages repeat theirs. */
const MAX_KNOWN = 5_000;

/** Fields of the model that a label names, `Entity.field`, at most one of each kind of record; of a label of several (办公地址和时间), those of all. */
export function fieldsOfLabel(label: string): Fields {
  const known = cache.get(label);
  if (known) return known;
  const whole = fieldsOf(label);
  const fields = whole.length > 0 ? whole : fieldsOfParts(label);
  if (cache.size < MAX_KNOWN) cache.set(label, fields);
  return fields;
}

function fieldsOf(label: string): Fields {
  const [named, labelled] = [NAMED.get(label) ?? [], LABELLED.get(foldLabel(label)) ?? []];
  return ENTITIES.flatMap(entity => {
    const isOwn = (field: string) => field.startsWith(`${entity}.`);
    const own = named.find(isOwn) ?? labelled.find(isOwn);
    return own ?? (entity === 'ServiceGuide' ? guideField(label) : []);
  });
}

/* Each part is a label by itself or with the word that it shares with the other: 办理地点、时间; 咨询、投诉电话. */
function fieldsOfParts(label: string): Fields {
  const [first = '', last = '', more] = label.length > 16 ? [] : label.split(/[、和与及/／]/u);
  if (first.length < 2 || last.length < 2 || more !== undefined) return [];
  // A part of two characters is half a word: 收费标准及依据 are no legal basis.
  const one = fieldsOf(first.length > 2 ? first : first + last.slice(-2));
  const other = fieldsOf(last.length > 2 ? last : first.slice(0, 2) + last);
  return one.length > 0 && other.length > 0 ? [...new Set([...one, ...other])] : [];
}
const cache = new Map<string, Fields>();

/** A label without the marks around it and the spaces between its characters. */
export function tidyLabel(label: string): string {
  return withoutEnd(label, /[：:\s\]】]/u)
    .replace(/^[\s·•*＊[【]+/u, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .trim();
}
