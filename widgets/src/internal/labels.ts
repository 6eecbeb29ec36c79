/** Names of fields in the reader's language, from the model. */
import { schemaOf, type EntityName, type Locale } from '@sunboard/model';
import { labelIn } from './label-in.js';

/** Label of a field, e.g. `索引号`; the property name when the model has none. */
export function fieldLabel(entity: EntityName, name: string, locale: Locale): string {
  return labelIn(schemaOf(entity), name, locale);
}

export { codeLabel } from '@sunboard/model';
