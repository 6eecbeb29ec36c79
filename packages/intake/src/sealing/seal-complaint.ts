/** Turns a checked complaint into its sealed form: what routing needs stays readable, everything else goes under the seal. */
import type { Complaint, UploadedFile } from '@sunboard/model';
import type { EncryptionKey, SealedComplaint, SealedFile, SealedParts } from './sealed.js';
import { seal } from './seal.js';

const IDENTITY = ['name', 'address', 'phone', 'email'] as const;

/**
 * The filing as it is sent. `evidence` are the sealed files as uploaded, in the order of the record's own evidence,
 * whose true names, types and hashes are under the seal.
 */
export async function sealComplaint(
  key: EncryptionKey,
  record: Complaint,
  evidence: readonly SealedFile[] = [],
): Promise<SealedComplaint> {
  const { kind, anonymity, subjectParty, consent, language } = record;
  return {
    kind,
    anonymity,
    ...(subjectParty?.unit !== undefined && { reportedUnit: subjectParty.unit }),
    ...(subjectParty?.person !== undefined && { reportsPerson: true }),
    ...(evidence.length > 0 && { evidence: [...evidence] }),
    consent,
    ...(language !== undefined && { language }),
    sealed: await seal(key, partsOf(record)),
  };
}

/** How the list of evidence names a sealed file. */
export function sealedFileName(index: number): string {
  return `${index + 1}.sealed`;
}

/** The true description of each sealed file, from an opened filing. */
export function filesInside({ content }: SealedParts): readonly UploadedFile[] {
  const evidence = content['evidence'];
  return Array.isArray(evidence) ? (evidence as UploadedFile[]) : [];
}

function partsOf(record: Complaint): SealedParts {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  const isIdentity = ([name]: readonly [string, unknown]) => (IDENTITY as readonly string[]).includes(name);
  return {
    identity: Object.fromEntries(entries.filter(isIdentity)),
    content: Object.fromEntries(entries.filter(entry => !isIdentity(entry))),
  };
}
