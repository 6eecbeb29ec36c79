/**
 * Which field of which record a label names, as a plain table. The build of the content script puts the table in the place
 * of this module, so that no schema goes into the pages that are checked: it must need nothing but the model.
 */
import { entriesOf, fieldForLabel, fieldsOf, foldLabel, schemas, type EntityName } from '@sunboard/model';

/** For each record of the model and each of its fields the folded labels (see `foldLabel`), joined by `|`: said once, this is short. */
export type LabelTable = Readonly<Record<EntityName, Readonly<Record<string, string>>>>;

/** The table of all labels. */
export const LABEL_TABLE: LabelTable = makeTable();

function makeTable(): LabelTable {
  const entities = Object.keys(schemas) as EntityName[];
  return Object.fromEntries(entities.map(entity => [entity, labelsOf(entity)])) as unknown as LabelTable;
}

function labelsOf(entity: EntityName): Record<string, string> {
  const found = new Map<string, Set<string>>(Object.keys(entriesOf(entity)).map(name => [name, new Set()]));
  for (const { name, labels } of fieldsOf(entity))
    for (const label of [name, labels.zh, labels.en, ...(labels.aliases ?? [])]) {
      // With a colon, which folding takes off again, it is never a field's own name.
      const field = fieldForLabel(entity, `${label}：`);
      if (field !== undefined) found.get(field)?.add(foldLabel(label));
    }
  return Object.fromEntries([...found].map(([name, labels]) => [name, [...labels].join('|')]));
}
