/** Writes the JSON Schema files of all entities, and the table of fields in the package's README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fieldTable } from './field-table.js';
import { jsonSchemaOf } from '../src/json-schema.js';
import { schemas, type EntityName } from '../src/schemas.js';

const folder = new URL('../schema/', import.meta.url);
for (const entity of Object.keys(schemas) as EntityName[]) {
  writeFileSync(new URL(`${entity}.json`, folder), `${JSON.stringify(jsonSchemaOf(entity), undefined, 2)}\n`);
}

const readme = new URL('../README.md', import.meta.url);
const [start, end] = ['<!-- fields: begin -->', '<!-- fields: end -->'];
const text = readFileSync(readme, 'utf8');
writeFileSync(
  readme,
  `${text.slice(0, text.indexOf(start) + start.length)}\n\n${fieldTable()}\n${text.slice(text.indexOf(end))}`,
);
