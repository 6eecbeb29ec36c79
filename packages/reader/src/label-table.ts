/**
 * Which field of which record a label names, as a plain table. The build of the content script puts the table in the place
 * of this module, so that no schema goes into the pages that are checked: it must need nothing but the model.
 */
import { entriesOf, fieldForLabel, fieldsOf, foldLabel, schemas, type EntityName } from '@sunboard/model';

type FieldName = `${EntityName}.${string}`;

/** Labels of all records of the model. */
export interface LabelTable {
  readonly entities: readonly EntityName[];
  /** Fields by their own names, which are understood to the letter. */
  readonly named: Readonly<Record<string, readonly FieldName[]>>;
  /** Fields by their folded labels, see `foldLabel`. */
  readonly labelled: Readonly<Record<string, readonly FieldName[]>>;
}

/** The table of all labels. */
export const LABEL_TABLE: LabelTable = makeTable();

function makeTable(): LabelTable {
  const entities = Object.keys(schemas) as EntityName[];
  const [named, labelled] = [new Map<string, FieldName[]>(), new Map<string, FieldName[]>()];
  const add = (map: Map<string, FieldName[]>, key: string, field: FieldName) => {
    const fields = map.get(key) ?? [];
    if (!fields.includes(field)) map.set(key, [...fields, field]);
  };
  for (const entity of entities) {
    for (const name of Object.keys(entriesOf(entity))) add(named, name, `${entity}.${name}`);
    for (const { name, labels } of fieldsOf(entity))
      for (const label of [name, labels.zh, labels.en, ...(labels.aliases ?? [])]) {
        // With a colon, which folding takes off again, it is never a field's own name.
        const field = fieldForLabel(entity, `${label}：`);
        if (field !== undefined) add(labelled, foldLabel(label), `${entity}.${field}`);
      }
  }
  return { entities, named: Object.fromEntries(named), labelled: Object.fromEntries(labelled) };
}
