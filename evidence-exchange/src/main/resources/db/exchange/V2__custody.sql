-- The chain of custody and the log over it. An entry is written with the act that it records; the sequencer gives it
-- its place in the log of the acting agency's province and signs checkpoints. None of these rows ever changes.

CREATE TABLE custody_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    evidence_id uuid        NOT NULL,
    sequence    int         NOT NULL,
    case_id     uuid        NOT NULL,
    kind        text        NOT NULL,
    at          timestamptz NOT NULL,
    officer     text        NOT NULL,
    agency      text        NOT NULL,
    log         text        NOT NULL,
    body        text        NOT NULL,
    salt        bytea       NOT NULL,
    leaf        bytea       NOT NULL,
    leaf_hash   bytea       NOT NULL UNIQUE,
    UNIQUE (evidence_id, sequence)
);

-- Entries that have no place in their log yet; a queue, therefore the one table here from which rows go.
CREATE TABLE log_pending (
    log      text   NOT NULL,
    entry_id bigint NOT NULL REFERENCES custody_entry,
    PRIMARY KEY (log, entry_id)
);

CREATE TABLE log_leaf (
    log      text   NOT NULL,
    index    bigint NOT NULL,
    entry_id bigint NOT NULL UNIQUE REFERENCES custody_entry,
    PRIMARY KEY (log, index)
);

CREATE TABLE log_node (
    log   text   NOT NULL,
    level int    NOT NULL,
    index bigint NOT NULL,
    hash  bytea  NOT NULL,
    PRIMARY KEY (log, level, index)
);

CREATE TABLE log_checkpoint (
    log       text        NOT NULL,
    size      bigint      NOT NULL,
    note      text        NOT NULL,
    signed_at timestamptz NOT NULL,
    PRIMARY KEY (log, size)
);

REVOKE UPDATE, DELETE, TRUNCATE ON custody_entry, log_leaf, log_node, log_checkpoint FROM lianan_app;
