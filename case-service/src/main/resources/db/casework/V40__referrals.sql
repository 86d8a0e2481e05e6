-- Referrals of suspected crimes to the police, and the pack that the police see.

CREATE TABLE referral (
    id                 uuid PRIMARY KEY,
    case_id            uuid        NOT NULL REFERENCES case_file,
    bureau             text        NOT NULL,
    number             text        UNIQUE,
    state              text        NOT NULL,
    suspected_crime    text        NOT NULL,
    facts              text        NOT NULL,
    flagged_by         text        NOT NULL,
    flagged_at         timestamptz NOT NULL,
    report_text        text,
    reported_by        text,
    reported_at        timestamptz,
    report_signed_by   text,
    report_signed_at   timestamptz,
    head_approved      boolean,
    head_decided_by    text,
    head_decided_at    timestamptz,
    head_reason        text,
    police             text,
    procuratorate      text,
    sent_at            timestamptz,
    receipt_signed_by  text,
    received_at        timestamptz,
    receipt_major      boolean,
    notice_no          text,
    chief_document_no  text,
    notice_reason      text,
    noticed_at         timestamptz,
    handed_over_by     text,
    handed_over_at     timestamptz,
    party_notice_no    text,
    handover_signed_by text,
    handover_signed_at timestamptz,
    version            bigint      NOT NULL,
    -- four eyes: neither the second signature nor the decision is given by the author of the report
    CHECK (report_signed_by <> reported_by),
    CHECK (head_decided_by NOT IN (reported_by, report_signed_by, flagged_by)),
    CHECK (sent_at IS NULL OR (head_approved AND number IS NOT NULL AND police IS NOT NULL AND procuratorate IS NOT NULL))
);
CREATE INDEX referral_case ON referral (case_id, id);
-- The same case is referred once at a time; a suspicion that was given up may be raised again.
CREATE UNIQUE INDEX referral_under_way ON referral (case_id) WHERE state NOT IN ('NOT_APPROVED', 'ADMIN_RESUMED');
REVOKE DELETE, TRUNCATE ON referral FROM lianan_app;

CREATE TABLE referral_task_group (
    referral_id uuid NOT NULL REFERENCES referral,
    no          int  NOT NULL,
    officer     text NOT NULL,
    PRIMARY KEY (referral_id, no)
);

CREATE TABLE referral_paper (
    referral_id uuid        NOT NULL REFERENCES referral,
    no          int         NOT NULL,
    kind        text        NOT NULL,
    title       text        NOT NULL,
    content     text,
    evidence_id uuid,
    put_by      text        NOT NULL,
    put_at      timestamptz NOT NULL,
    sent_at     timestamptz,
    PRIMARY KEY (referral_id, no),
    CHECK ((content IS NULL) <> (evidence_id IS NULL))
);

-- What the police have been sent stays as it was sent.
CREATE FUNCTION refuse_change_of_sent_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'paper % of referral % was sent and is not changed', OLD.no, OLD.referral_id;
END $$;
CREATE TRIGGER sent_paper_stays BEFORE UPDATE OR DELETE ON referral_paper
    FOR EACH ROW WHEN (OLD.sent_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_sent_paper();

CREATE TABLE referral_evidence (
    referral_id uuid    NOT NULL REFERENCES referral,
    no          int     NOT NULL,
    evidence_id uuid    NOT NULL,
    evidence_no text    NOT NULL,
    title       text    NOT NULL,
    kind        text    NOT NULL,
    recollect   boolean NOT NULL,
    file_name   text,
    size_bytes  bigint,
    sha256      text,
    PRIMARY KEY (referral_id, no)
);
REVOKE UPDATE, DELETE, TRUNCATE ON referral_evidence FROM lianan_app;

CREATE TABLE referral_handover (
    referral_id uuid           NOT NULL REFERENCES referral,
    no          int            NOT NULL,
    name        text           NOT NULL,
    quantity    numeric(18, 3) NOT NULL,
    unit        text           NOT NULL,
    note        text,
    PRIMARY KEY (referral_id, no)
);
REVOKE UPDATE, DELETE, TRUNCATE ON referral_handover FROM lianan_app;

CREATE TABLE referral_step (
    referral_id uuid        NOT NULL REFERENCES referral,
    no          int         NOT NULL,
    step        text        NOT NULL,
    officer     text        NOT NULL,
    agency      text        NOT NULL,
    taken_at    timestamptz NOT NULL,
    note        text,
    PRIMARY KEY (referral_id, no)
);
REVOKE UPDATE, DELETE, TRUNCATE ON referral_step FROM lianan_app;

-- The desk of each agency: one row for each referral that it may read, written in the transaction of each step.
CREATE TABLE agency_referral (
    agency      text        NOT NULL,
    referral_id uuid        NOT NULL REFERENCES referral,
    due         timestamptz NOT NULL,
    PRIMARY KEY (agency, referral_id)
) WITH (fillfactor = 85);
CREATE INDEX agency_referral_desk ON agency_referral (agency, due, referral_id);
