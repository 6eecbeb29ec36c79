/** Reads JSON-LD, our own without loss and other makers' as far as the terms agree. */
import type * as v from 'valibot';
import { cellValue } from './cell-value.js';
import { checkRaw } from './check.js';
import type { Locale } from './locale.js';
import {
  FOREIGN_TYPES,
  innerProperty,
  LEGAL_FORCE,
  propertyOf,
  THINGS,
  TYPES,
  type JsonLdNode,
  type PublishedEntity,
} from './json-ld-terms.js';
import { asObject, hasOwn } from './own.js';
import { schemaOf, type EntityOf } from './parse.js';
import { fileProblem, type Problem } from './problem.js';
import { schemas } from './schemas.js';
import { entriesIn, fieldsIn, itemOf, kindOf } from './shape.js';
import { SOURCE_TEXTS } from './source-texts.js';

/** What {@link fromJsonLd} found. */
export interface JsonLdRecords<E extends PublishedEntity = PublishedEntity> {
  /** Undefined when the data holds no record of the model. */
  readonly entity: E | undefined;
  readonly records: readonly EntityOf<E>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads JSON-LD: what `toJsonLd` wrote comes back whole, other makers' as far as the terms agree. Of mixed data the entity
 * asked for is read, else the first found. Problems are located by the record's number.
 */
export function fromJsonLd(data: unknown, locale: Locale, wanted?: PublishedEntity): JsonLdRecords {
  const nodes = nodesIn(data);
  const entity = wanted ?? declaredEntity(nodes) ?? firstEntity(nodes);
  const found = nodes.filter(node => entityOf(node) === entity);
  if (entity === undefined || (found.length === 0 && declaredEntity(nodes) !== entity)) {
    return {
      entity: undefined,
      records: [],
      problems: [
        fileProblem('json_ld', locale, { options: Object.values(TYPES).join(', ') }, {}, SOURCE_TEXTS),
      ],
    };
  }
  const raw = found.map((node, index) => ({
    data: recordIn(schemas[entity], node),
    place: { base: `/${index}`, row: index + 1 },
  }));
  const checked = checkRaw(schemaOf<PublishedEntity>(entity), raw, locale);
  return { entity, records: checked.value, problems: checked.problems };
}

function recordIn(schema: object, node: JsonLdNode): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of fieldsIn(schema)) {
    const property = propertyOf(field);
    const value =
      property === LEGAL_FORCE
        ? legalForce(node, field.name)
        : decode(field.schema, get(node, property), property);
    if (value !== undefined) record[field.name] = value;
  }
  return record;
}

function decode(schema: v.GenericSchema, raw: unknown, property: string): unknown {
  const item = itemOf(schema);
  if (item) return raw === undefined ? undefined : listOf(raw).map(entry => decode(item, entry, property));
  const single = Array.isArray(raw) ? (raw as unknown[])[0] : raw;
  if (kindOf(schema) === 'object') {
    const node = asObject(single);
    return node ? decodeObject(schema, node, property) : single;
  }
  const value = plain(single, property);
  return typeof value === 'string' && ['number', 'boolean'].includes(kindOf(schema))
    ? cellValue(schema, value)
    : value;
}

function decodeObject(schema: v.GenericSchema, node: JsonLdNode, property: string): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(entriesIn(schema))) {
    const value = decode(inner, get(node, innerProperty(property, key)), innerProperty(property, key));
    if (value !== undefined) record[key] = value;
  }
  return record;
}

/** The text of a value that other makers may write as a thing, a typed value or a reference. */
function plain(value: unknown, property: string): unknown {
  const node = asObject(value);
  if (!node) return value ?? undefined;
  const key = hasOwn(THINGS, property) ? THINGS[property]?.[1] : undefined;
  return (
    get(node, key ?? '@value') ??
    get(node, '@value') ??
    get(node, 'name') ??
    get(node, 'url') ??
    get(node, '@id')
  );
}

function legalForce(node: JsonLdNode, name: string): unknown {
  const exact = get(node, `sun:${name}`);
  if (exact !== undefined) return exact;
  const term = plain(get(node, LEGAL_FORCE), LEGAL_FORCE);
  if (typeof term !== 'string') return undefined;
  return /NotInForce$/.test(term) ? 'expired' : /InForce$/.test(term) ? 'inForce' : undefined;
}

/** Every node that may be a record: roots, graphs and list elements; level by level, so that deep data cannot overflow the stack. */
function nodesIn(data: unknown): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let level: unknown[] = [data];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) for (const entry of value as unknown[]) next.push(entry);
      const node = asObject(value);
      if (!node) continue;
      nodes.push(node);
      for (const key of CONTAINERS) for (const inner of listOf(get(node, key))) next.push(inner);
    }
    level = next;
  }
  return nodes;
}

const CONTAINERS = ['@graph', 'dataFeedElement', 'itemListElement', 'item', 'mainEntity', '@list', '@set'];
const MAX_DEPTH = 12;

function declaredEntity(nodes: readonly JsonLdNode[]): PublishedEntity | undefined {
  const declared = nodes
    .map(node => get(node, 'sun:entity'))
    .find(value => typeof value === 'string' && hasOwn(TYPES, value));
  return declared as PublishedEntity | undefined;
}

function firstEntity(nodes: readonly JsonLdNode[]): PublishedEntity | undefined {
  for (const node of nodes) {
    const entity = entityOf(node);
    if (entity) return entity;
  }
  return undefined;
}

/** The exact `sun:` type wins over schema.org's, which other things on a page share. */
function entityOf(node: JsonLdNode): PublishedEntity | undefined {
  const types = listOf(get(node, '@type'))
    .filter(type => typeof type === 'string')
    .map(type => type.replace(/^https?:\/\/schema\.org\//, ''));
  const own = types
    .filter(type => type.startsWith('sun:'))
    .map(type => type.slice(4))
    .find(type => hasOwn(TYPES, type));
  if (own) return own as PublishedEntity;
  for (const type of types) {
    const named = (Object.keys(TYPES) as PublishedEntity[]).find(entity => TYPES[entity] === type);
    const entity = named ?? (hasOwn(FOREIGN_TYPES, type) ? FOREIGN_TYPES[type] : undefined);
    if (entity) return entity;
  }
  return undefined;
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  const ordered = asObject(value)?.['@list'];
  const list = ordered ?? value;
  return Array.isArray(list) ? (list as unknown[]) : [list];
}

function get(node: Readonly<Record<string, unknown>>, key: string): unknown {
  return hasOwn(node, key) ? node[key] : undefined;
}
