/** The tables as Kysely sees them; the SQL stands in ../migrations. */
import type { Generated } from 'kysely';

/** Where an upload stands: arriving, with the scanner, taken, found infected, or refused. */
export type UploadState = 'uploading' | 'scanning' | 'clean' | 'infected' | 'rejected';

/** Every table by name. Instants are ISO 8601 in UTC, days are `YYYY-MM-DD` of the office, hashes are hexadecimal SHA-256. */
export interface Tables {
  settings: { name: string; value: string };
  serials: { year: number; last: number };
  cases: {
    id: Generated<number>;
    receipt_no: string;
    kind: 'request' | 'complaint';
    access_key_hash: string;
    submitted_at: string;
    state: string;
    version: number;
    ended_on: string | null;
    payload_sha256: string;
    language: string;
  };
  events: {
    case_id: number;
    version: number;
    type: string;
    at: string;
    on_day: string;
    actor: 'applicant' | 'staff' | 'system';
    actor_unit: string | null;
    staff_id: string | null;
    data: string;
  };
  contents: { case_id: number; version: number; data: string };
  identities: { case_id: number; version: number; data: string };
  messages: { id: string; case_id: number; sender: 'applicant' | 'staff'; at: string; text: string };
  idempotency: {
    scope: string;
    key_hash: string;
    body_hash: string;
    case_id: number;
    created_at: string;
    sealed_key: string | null;
  };
  uploads: {
    id: string;
    case_id: number | null;
    name: string;
    size: number;
    content_type: string;
    sha256: string;
    received: Generated<number>;
    state: UploadState;
    reason: string | null;
    created_at: string;
  };
  /** Solutions of proofs of work that a filing was stored with. */
  spent_proofs: { challenge: string; expires_at: string };
  sessions: { token_hash: string; staff_id: string; created_at: string; seen_at: string };
  audit: {
    id: Generated<number>;
    at: string;
    staff_id: string;
    action: string;
    receipt_no: string | null;
  };
  /** libsql takes a Buffer and gives back an ArrayBuffer. */
  upload_pieces: { upload_id: string; position: number; data: Uint8Array | ArrayBuffer };
}
