/** Names of fields in the reader's language, from one schema; an element that has only its own need not carry all. */
import { fieldsIn, pick, type Locale } from '@sunboard/model';

/** Label of a field, e.g. `索引号`; the property name when the schema has none. */
export function labelIn(schema: object, name: string, locale: Locale): string {
  const labels = fieldsIn(schema).find(field => field.name === name)?.labels;
  return labels ? pick(labels, locale) : name;
}
