-- Shares of a case: what the lead agency lets another agency see, why, and until when.

CREATE TABLE sharing_grant (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES case_file,
    from_agency text        NOT NULL,
    to_agency   text        NOT NULL CHECK (to_agency <> from_agency),
    standing    text        NOT NULL,
    basis       text        NOT NULL,
    facts       boolean     NOT NULL,
    parties     boolean     NOT NULL,
    evidence    text        NOT NULL,
    documents   boolean     NOT NULL,
    letters     boolean     NOT NULL,
    purpose     text        NOT NULL,
    legal_basis text        NOT NULL,
    until_on    date,
    state       text        NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    version     bigint      NOT NULL
);
CREATE INDEX sharing_grant_case ON sharing_grant (case_id, id);
CREATE INDEX sharing_grant_receiver ON sharing_grant (case_id, to_agency, id);
-- two officers proposing at the same moment make one offer, not two
CREATE UNIQUE INDEX sharing_grant_pending ON sharing_grant (case_id, to_agency) WHERE state IN ('PROPOSED', 'OFFERED');
REVOKE DELETE, TRUNCATE ON sharing_grant FROM lianan_app;

CREATE TABLE grant_evidence (
    grant_id    uuid NOT NULL REFERENCES sharing_grant,
    no          int  NOT NULL,
    evidence_id uuid NOT NULL,
    PRIMARY KEY (grant_id, no)
);
REVOKE UPDATE, DELETE, TRUNCATE ON grant_evidence FROM lianan_app;

-- Every step that was taken; rows are added, never changed.
CREATE TABLE grant_history (
    grant_id uuid        NOT NULL REFERENCES sharing_grant,
    no       int         NOT NULL,
    step     text        NOT NULL,
    at       timestamptz NOT NULL,
    officer  text        NOT NULL,
    agency   text        NOT NULL,
    note     text,
    PRIMARY KEY (grant_id, no)
);
REVOKE UPDATE, DELETE, TRUNCATE ON grant_history FROM lianan_app;
