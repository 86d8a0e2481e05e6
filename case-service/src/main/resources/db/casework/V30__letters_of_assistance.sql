-- Letters of assistance: what one agency asks of another in a case, and what it gets for an answer.

CREATE TABLE assistance_request (
    id                uuid PRIMARY KEY,
    case_id           uuid   NOT NULL REFERENCES case_file,
    from_agency       text   NOT NULL,
    to_agency         text   NOT NULL CHECK (to_agency <> from_agency),
    type              text   NOT NULL,
    purpose           text   NOT NULL,
    legal_basis       text   NOT NULL,
    state             text   NOT NULL,
    drafted_by        text   NOT NULL,
    document_no       text   UNIQUE,
    sent_at           timestamptz,
    received_on       date,
    received_at       timestamptz,
    period_from       date,
    answer_summary    text,
    answer_drafted_by text,
    answered_by       text,
    answered_at       timestamptz,
    version           bigint NOT NULL,
    CHECK ((document_no IS NULL) = (sent_at IS NULL)),
    CHECK (answered_by IS NULL OR answered_by <> answer_drafted_by)
);
CREATE INDEX assistance_request_case ON assistance_request (case_id, id);
CREATE INDEX assistance_request_out ON assistance_request (from_agency, id DESC);
CREATE INDEX assistance_request_in ON assistance_request (to_agency, id DESC) WHERE sent_at IS NOT NULL;

CREATE TABLE assistance_question (
    id         uuid PRIMARY KEY,
    request_id uuid NOT NULL REFERENCES assistance_request,
    no         int  NOT NULL,
    text       text NOT NULL,
    answer     text,
    UNIQUE (request_id, no)
);

CREATE TABLE assistance_answer_evidence (
    question_id uuid NOT NULL REFERENCES assistance_question,
    no          int  NOT NULL,
    evidence_id uuid NOT NULL,
    PRIMARY KEY (question_id, no)
);
CREATE INDEX assistance_answer_evidence_item ON assistance_answer_evidence (evidence_id);

CREATE TABLE assistance_extension (
    request_id uuid NOT NULL REFERENCES assistance_request,
    no         int  NOT NULL,
    told_on    date NOT NULL,
    until_on   date NOT NULL,
    reason     text NOT NULL,
    PRIMARY KEY (request_id, no)
);

-- Every step that was taken; rows are added, never changed.
CREATE TABLE assistance_history (
    request_id uuid        NOT NULL REFERENCES assistance_request,
    no         int         NOT NULL,
    step       text        NOT NULL,
    at         timestamptz NOT NULL,
    officer    text        NOT NULL,
    agency     text        NOT NULL,
    note       text,
    PRIMARY KEY (request_id, no)
);
REVOKE UPDATE, DELETE, TRUNCATE ON assistance_history FROM lianan_app;
REVOKE DELETE, TRUNCATE ON assistance_request FROM lianan_app;
