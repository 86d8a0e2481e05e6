-- Mutual recognition: one row for each item offered to a receiving case.

CREATE TABLE recognition (
    id                 uuid PRIMARY KEY,
    evidence_id        uuid        NOT NULL REFERENCES evidence_item,
    owner_agency       text        NOT NULL,
    receiving_case     uuid        NOT NULL,
    receiving_agency   text        NOT NULL,
    state              text        NOT NULL,
    offered_by         text        NOT NULL,
    offered_at         timestamptz NOT NULL,
    hash_verified_at   timestamptz,
    legality           text,
    legality_note      text,
    authenticity       text,
    authenticity_note  text,
    relevance          text,
    relevance_note     text,
    outcome            text,
    reason_code        text,
    statement          text,
    supplement_until   date,
    reviewed_by        text,
    reviewed_at        timestamptz,
    supplemented_by    uuid REFERENCES evidence_item,
    version            bigint      NOT NULL,
    UNIQUE (evidence_id, receiving_case, receiving_agency)
);
CREATE INDEX recognition_case ON recognition (receiving_case, receiving_agency, state);
CREATE INDEX recognition_offered ON recognition (offered_at) WHERE state = 'OFFERED';
