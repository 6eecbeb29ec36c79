/** Checks a filed record against the model: unknown fields are refused, faults are located and worded. */
import { entriesOf, parseRecord, type Complaint, type DisclosureRequest, type Locale } from '@sunboard/model';
import type { CaseKind } from '@sunboard/intake';
import { sealedComplaint, type EncryptionKey, type SealedComplaint } from '@sunboard/intake/sealing';
import * as v from 'valibot';
import { Failure, type FailureEntry } from './problem.js';

/** A record that passed. */
export type FiledRecord =
  | { readonly kind: 'request'; readonly data: DisclosureRequest }
  | { readonly kind: 'complaint'; readonly data: Complaint | SealedComplaint };

/** @throws {Failure} `invalid` with pointers, `sealed_key` when the office does not hold the key. */
export function validateSealed(body: unknown, keys: readonly EncryptionKey[]): FiledRecord {
  const result = v.safeParse(sealedComplaint, body);
  if (!result.success) throw new Failure('invalid', { errors: pointersOf(result.issues) });
  const data = result.output;
  if (!keys.some(({ keyId }) => keyId === data.sealed.keyId)) throw new Failure('sealed_key');
  return { kind: 'complaint', data };
}

/** Faults of a schema as located entries, without the values. */
export function pointersOf(issues: readonly v.BaseIssue<unknown>[]): FailureEntry[] {
  return issues.map(issue => ({
    pointer: (issue.path ?? []).map(({ key }) => `/${String(key).slice(0, 80)}`).join(''),
    code: issue.type === 'strict_object' ? 'unknown_field' : issue.type,
  }));
}

/** @throws {Failure} `unknown_field` or `invalid`, each with pointers into the body. */
export function validateRecord(kind: CaseKind, body: unknown, locale: Locale): FiledRecord {
  const unknown = unknownFields(entriesOf(entityOf(kind)), body, '');
  if (unknown.length > 0) {
    throw new Failure('unknown_field', {
      errors: unknown.map(pointer => ({ pointer, code: 'unknown_field' })),
    });
  }
  return kind === 'request'
    ? { kind, data: checked(parseRecord('DisclosureRequest', body, locale)) }
    : { kind, data: checked(parseRecord('Complaint', body, locale)) };
}

/** Entity of the model behind a kind of case. */
export function entityOf(kind: CaseKind): 'DisclosureRequest' | 'Complaint' {
  return kind === 'request' ? 'DisclosureRequest' : 'Complaint';
}

/** What a schema looks like to this walk. */
interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
}

/** A schema's fields, seen through optional wrappers. */
export function childrenOf(node: SchemaNode): {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
} {
  return node.wrapped ? childrenOf(node.wrapped) : node;
}

function unknownFields(entries: Readonly<Record<string, unknown>>, data: unknown, base: string): string[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const pointer = `${base}/${key.slice(0, 80).replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (!Object.hasOwn(entries, key)) return [pointer];
    const { entries: inner, item } = childrenOf(entries[key] as SchemaNode);
    if (inner) return unknownFields(inner, value, pointer);
    const itemEntries = item && childrenOf(item).entries;
    if (!itemEntries || !Array.isArray(value)) return [];
    return (value as unknown[]).flatMap((entry, index) =>
      unknownFields(itemEntries, entry, `${pointer}/${index}`),
    );
  });
}

interface Checked<T> {
  readonly value: T | undefined;
  readonly problems: readonly (FailureEntry & { readonly value?: string })[];
}

function checked<T>({ value, problems }: Checked<T>): T {
  if (value !== undefined) return value;
  // The value itself is left out: an error must not carry what a person typed into someone's log.
  const errors = problems.map(({ pointer, code, message, remedy, column }) => ({
    pointer,
    code,
    ...(message !== undefined && { message }),
    ...(remedy !== undefined && { remedy }),
    ...(column !== undefined && { column }),
  }));
  throw new Failure('invalid', { errors });
}
