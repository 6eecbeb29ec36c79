-- Files may be with a virus scanner, or found infected; proofs of work count once; the desk has sessions and an audit log.
CREATE TABLE files_new (
  id TEXT PRIMARY KEY,
  case_id {INT} REFERENCES cases (id),
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  content_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  received INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('uploading', 'scanning', 'clean', 'infected', 'rejected')),
  reason TEXT,
  created_at TEXT NOT NULL
) {END};
INSERT INTO files_new SELECT id, case_id, name, size, content_type, sha256, received, state, reason, created_at FROM uploads;
CREATE TABLE pieces_new (
  upload_id TEXT NOT NULL REFERENCES files_new (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  data {BYTES} NOT NULL,
  PRIMARY KEY (upload_id, position)
) {END};
INSERT INTO pieces_new SELECT upload_id, position, data FROM upload_pieces;
DROP TABLE upload_pieces;
DROP TABLE uploads;
ALTER TABLE files_new RENAME TO uploads;
ALTER TABLE pieces_new RENAME TO upload_pieces;
CREATE INDEX uploads_by_case ON uploads (case_id);

-- Solutions that a filing was stored with, until they would have expired anyway.
CREATE TABLE spent_proofs (
  challenge TEXT PRIMARY KEY,
  expires_at TEXT NOT NULL
) {END};

-- Staff signed in at the desk; the cookie's value is stored hashed only.
CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  seen_at TEXT NOT NULL
) {END};

-- Who of the staff did or read what; never what it said.
CREATE TABLE audit (
  id {ID},
  at TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  action TEXT NOT NULL,
  receipt_no TEXT
) {END};
CREATE INDEX audit_by_case ON audit (receipt_no);
CREATE INDEX cases_by_state ON cases (state);
