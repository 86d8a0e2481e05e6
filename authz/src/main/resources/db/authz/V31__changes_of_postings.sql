-- What an administrator proposes for an officer, and what the second person made of it (policy row 59).
CREATE TABLE posting_change (
    id              uuid        PRIMARY KEY,
    kind            text        NOT NULL,
    officer         text        NOT NULL,
    name            text        NOT NULL,
    name_en         text        NOT NULL,
    licence         text,
    from_agency     text        NOT NULL,
    agency          text        NOT NULL,
    roles           text        NOT NULL,
    reason          text        NOT NULL,
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    state           text        NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    version         bigint      NOT NULL
);
-- one proposal for an officer at a time
CREATE UNIQUE INDEX posting_change_open ON posting_change (officer) WHERE state = 'PROPOSED';
CREATE INDEX posting_change_agency ON posting_change (agency, proposed_at DESC);
CREATE INDEX posting_change_from ON posting_change (from_agency, proposed_at DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON posting_change FROM lianan_app;
GRANT UPDATE (state, decided_by, decided_at, decision_reason, version) ON posting_change TO lianan_app;

ALTER TABLE posting_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE posting_change FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON posting_change TO lianan_owner USING (true) WITH CHECK (true);
CREATE POLICY both_sides ON posting_change TO lianan_app
    USING ((SELECT nullif(current_setting('app.agency', true), '')) IN (agency, from_agency));

-- What Keycloak has still to be told: of whom, never what. Who carries it there brings the account into line with the
-- posting as it is at that moment, so an order can be carried out twice, or late, and does no harm.
CREATE TABLE idp_order (
    id            uuid        PRIMARY KEY,
    officer       text        NOT NULL,
    ends_sessions boolean     NOT NULL,
    ordered_at    timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    attempts      int         NOT NULL,
    done_at       timestamptz,
    fault         text
);
CREATE INDEX idp_order_due ON idp_order (due_at) WHERE done_at IS NULL;
CREATE INDEX idp_order_officer ON idp_order (officer) WHERE done_at IS NULL;
