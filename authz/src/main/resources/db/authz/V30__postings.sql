-- Postings: which officer belongs to which agency, as what, from when to when. Rights are read from here in every
-- transaction; a posting that has ended is kept.
CREATE TABLE posting (
    id                uuid        PRIMARY KEY,
    officer           text        NOT NULL REFERENCES officer DEFERRABLE INITIALLY DEFERRED,
    agency            text        NOT NULL REFERENCES agency,
    roles             text        NOT NULL,
    since             timestamptz NOT NULL,
    until             timestamptz,
    suspended_at      timestamptz,
    suspended_by      text,
    suspension_reason text,
    granted_by        text        NOT NULL,
    confirmed_by      text,
    version           bigint      NOT NULL
);
-- exactly one home at a time
CREATE UNIQUE INDEX posting_current ON posting (officer) WHERE until IS NULL;
CREATE INDEX posting_agency ON posting (agency, officer) WHERE until IS NULL;

INSERT INTO posting (id, officer, agency, roles, since, granted_by, version)
SELECT gen_random_uuid(), officer, agency, roles, now(), 'svc:provisioning', 0 FROM officer;
-- the foreign keys just checked must not keep the table from being altered
SET CONSTRAINTS ALL IMMEDIATE;

ALTER TABLE officer ADD COLUMN posting uuid REFERENCES posting;
UPDATE officer o SET posting = p.id FROM posting p WHERE p.officer = o.officer;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE officer ALTER COLUMN posting SET NOT NULL, DROP COLUMN agency, DROP COLUMN roles;
CREATE UNIQUE INDEX officer_posting ON officer (posting);

-- What a posting was is history: of one that is there, only its end and its suspension are written.
REVOKE UPDATE, DELETE, TRUNCATE ON posting FROM lianan_app;
GRANT UPDATE (until, suspended_at, suspended_by, suspension_reason, version) ON posting TO lianan_app;

CREATE INDEX session_officer ON session (officer);
