/** Writes records as JSON-LD. Takes the schema itself, so that a bundle carries only its entity. */
import type * as v from 'valibot';
import {
  innerProperty,
  LEGAL_FORCE,
  propertyOf,
  SUN_NAMESPACE,
  THINGS,
  TYPES,
  type JsonLdNode,
  type PublishedEntity,
} from './json-ld-terms.js';
import { asObject, hasOwn } from './own.js';
import { entriesIn, fieldsIn, itemOf, kindOf, type EntitySchema, type SchemaField } from './shape.js';

/** Settings of {@link writeJsonLd}. */
export interface JsonLdOptions {
  /** Address against which relative addresses are made absolute. Default: they stay as they are. */
  readonly base?: string;
  /** Fields to write. Default: all; a list on a page may leave out `body`. */
  readonly fields?: readonly string[];
}

/** One JSON-LD object that holds the records as elements of a DataFeed. */
export function writeJsonLd<T>(
  entity: PublishedEntity,
  schema: EntitySchema<T>,
  records: readonly T[],
  options: JsonLdOptions = {},
): JsonLdNode {
  const fields = fieldsIn(schema).filter(field => options.fields?.includes(field.name) ?? true);
  return {
    '@context': ['https://schema.org', { sun: SUN_NAMESPACE, ...orderedTerms(fields) }],
    '@type': 'DataFeed',
    'sun:entity': entity,
    dataFeedElement: records.map(record =>
      recordNode(entity, fields, record as Readonly<Record<string, unknown>>, options.base),
    ),
  };
}

/** JSON text that is safe inside `<script type="application/ld+json">`: nothing in it can end the element or start a comment. */
export function serializeJsonLd(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function recordNode(
  entity: PublishedEntity,
  fields: readonly SchemaField[],
  record: Readonly<Record<string, unknown>>,
  base: string | undefined,
): JsonLdNode {
  // Both are fields of a DisclosureItem alone.
  const isLaw = record['documentNumber'] !== undefined || record['validity'] !== undefined;
  const node: JsonLdNode = { '@type': [isLaw ? 'Legislation' : TYPES[entity], `sun:${entity}`] };
  for (const field of fields) {
    const value = record[field.name];
    if (value === undefined) continue;
    const property = propertyOf(field);
    if (property === LEGAL_FORCE) {
      // schema.org cannot tell expired from repealed, so the exact code stands beside its term.
      node[property] = `https://schema.org/${value === 'inForce' ? 'InForce' : 'NotInForce'}`;
      node[`sun:${field.name}`] = value;
    } else node[property] = encode(field.schema, value, property, base);
  }
  return node;
}

function encode(
  schema: v.GenericSchema,
  value: unknown,
  property: string,
  base: string | undefined,
): unknown {
  const item = itemOf(schema);
  if (item && Array.isArray(value))
    return (value as unknown[]).map(entry => encode(item, entry, property, base));
  const object = asObject(value);
  if (object) return encodeObject(schema, object, property, base);
  const text = kindOf(schema) === 'url' && base !== undefined ? absolute(value as string, base) : value;
  const thing = hasOwn(THINGS, property) ? THINGS[property] : undefined;
  return thing ? { '@type': thing[0], [thing[1]]: text } : text;
}

function encodeObject(
  schema: v.GenericSchema,
  object: Readonly<Record<string, unknown>>,
  property: string,
  base: string | undefined,
): JsonLdNode {
  const node: JsonLdNode = property === 'associatedMedia' ? { '@type': 'MediaObject' } : {};
  for (const [key, inner] of Object.entries(entriesIn(schema)))
    if (object[key] !== undefined)
      node[innerProperty(property, key)] = encode(inner, object[key], innerProperty(property, key), base);
  return node;
}

/** JSON-LD lists are sets unless told otherwise; the order of steps and conditions matters. */
function orderedTerms(fields: readonly SchemaField[]): JsonLdNode {
  const lists = fields
    .filter(field => itemOf(field.schema))
    .map(propertyOf)
    .filter(property => property.startsWith('sun:'));
  return Object.fromEntries(lists.map(property => [property, { '@container': '@list' }]));
}

function absolute(value: string, base: string): string {
  try {
    return new URL(value, base).href;
  } catch {
    return value;
  }
}
