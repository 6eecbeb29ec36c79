/** Finds the record inside what interfaces put around each: `{ "id": "7", "attributes": { … } }`. */
import { fieldInFile } from './file-names.js';
import { asObject } from './own.js';

/** Keys of JSON:API, GeoJSON, search engines and others. */
const AROUND = ['attributes', 'properties', '_source', 'fields', 'node', 'data'];
/* What a record of WordPress says of itself, in words and numbers of its own. */
const OF_WORDPRESS = [
  'id',
  'type',
  'status',
  'format',
  'template',
  'author',
  'categories',
  'tags',
  'guid',
  'slug',
];

/** The record; what names fields itself is one. */
export function recordIn(schema: object, data: unknown): unknown {
  const source = asObject(data);
  if (!source) return data;
  const keys = Object.keys(source);
  const around = AROUND.find(key => asObject(source[key]));
  const isNamed = (key: string) => key !== around && fieldInFile(schema, key) !== undefined;
  if (around !== undefined && keys.filter(isNamed).length < 2) return source[around];
  if (asObject(source['title'])?.['rendered'] === undefined) return data;
  return Object.fromEntries(Object.entries(source).filter(([key]) => !OF_WORDPRESS.includes(key)));
}
