-- Who was shown which number in full, and what for; rows are added, never changed. The number itself is not in it.
CREATE TABLE identifier_reveal (
    id         uuid PRIMARY KEY,
    case_id    uuid        NOT NULL REFERENCES case_file,
    agency     text        NOT NULL,
    officer    text        NOT NULL,
    subject_id uuid        NOT NULL,
    field      text        NOT NULL,
    reason     text        NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX identifier_reveal_officer ON identifier_reveal (officer, at DESC);
CREATE INDEX identifier_reveal_case ON identifier_reveal (case_id, at DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON identifier_reveal FROM lianan_app;

ALTER TABLE identifier_reveal ENABLE ROW LEVEL SECURITY;
ALTER TABLE identifier_reveal FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON identifier_reveal TO lianan_owner USING (true) WITH CHECK (true);
CREATE POLICY own ON identifier_reveal TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')));
