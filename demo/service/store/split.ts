/** Divides a record into who filed it and what was filed, so that the two are stored and opened apart. */
import type { DisclosureRequest, UploadedFile } from '@sunboard/model';

const IDENTITY_FIELDS: ReadonlySet<string> = new Set([
  // request
  'applicantName',
  'organisationName',
  'creditCode',
  'legalRepresentative',
  'contactName',
  'identityProof',
  'contact',
  'agent',
  // complaint
  'name',
  'address',
  'phone',
  'email',
]);

/** The two parts of a record. */
export interface SplitRecord {
  readonly identity: Readonly<Record<string, unknown>>;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Splits; joining both parts gives the record again. */
export function splitRecord(record: Readonly<Record<string, unknown>>): SplitRecord {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return {
    identity: Object.fromEntries(entries.filter(([name]) => IDENTITY_FIELDS.has(name))),
    content: Object.fromEntries(entries.filter(([name]) => !IDENTITY_FIELDS.has(name))),
  };
}

/** Pictures of identity documents in the identity part of a record: kept only while they are needed. */
export function identityFilesOf(identity: Readonly<Record<string, unknown>>): readonly UploadedFile[] {
  const { identityProof, agent } = identity as Partial<Pick<DisclosureRequest, 'identityProof' | 'agent'>>;
  return [...(identityProof?.files ?? []), ...(agent?.identityFiles ?? [])];
}

/** The identity part without the documents: names and contacts stay, so that the file can still be attributed. */
export function withoutDocuments(identity: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { identityProof: _, ...kept } = identity;
  const { agent } = identity as Partial<Pick<DisclosureRequest, 'agent'>>;
  if (!agent) return kept;
  const { identityFiles: __, ...agentKept } = agent;
  return { ...kept, agent: agentKept };
}
