/** Divides a record into who filed it and what was filed, so that the two are stored and opened apart. */

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
