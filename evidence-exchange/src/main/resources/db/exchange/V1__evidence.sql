-- Evidence items, their collection records and files. Bytes lie in the content store under their SHA-256.

CREATE TABLE evidence_number (
    case_id uuid PRIMARY KEY,
    last    int NOT NULL
);

CREATE TABLE evidence_item (
    id                uuid PRIMARY KEY,
    case_id           uuid        NOT NULL,
    agency            text        NOT NULL,
    number            int         NOT NULL,
    edition           int         NOT NULL,
    supplements       uuid REFERENCES evidence_item,
    title             text        NOT NULL,
    kind              text        NOT NULL,
    fact_to_prove     text        NOT NULL,
    holder            text        NOT NULL,
    provider          text,
    collected_at      timestamptz NOT NULL,
    place             text        NOT NULL,
    url               text,
    method            text        NOT NULL,
    medium_type       text,
    medium_serial     text,
    medium_sealed     boolean,
    signed_by         text,
    not_signed_reason text,
    record_no         text,
    supplement_note   text,
    state             text        NOT NULL,
    released          boolean     NOT NULL,
    created_by        text        NOT NULL,
    created_at        timestamptz NOT NULL,
    sealing_by        text,
    sealing_at        timestamptz,
    sealed_at         timestamptz,
    damaged_since     timestamptz,
    version           bigint      NOT NULL,
    UNIQUE (case_id, number, edition)
);
CREATE INDEX evidence_item_digesting ON evidence_item (sealing_at) WHERE state = 'DIGESTING';

CREATE TABLE evidence_collector (
    evidence_id uuid NOT NULL REFERENCES evidence_item,
    no          int  NOT NULL,
    officer     text,
    name        text NOT NULL,
    licence     text,
    PRIMARY KEY (evidence_id, no)
);

CREATE TABLE evidence_file (
    id          uuid PRIMARY KEY,
    evidence_id uuid   NOT NULL REFERENCES evidence_item,
    no          int    NOT NULL,
    name        text   NOT NULL,
    size_bytes  bigint NOT NULL CHECK (size_bytes > 0),
    mime        text   NOT NULL,
    sha256      text   NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    sm3         text CHECK (sm3 ~ '^[0-9a-f]{64}$'),
    kept_at     timestamptz,
    kept_by     text,
    receipt_no  text UNIQUE,
    UNIQUE (evidence_id, no)
);
CREATE INDEX evidence_file_sha256 ON evidence_file (sha256);
CREATE INDEX evidence_file_without_sm3 ON evidence_file (kept_at) WHERE sm3 IS NULL AND kept_at IS NOT NULL;
CREATE SEQUENCE receipt_number;

-- In which case an agency sees an item that is not its own: one row for each offer.
CREATE TABLE evidence_sight (
    case_id     uuid NOT NULL,
    agency      text NOT NULL,
    evidence_id uuid NOT NULL REFERENCES evidence_item,
    PRIMARY KEY (case_id, agency, evidence_id)
);
CREATE INDEX evidence_sight_item ON evidence_sight (evidence_id);
