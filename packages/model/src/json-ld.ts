/** Writes records as JSON-LD (schema.org terms, and the `sun:` vocabulary where schema.org has none) and reads them back without loss. */
import type * as v from 'valibot';
import { cellValue } from './cell-value.js';
import { checkRaw } from './check.js';
import type { Locale } from './field.js';
import { asObject, hasOwn } from './own.js';
import { schemaOf, type EntityOf } from './parse.js';
import { fileProblem, type Problem } from './problem.js';
import { schemas, type EntityName } from './schemas.js';
import { entriesIn, fieldsIn, itemOf, kindOf, type SchemaField } from './shape.js';
import { SOURCE_TEXTS } from './source-texts.js';

/** Entities that are published as JSON-LD; forms never are. */
export type PublishedEntity = Extract<
  EntityName,
  'DisclosureItem' | 'ServiceGuide' | 'Leader' | 'Department' | 'LeadingGroup' | 'Channel'
>;

/** Settings of {@link toJsonLd}. */
export interface JsonLdOptions {
  /** Address against which relative addresses are made absolute. Default: they stay as they are. */
  readonly base?: string;
  /** Fields to write. Default: all; a list on a page may leave out `body`. */
  readonly fields?: readonly string[];
}

/** A node of JSON-LD. */
export type JsonLdNode = Record<string, unknown>;

/** What {@link fromJsonLd} found. */
export interface JsonLdRecords<E extends PublishedEntity = PublishedEntity> {
  /** Undefined when the data holds no record of the model. */
  readonly entity: E | undefined;
  readonly records: readonly EntityOf<E>[];
  readonly problems: readonly Problem[];
}

/** Namespace of the terms that schema.org lacks. */
export const SUN_NAMESPACE = 'urn:sunboard:terms:';

const TYPES: Readonly<Record<PublishedEntity, string>> = {
  DisclosureItem: 'DigitalDocument',
  ServiceGuide: 'GovernmentService',
  Leader: 'Person',
  Department: 'GovernmentOrganization',
  LeadingGroup: 'Organization',
  Channel: 'ContactPoint',
};

/** Further schema.org types under which other makers publish the same thing. */
const FOREIGN_TYPES: Readonly<Record<string, PublishedEntity>> = {
  Legislation: 'DisclosureItem',
  Article: 'DisclosureItem',
  NewsArticle: 'DisclosureItem',
  Report: 'DisclosureItem',
  Service: 'ServiceGuide',
  GovernmentOffice: 'Department',
};

/** Properties whose value schema.org wants as a thing: its type, and where our text goes. */
const THINGS: Readonly<Record<string, readonly [type: string, key: string]>> = {
  publisher: ['GovernmentOrganization', 'name'],
  provider: ['GovernmentOrganization', 'name'],
  worksFor: ['GovernmentOrganization', 'name'],
  parentOrganization: ['GovernmentOrganization', 'name'],
  about: ['DefinedTerm', 'name'],
  audience: ['Audience', 'audienceType'],
  serviceOutput: ['Thing', 'name'],
  hoursAvailable: ['OpeningHoursSpecification', 'description'],
  availableChannel: ['ServiceChannel', 'serviceUrl'],
};

/** An attachment in schema.org's words. */
const MEDIA: Readonly<Record<string, string>> = {
  name: 'name',
  url: 'contentUrl',
  type: 'encodingFormat',
  size: 'contentSize',
};

const LEGAL_FORCE = 'legislationLegalForce';

/** One JSON-LD object that holds the records as elements of a DataFeed. */
export function toJsonLd<E extends PublishedEntity>(
  entity: E,
  records: readonly EntityOf<E>[],
  options: JsonLdOptions = {},
): JsonLdNode {
  const fields = fieldsIn(schemas[entity]).filter(field => options.fields?.includes(field.name) ?? true);
  return {
    '@context': ['https://schema.org', { sun: SUN_NAMESPACE, ...orderedTerms(fields) }],
    '@type': 'DataFeed',
    'sun:entity': entity,
    dataFeedElement: records.map(record =>
      recordNode(entity, fields, record as Readonly<Record<string, unknown>>, options.base),
    ),
  };
}

/**
 * Reads JSON-LD: what {@link toJsonLd} wrote comes back whole, other makers' as far as the terms agree. Of mixed data the entity
 * asked for is read, else the first found. Problems are located by the record's number.
 */
export function fromJsonLd(data: unknown, locale: Locale, wanted?: PublishedEntity): JsonLdRecords {
  const nodes = nodesIn(data);
  const entity = wanted ?? declaredEntity(nodes) ?? firstEntity(nodes);
  const found = entity === undefined ? [] : nodes.filter(node => entityOf(node) === entity);
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
  const isLaw =
    entity === 'DisclosureItem' &&
    (record['documentNumber'] !== undefined || record['validity'] !== undefined);
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
  const entries = entriesIn(schema);
  for (const key of Object.keys(entries)) {
    const inner = entries[key];
    if (inner && object[key] !== undefined)
      node[innerProperty(property, key)] = encode(inner, object[key], innerProperty(property, key), base);
  }
  return node;
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
  const entries = entriesIn(schema);
  for (const key of Object.keys(entries)) {
    const inner = entries[key];
    const value =
      inner && decode(inner, get(node, innerProperty(property, key)), innerProperty(property, key));
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
    (key === undefined ? undefined : get(node, key)) ??
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

function propertyOf(field: SchemaField): string {
  return field.labels.jsonLd ?? `sun:${field.name}`;
}

function innerProperty(outer: string, key: string): string {
  if (outer === 'associatedMedia') return MEDIA[key] ?? `sun:${key}`;
  return key === 'name' || key === 'url' ? key : `sun:${key}`;
}

/** JSON-LD lists are sets unless told otherwise; the order of steps and conditions matters. */
function orderedTerms(fields: readonly SchemaField[]): JsonLdNode {
  const lists = fields
    .filter(field => itemOf(field.schema))
    .map(propertyOf)
    .filter(property => property.startsWith('sun:'));
  return Object.fromEntries(lists.map(property => [property, { '@container': '@list' }]));
}

/** Every node that may be a record: roots, graphs and list elements; level by level, so that deep data cannot overflow the stack. */
function nodesIn(data: unknown): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let level: unknown[] = [data];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
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

function absolute(value: string, base: string): string {
  try {
    return new URL(value, base).href;
  } catch {
    return value;
  }
}
