-- Files sent along. Content lies in pieces, so that a broken upload goes on where it stopped.
CREATE TABLE uploads (
  id TEXT PRIMARY KEY,
  case_id {INT} REFERENCES cases (id),
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  content_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  received INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('uploading', 'clean', 'rejected')),
  reason TEXT,
  created_at TEXT NOT NULL
) {END};
CREATE INDEX uploads_by_case ON uploads (case_id);

CREATE TABLE upload_pieces (
  upload_id TEXT NOT NULL REFERENCES uploads (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  data {BYTES} NOT NULL,
  PRIMARY KEY (upload_id, position)
) {END};
