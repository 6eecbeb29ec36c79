/**
 * Which field of which record a label names, as a plain text. The build of the content script puts the text in the place
 * of this module, so that no schema goes into the pages that are checked: it must need nothing but the model and what needs nothing else.
 */
import { entriesOf, fieldForLabel, fieldsOf, foldLabel, schemas, type EntityName } from '@sunboard/model';
import { guideField } from './guide-labels.js';

/** What no rule looks for on a page: requests and complaints belong to those who made them, a profile to the checker. */
export const UNPUBLISHED: readonly EntityName[] = [
  'DisclosureRequest',
  'SiteProfile',
  'ApprovalStep',
  'Complaint',
  'LeadingGroup',
];

/**
 * Labels of the records that pages may state, a line for each record: its name, then every field with its folded labels (see
 * `foldLabel`), as in `Leader name,姓名,领导姓名 post,职务`: said once, this is short. The own name of a field with labels,
 * in small letters, is one more.
 */
export const LABEL_TABLE: string = (Object.keys(schemas) as EntityName[])
  .filter(entity => !UNPUBLISHED.includes(entity))
  .map(lineOf)
  .join('\n');

function lineOf(entity: EntityName): string {
  const byField = new Map(Object.keys(entriesOf(entity)).map(name => [name, new Set<string>()]));
  for (const { name, labels } of fieldsOf(entity))
    for (const label of [name, labels.zh, labels.en, ...(labels.aliases ?? [])]) {
      // With a colon, which folding takes off again, it is never a field's own name.
      const field = fieldForLabel(entity, `${label}：`);
      // What a label is made of tells some anyway.
      const isTold = guideField(label).some(told => told === `${entity}.${field ?? ''}`);
      if (field !== undefined && !isTold && foldLabel(label) !== field.toLowerCase())
        byField.get(field)?.add(foldLabel(label));
    }
  return [entity, ...[...byField].map(([name, labels]) => [name, ...labels].join(','))].join(' ');
}
