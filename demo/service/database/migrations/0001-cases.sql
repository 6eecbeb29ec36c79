-- Cases, their event logs, and the people behind them, kept apart: a list of cases can be read without a name.
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) {END};

CREATE TABLE serials (
  year INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) {END};

CREATE TABLE cases (
  id {ID},
  receipt_no TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('request', 'complaint')),
  access_key_hash TEXT NOT NULL,
  submitted_at TEXT NOT NULL,
  -- Copies of what the log says, for lists; the log decides.
  state TEXT NOT NULL,
  version INTEGER NOT NULL,
  ended_on TEXT,
  payload_sha256 TEXT NOT NULL,
  language TEXT NOT NULL
) {END};

CREATE TABLE events (
  case_id {INT} NOT NULL REFERENCES cases (id),
  version INTEGER NOT NULL,
  type TEXT NOT NULL,
  at TEXT NOT NULL,
  on_day TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor IN ('applicant', 'staff', 'system')),
  actor_unit TEXT,
  staff_id TEXT,
  data TEXT NOT NULL,
  PRIMARY KEY (case_id, version)
) {END};

CREATE TABLE contents (
  case_id {INT} NOT NULL REFERENCES cases (id),
  version INTEGER NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (case_id, version)
) {END};

CREATE TABLE identities (
  case_id {INT} NOT NULL REFERENCES cases (id),
  version INTEGER NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (case_id, version)
) {END};

CREATE TABLE messages (
  id TEXT PRIMARY KEY,
  case_id {INT} NOT NULL REFERENCES cases (id),
  sender TEXT NOT NULL CHECK (sender IN ('applicant', 'staff')),
  at TEXT NOT NULL,
  text TEXT NOT NULL
) {END};
CREATE INDEX messages_by_case ON messages (case_id, at);

-- One row for each Idempotency-Key, written in the same transaction as what it stands for.
CREATE TABLE idempotency (
  scope TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  case_id {INT} NOT NULL REFERENCES cases (id),
  created_at TEXT NOT NULL,
  -- The access key, encrypted with a key that only the holder of the Idempotency-Key can derive; erased after ten minutes.
  sealed_key TEXT,
  PRIMARY KEY (scope, key_hash)
) {END};
CREATE INDEX idempotency_by_time ON idempotency (created_at);
