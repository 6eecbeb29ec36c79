/** Turns the fields of a plain HTML form into a record: dotted names are paths, empty fields are absent, ticked boxes are true. */
import { pick, entriesOf, labelsOf, type EntityName, type Locale } from '@sunboard/model';
import { CHARSET_FIELD } from './security/form-data.js';
import { childrenOf } from './validate.js';

/** Names that a form may carry besides the record's fields. */
export const FORM_FIELDS = {
  /** One-time key that the service put into the form. */
  key: 'idempotencyKey',
  /** A trap for programs that fill in everything; people never see it. */
  trap: 'website',
  /** When the page was made, signed. */
  token: 'formToken',
  /** Ids of files that an earlier posting of the form brought. */
  uploads: 'uploads',
  /** The form's encoding, said by the browser. */
  charset: CHARSET_FIELD,
} as const;

/** The same names, for looking up. */
export const OWN_FIELDS: ReadonlySet<string> = new Set(Object.values(FORM_FIELDS));

type Node = Parameters<typeof childrenOf>[0];

/** The record, as far as the names are known to the model; unknown names are kept so that the check can refuse them. */
export function recordFromForm(
  entity: EntityName,
  fields: readonly (readonly [name: string, value: string])[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [name, value] of fields) {
    if (value.trim() === '' || OWN_FIELDS.has(name)) continue;
    const keys = name.split('.').slice(0, 6);
    put(record, keys, isBoolean(entity, keys) ? value === 'true' || value === 'on' : value);
  }
  // A missing group is given empty, so that the faults point at its fields.
  for (const [name, node] of Object.entries(entriesOf(entity) as unknown as Readonly<Record<string, Node>>)) {
    if (!node.wrapped && node.entries && !Object.hasOwn(record, name)) record[name] = {};
  }
  return record;
}

/** Label of the field at a dotted path. */
export function labelAt(entity: EntityName, path: string, locale: Locale): string {
  const node = nodeAt(entity, path.split('.'));
  const labels = node && labelsOf(node as unknown as Parameters<typeof labelsOf>[0]);
  return labels ? pick(labels, locale) : path;
}

function put(record: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = '', ...rest] = keys;
  // A plain assignment to such a key would reach the prototype.
  if (key === '__proto__') return;
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  const inner = Object.hasOwn(record, key) ? record[key] : undefined;
  const target: Record<string, unknown> =
    typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
  record[key] = target;
  put(target, rest, value);
}

function isBoolean(entity: EntityName, keys: readonly string[]): boolean {
  const node = nodeAt(entity, keys);
  return node !== undefined && (childrenOf(node) as { readonly type?: string }).type === 'boolean';
}

function nodeAt(entity: EntityName, keys: readonly string[]): Node | undefined {
  let entries: Readonly<Record<string, Node>> | undefined = entriesOf(entity) as unknown as Readonly<
    Record<string, Node>
  >;
  let node: Node | undefined;
  for (const key of keys) {
    node = entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (!node) return undefined;
    entries = childrenOf(node).entries;
  }
  return node;
}
