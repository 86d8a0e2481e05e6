-- Break-glass: an officer reads one case for a few hours beyond what is open to the agency. When it is over by itself the
-- gate says (the portal's clock may be set); one that was closed or reviewed ends at the wall as well.
CREATE TABLE emergency (
    id             uuid PRIMARY KEY,
    case_id        uuid        NOT NULL REFERENCES case_file,
    case_number    text        NOT NULL,
    agency         text        NOT NULL,
    officer        text        NOT NULL,
    lead           text        NOT NULL,
    ground         text        NOT NULL,
    reason         text        NOT NULL,
    opened_at      timestamptz NOT NULL,
    until_at       timestamptz NOT NULL,
    ended_at       timestamptz,
    review_by      timestamptz NOT NULL,
    lead_verdict   text,
    lead_note      text,
    lead_reviewer  text,
    audit_verdict  text,
    audit_note     text,
    audit_reviewer text,
    version        bigint      NOT NULL
);
CREATE INDEX emergency_case ON emergency (case_id, agency, officer) WHERE ended_at IS NULL;
CREATE INDEX emergency_of_case ON emergency (case_id, id DESC);
CREATE INDEX emergency_officer ON emergency (officer, id DESC);
CREATE INDEX emergency_agency ON emergency (agency, id DESC);
REVOKE DELETE, TRUNCATE ON emergency FROM lianan_app;

ALTER TABLE emergency ENABLE ROW LEVEL SECURITY;
ALTER TABLE emergency FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON emergency TO lianan_owner USING (true) WITH CHECK (true);
CREATE POLICY own ON emergency TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')));
CREATE POLICY led ON emergency TO lianan_app
    USING (EXISTS (SELECT 1 FROM insider i WHERE i.case_id = emergency.case_id AND i.sees_all
                     AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
CREATE POLICY audit ON emergency TO lianan_app
    USING ((SELECT current_setting('app.system', true)) = 'audit');

-- Who has opened a case in an emergency needs to know of it until it ends.
CREATE OR REPLACE FUNCTION keep_need_to_know(the_case uuid, the_agency text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = casework, pg_temp AS $$
BEGIN
    -- of two who change it at once, the second must see what the first has written
    PERFORM pg_advisory_xact_lock(hashtextextended(the_case::text, 70));
    WITH wanted AS (
        SELECT 'role:HEAD' AS who FROM insider i
         WHERE i.case_id = the_case AND i.agency = the_agency AND i.takes_part
        UNION
        SELECT f.opened_by FROM case_file f WHERE f.id = the_case AND f.lead_agency = the_agency
        UNION
        SELECT t.officer FROM case_team t WHERE t.case_id = the_case AND t.agency = the_agency
        UNION
        SELECT g.officer FROM referral_task_group g JOIN referral r ON r.id = g.referral_id
         WHERE r.case_id = the_case AND r.bureau = the_agency
        UNION
        SELECT j.officer FROM journal_entry j
         WHERE j.case_id = the_case AND j.agency = the_agency AND j.kind = 'EVIDENCE_REVIEWED'
        UNION
        SELECT CASE p.standing WHEN 'SUPERVISING' THEN 'role:SUPERVISOR'
                               WHEN 'POLICE' THEN 'role:POLICE_LIAISON'
                               ELSE 'role:PROCURATOR_OBSERVER' END
          FROM participation p
         WHERE p.case_id = the_case AND p.agency = the_agency AND p.ended_at IS NULL
           AND p.standing IN ('SUPERVISING', 'POLICE', 'PROCURATORATE')
        UNION
        SELECT unnest(ARRAY['role:HEAD', 'role:ASSIST_LIAISON']) FROM assistance_request r
         WHERE r.case_id = the_case AND r.to_agency = the_agency AND r.sent_at IS NOT NULL
        UNION
        SELECT unnest(ARRAY['role:HEAD', 'role:ASSIST_LIAISON']) FROM sharing_grant g
         WHERE g.case_id = the_case AND g.to_agency = the_agency AND g.state <> 'PROPOSED'
        UNION
        SELECT 'role:REVIEWER' FROM duty d
         WHERE d.case_id = the_case AND d.agency = the_agency AND d.kind = 'EVIDENCE_REVIEW' AND d.closed_at IS NULL
        UNION
        SELECT e.officer FROM emergency e
         WHERE e.case_id = the_case AND e.agency = the_agency AND e.ended_at IS NULL
    ), gone AS (
        DELETE FROM need_to_know n
         WHERE n.case_id = the_case AND n.agency = the_agency AND n.who NOT IN (SELECT who FROM wanted)
    )
    INSERT INTO need_to_know (agency, who, case_id)
    SELECT the_agency, who, the_case FROM wanted
    ON CONFLICT DO NOTHING;
END $$;
CREATE TRIGGER need_follows AFTER INSERT OR UPDATE OF ended_at ON emergency
    FOR EACH ROW EXECUTE FUNCTION follow_need_to_know('agency');

DO $$
DECLARE part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['case_party', 'case_charge', 'charge_ground', 'case_team', 'measure', 'assistance_request'] LOOP
        EXECUTE format($policy$
            CREATE POLICY emergency ON %1$I FOR SELECT TO lianan_app
                USING (EXISTS (SELECT 1 FROM emergency e
                                WHERE e.case_id = %1$I.case_id AND e.ended_at IS NULL
                                  AND e.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                                  AND e.officer = ANY ((SELECT string_to_array(current_setting('app.who', true), ','))::text[])))
            $policy$, part);
    END LOOP;
END $$;
CREATE POLICY emergency ON journal_entry FOR SELECT TO lianan_app
    USING (subject_type <> 'COMPLAINT'
           AND EXISTS (SELECT 1 FROM emergency e
                        WHERE e.case_id = journal_entry.case_id AND e.ended_at IS NULL
                          AND e.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                          AND e.officer = ANY ((SELECT string_to_array(current_setting('app.who', true), ','))::text[])));
