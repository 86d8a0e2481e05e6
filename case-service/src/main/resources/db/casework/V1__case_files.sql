-- Case files, the standing of agencies in them, and their journals.

CREATE TABLE running_number (
    series text   NOT NULL,
    word   text   NOT NULL,
    year   int    NOT NULL,
    last   bigint NOT NULL,
    PRIMARY KEY (series, word, year)
);

CREATE TABLE case_file (
    id                  uuid PRIMARY KEY,
    number              text        NOT NULL UNIQUE,
    title               text        NOT NULL,
    facts               text        NOT NULL,
    state               text        NOT NULL,
    source              text        NOT NULL,
    received_at         timestamptz NOT NULL,
    lead_agency         text        NOT NULL,
    opened_by           text        NOT NULL,
    opened_at           timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    filed_on            date,
    decided_on          date,
    filing_number       text,
    forwarded_from      uuid REFERENCES case_file,
    platform_seat       text,
    merchant_registered text,
    merchant_actual     text,
    violation_place     text,
    amount_sales        numeric(18, 2),
    amount_stock        numeric(18, 2),
    amount_note         text,
    proposal_kind       text,
    proposed_by         text,
    proposed_at         timestamptz,
    proposal_reason     text,
    proposal_note       text,
    version             bigint      NOT NULL
);
CREATE INDEX case_file_origin ON case_file (forwarded_from) WHERE forwarded_from IS NOT NULL;

CREATE TABLE case_party (
    case_id       uuid NOT NULL REFERENCES case_file,
    no            int  NOT NULL,
    party_id      uuid NOT NULL UNIQUE,
    role          text NOT NULL,
    kind          text NOT NULL,
    name          text NOT NULL,
    uscc          text,
    id_sealed     text,
    id_masked     text,
    division_code text,
    address       text,
    PRIMARY KEY (case_id, no)
);

CREATE TABLE case_charge (
    case_id      uuid NOT NULL REFERENCES case_file,
    no           int  NOT NULL,
    charge_id    uuid NOT NULL UNIQUE,
    code         text NOT NULL,
    instrument   text NOT NULL,
    subject      text NOT NULL,
    description  text NOT NULL,
    act_on       date NOT NULL,
    first_by     text NOT NULL,
    default_lead text,
    lead_rule    text,
    PRIMARY KEY (case_id, no)
);

CREATE TABLE charge_ground (
    case_id       uuid NOT NULL REFERENCES case_file,
    no            int  NOT NULL,
    charge_id     uuid NOT NULL,
    agency        text,
    division_code text,
    basis         text NOT NULL,
    rule          text NOT NULL,
    article_zh    text NOT NULL,
    article_en    text NOT NULL,
    zh            text NOT NULL,
    en            text NOT NULL,
    PRIMARY KEY (case_id, no)
);

CREATE TABLE case_team (
    case_id uuid NOT NULL REFERENCES case_file,
    no      int  NOT NULL,
    officer text NOT NULL,
    agency  text NOT NULL,
    licence text,
    PRIMARY KEY (case_id, no)
);

-- What an agency is to a case; ended, never deleted.
CREATE TABLE participation (
    id         uuid PRIMARY KEY,
    case_id    uuid        NOT NULL REFERENCES case_file,
    agency     text        NOT NULL,
    standing   text        NOT NULL,
    basis      text        NOT NULL,
    scope      text        NOT NULL,
    since      timestamptz NOT NULL,
    until      timestamptz,
    given_by   text        NOT NULL,
    ended_at   timestamptz,
    end_reason text,
    version    bigint      NOT NULL
);
CREATE UNIQUE INDEX participation_current ON participation (case_id, agency, standing) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX participation_one_lead ON participation (case_id) WHERE standing = 'LEAD' AND ended_at IS NULL;
REVOKE DELETE, TRUNCATE ON participation FROM lianan_app;

-- The register of each agency: one row for each case that it may list. Rewritten with each change of a participation,
-- a state or a duty, in the same transaction; every list starts here.
CREATE TABLE agency_case (
    agency        text        NOT NULL,
    case_id       uuid        NOT NULL REFERENCES case_file,
    standing      text        NOT NULL,
    is_open       boolean     NOT NULL,
    state         text        NOT NULL,
    due           timestamptz NOT NULL,
    visible_until timestamptz,
    PRIMARY KEY (agency, case_id)
) WITH (fillfactor = 85);
CREATE INDEX agency_case_list ON agency_case (agency, due, case_id) INCLUDE (standing, state, visible_until);
CREATE INDEX agency_case_state ON agency_case (agency, state, due, case_id) INCLUDE (standing, visible_until);
CREATE INDEX agency_case_open ON agency_case (agency, due, case_id) INCLUDE (standing, state, visible_until) WHERE is_open;
CREATE INDEX agency_case_case ON agency_case (case_id);

-- The journal: rows are added, never changed.
CREATE TABLE journal_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES case_file,
    at           timestamptz NOT NULL,
    officer      text        NOT NULL,
    officer_name text        NOT NULL,
    agency       text        NOT NULL,
    kind         text        NOT NULL,
    params       text        NOT NULL CHECK (params IS JSON OBJECT),
    subject_type text        NOT NULL,
    subject_id   uuid        NOT NULL,
    zh           text        NOT NULL,
    en           text        NOT NULL,
    authority_zh text,
    authority_en text
);
CREATE INDEX journal_entry_case ON journal_entry (case_id, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON journal_entry FROM lianan_app;
