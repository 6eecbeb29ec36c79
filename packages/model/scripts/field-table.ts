/** The table of entities and fields in the README, made from the schemas. */
import { schemas, type EntityName } from '../src/schemas.js';
import { kindOf } from '../src/shape.js';
import { fieldsOf } from '../src/vocabulary.js';

/** One Markdown table for each entity that has labelled fields. */
export function fieldTable(): string {
  const entities = (Object.keys(schemas) as EntityName[]).filter(entity => fieldsOf(entity).length > 0);
  return entities.map(tableOf).join('\n');
}

function tableOf(entity: EntityName): string {
  const rows = fieldsOf(entity).map(({ name, labels, schema, required }) => [
    `\`${name}\``,
    labels.zh,
    labels.en,
    kindOf(schema),
    required ? 'yes' : '',
    labels.jsonLd ?? '',
  ]);
  const lines = [
    ['field', '中文', 'English', 'kind', 'required', 'JSON-LD'],
    ['---', '---', '---', '---', '---', '---'],
    ...rows,
  ].map(row => `| ${row.join(' | ')} |`);
  return `### ${entity}\n\n${lines.join('\n')}\n`;
}
