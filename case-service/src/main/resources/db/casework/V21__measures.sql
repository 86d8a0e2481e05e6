-- Measures taken in a case: seizure, registration hold, delisting by a platform.

CREATE TABLE measure (
    id             uuid PRIMARY KEY,
    case_id        uuid        NOT NULL REFERENCES case_file,
    kind           text        NOT NULL,
    state          text        NOT NULL,
    taken_at       timestamptz NOT NULL,
    place          text        NOT NULL,
    document_no    text        NOT NULL,
    platform_party uuid,
    proposed_by    text        NOT NULL,
    approved_by    text,
    approved_at    timestamptz,
    ended_at       timestamptz,
    published_on   date,
    version        bigint      NOT NULL
);
CREATE INDEX measure_case ON measure (case_id, id);

CREATE TABLE measure_item (
    measure_id uuid           NOT NULL REFERENCES measure,
    no         int            NOT NULL,
    name       text           NOT NULL,
    quantity   numeric(18, 3) NOT NULL,
    unit       text           NOT NULL,
    note       text,
    PRIMARY KEY (measure_id, no)
);

CREATE TABLE measure_officer (
    measure_id uuid NOT NULL REFERENCES measure,
    no         int  NOT NULL,
    officer    text NOT NULL,
    agency     text NOT NULL,
    licence    text,
    PRIMARY KEY (measure_id, no)
);
