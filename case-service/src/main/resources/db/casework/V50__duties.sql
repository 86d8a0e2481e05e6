-- What every agency must do, and until when.

CREATE TABLE duty (
    id             uuid PRIMARY KEY,
    kind           text        NOT NULL,
    case_id        uuid        NOT NULL REFERENCES case_file,
    agency         text        NOT NULL,
    waiting_agency text,
    subject_type   text        NOT NULL,
    subject_id     uuid        NOT NULL,
    step           text,
    opened_at      timestamptz NOT NULL,
    closed_at      timestamptz,
    outcome        text,
    period         text,
    started_at     timestamptz,
    due_on         date,
    due_at         timestamptz,
    provisional    boolean,
    ends_at        timestamptz NOT NULL,
    version        bigint      NOT NULL
);
CREATE INDEX duty_work ON duty (agency, ends_at, id) WHERE closed_at IS NULL;
CREATE INDEX duty_waiting ON duty (waiting_agency, ends_at, id) WHERE closed_at IS NULL AND waiting_agency IS NOT NULL;
CREATE INDEX duty_case ON duty (case_id, ends_at, id);
CREATE INDEX duty_subject ON duty (subject_id, kind);

CREATE TABLE duty_exclusion (
    duty_id  uuid NOT NULL REFERENCES duty,
    no       int  NOT NULL,
    reason   text NOT NULL,
    from_on  date NOT NULL,
    until_on date,
    document text NOT NULL,
    PRIMARY KEY (duty_id, no)
);

CREATE TABLE duty_extension (
    duty_id    uuid NOT NULL REFERENCES duty,
    no         int  NOT NULL,
    approver   text NOT NULL,
    granted_on date NOT NULL,
    until_on   date,
    document   text NOT NULL,
    PRIMARY KEY (duty_id, no)
);
