/** Makes records in which every field of a schema holds a given text or address, from the JSON Schema files of the model. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
}

/** Entities that widgets show. */
export type Shown = 'DisclosureItem' | 'Leader' | 'Department' | 'LeadingGroup' | 'ServiceGuide' | 'Channel';

/** What stands in the fields: `text` in those that take any text, `address` in those for addresses (else a harmless one). */
export interface Filling {
  readonly text: string;
  readonly address?: string;
}

/** A record with every field filled; what a field could never hold (dates, codes, numbers) is valid instead. */
export function filled(entity: Shown, filling: Filling, at = 0): Record<string, unknown> {
  const schema = schemaOf(entity);
  const record = fill(schema, '', filling, at) as Record<string, unknown>;
  return entity === 'DisclosureItem' ? { ...record, audience: 'public', validity: 'inForce' } : record;
}

/** How many fields of an entity take any text, and how many take an address. */
export function countFields(entity: Shown): { texts: number; addresses: number } {
  const seen = { texts: 0, addresses: 0 };
  const walk = (schema: Schema, name: string): void => {
    if (schema.properties) for (const [key, part] of Object.entries(schema.properties)) walk(part, key);
    else if (schema.items) walk(schema.items, name);
    else if (isAddress(schema, name)) seen.addresses += 1;
    else if (isText(schema)) seen.texts += 1;
  };
  walk(schemaOf(entity), '');
  return seen;
}

function schemaOf(entity: Shown): Schema {
  const file = new URL(`../../packages/model/schema/${entity}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Schema;
}

function fill(schema: Schema, name: string, filling: Filling, at: number): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, part]) => [key, fill(part, key, filling, at)]),
    );
  if (schema.anyOf?.[0]) return fill(schema.anyOf[0], name, filling, at);
  switch (schema.type) {
    case 'array':
      return [fill(schema.items ?? {}, name, filling, at)];
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return Math.max(1, schema.minimum ?? 1);
    default:
      return fillString(schema, name, filling, at);
  }
}

function fillString(schema: Schema, name: string, { text, address }: Filling, at: number): string {
  if (isAddress(schema, name)) return address ?? `/files/${at}.html`;
  if (schema.format === 'email') return `a${at}@example.org`;
  if (!isText(schema)) return '2026-01-02';
  return text.slice(0, schema.maxLength ?? text.length).trim() || '-';
}

function isAddress(schema: Schema, name: string): boolean {
  return schema.format === 'uri-reference' || schema.format === 'uri' || /^(?:photo|url)$|Url$/.test(name);
}

function isText(schema: Schema): boolean {
  return schema.type === 'string' && schema.format === undefined && (schema.pattern ?? '\\S') === '\\S';
}
