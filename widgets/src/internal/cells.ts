/** Turns texts of cells into the values a schema expects: numbers, dates, lists, codes. */
import { fieldForLabel, fieldsOf, type EntityName } from '@sunboard/model';

/** A record from texts keyed by label or property name; unknown labels are left out. */
export function recordFromStrings(entity: EntityName, cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [label, text] of Object.entries(cells)) {
    const name = fieldForLabel(entity, label);
    if (name !== undefined && text.trim() !== '' && !(name in record)) record[name] = valueOf(entity, name, text.trim());
  }
  return record;
}

function valueOf(entity: EntityName, name: string, text: string): unknown {
  const schema = fieldsOf(entity).find(field => field.name === name)?.schema as { wrapped?: { type: string }; type: string } | undefined;
  const type = schema?.wrapped?.type ?? schema?.type;
  if (type === 'number') return Number(text);
  return type === 'array' ? text.split(/[;；、]/).map(part => part.trim()).filter(Boolean) : text;
}
