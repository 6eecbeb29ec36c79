/** Names of fields in the reader's language, from the model. */
import { fieldsOf, type EntityName, type Locale } from '@sunboard/model';

/** Label of a field, e.g. `索引号`; the property name when the model has none. */
export function fieldLabel(entity: EntityName, name: string, locale: Locale): string {
  const labels = fieldsOf(entity).find(field => field.name === name)?.labels;
  return labels ? (locale === 'zh-CN' ? labels.zh : labels.en) : name;
}

export { codeLabel } from '@sunboard/model';
