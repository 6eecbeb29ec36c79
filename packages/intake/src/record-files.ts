/** Every file that a record names, wherever it stands: attachments, evidence, identity proof, power of attorney. */
import type { Complaint, DisclosureRequest, UploadedFile } from '@sunboard/model';

/** Dotted paths of the lists of files, in the order in which `uploads` names their ids. */
export const FILE_PATHS = [
  'identityProof.files',
  'agent.authorisation',
  'agent.identityFiles',
  'attachments',
  'evidence',
] as const;

/** The files of a record, in the order of {@link FILE_PATHS}. */
export function filesIn(
  record: DisclosureRequest | Complaint | Readonly<Record<string, unknown>>,
): UploadedFile[] {
  return FILE_PATHS.flatMap(path => {
    const found = path.split('.').reduce<unknown>(inside, record);
    return Array.isArray(found) ? (found as UploadedFile[]) : [];
  });
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
