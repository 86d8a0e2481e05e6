-- Consumer complaints beside a case. Who complained is sealed as far as it names a person in numbers.

CREATE TABLE complaint (
    id                    uuid PRIMARY KEY,
    case_id               uuid        NOT NULL UNIQUE REFERENCES case_file,
    channel               text        NOT NULL,
    received_at           timestamptz NOT NULL,
    consumer_name         text,
    consumer_id_sealed    text,
    consumer_id_masked    text,
    consumer_phone_sealed text,
    state                 text        NOT NULL,
    refusal_reason        text,
    outcome               text,
    version               bigint      NOT NULL
);
