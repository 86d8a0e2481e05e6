-- What was taken out of the audit trail, by whom. The lines are not kept: events do not change.
CREATE TABLE audit_export (
    id       uuid        PRIMARY KEY,
    at       timestamptz NOT NULL,
    officer  text        NOT NULL,
    name     text        NOT NULL,
    agency   text        NOT NULL,
    is_node  boolean     NOT NULL,
    filters  text        NOT NULL,
    through  bigint      NOT NULL,
    events   bigint      NOT NULL,
    bytes    bigint      NOT NULL,
    sha256   text        NOT NULL,
    manifest text        NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_export FROM lianan_app;
ALTER TABLE audit_export ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_export FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON audit_export TO lianan_owner USING (true) WITH CHECK (true);
CREATE POLICY own ON audit_export TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')));
