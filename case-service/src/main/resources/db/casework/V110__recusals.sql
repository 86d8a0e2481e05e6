-- Recusal: who has a tie to a case does nothing in it any more, and does not see it, from the decision on. Both walls ask
-- need_to_know who may know of a case; so a recused officer is taken out of what that table shows, whatever else opens
-- the case to them.

CREATE TABLE recusal (
    id                uuid PRIMARY KEY,
    case_id           uuid        NOT NULL REFERENCES case_file,
    agency            text        NOT NULL,
    officer           text        NOT NULL,
    ground            text        NOT NULL,
    reason            text        NOT NULL,
    state             text        NOT NULL,
    requested_by      text        NOT NULL,
    requested_at      timestamptz NOT NULL,
    decided_by        text,
    decided_at        timestamptz,
    decision_reason   text,
    minutes_no        text,
    revoked_by        text,
    revoked_at        timestamptz,
    revocation_reason text,
    version           bigint      NOT NULL
);
CREATE INDEX recusal_case ON recusal (case_id, requested_at, id);
CREATE INDEX recusal_officer ON recusal (officer, requested_at, id);
CREATE UNIQUE INDEX recusal_running ON recusal (case_id, officer) WHERE state IN ('REQUESTED', 'RECUSED');
CREATE INDEX recusal_in_force ON recusal (case_id, officer) WHERE state = 'RECUSED';

-- Whose recusal is in force; with the rights of who asks.
CREATE VIEW recused WITH (security_invoker = true) AS
    SELECT case_id, officer FROM recusal WHERE state = 'RECUSED';
GRANT SELECT ON recused TO lianan_app;

-- Recusal is an affair of the officer's own agency, and of the officer, wherever they work now.
ALTER TABLE recusal ENABLE ROW LEVEL SECURITY;
ALTER TABLE recusal FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON recusal TO lianan_owner USING (true) WITH CHECK (true);
CREATE POLICY own ON recusal TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')))
    WITH CHECK (agency = (SELECT nullif(current_setting('app.agency', true), ''))
                AND EXISTS (SELECT 1 FROM insider i WHERE i.case_id = recusal.case_id AND i.is_inside
                              AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
CREATE POLICY concerned ON recusal FOR SELECT TO lianan_app
    USING (officer = (SELECT nullif(split_part(current_setting('app.who', true), ',', 1), '')));

CREATE POLICY recused ON need_to_know AS RESTRICTIVE FOR SELECT TO lianan_app
    USING (NOT EXISTS (SELECT 1 FROM recusal r
                        WHERE r.case_id = need_to_know.case_id AND r.state = 'RECUSED'
                          AND r.officer = (SELECT split_part(current_setting('app.who', true), ',', 1))));
