-- Need to know: which officers of an agency may know of which of its cases. An officer is named here by user name, or by
-- what they are in the agency: role:HEAD stands for heads of unit, leaders and the chief, who know of all its cases. Kept
-- by triggers alone, in the transaction of what opens or closes a case to somebody. docs/decisions, need to know.

CREATE TABLE need_to_know (
    agency  text NOT NULL,
    who     text NOT NULL,
    case_id uuid NOT NULL REFERENCES case_file,
    PRIMARY KEY (agency, who, case_id)
);
CREATE INDEX need_to_know_case ON need_to_know (case_id, agency, who);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON need_to_know FROM lianan_app;

-- Whoever reviewed something for the agency keeps knowing of the case.
CREATE INDEX journal_entry_review ON journal_entry (case_id, agency) WHERE kind = 'EVIDENCE_REVIEWED';

CREATE FUNCTION keep_need_to_know(the_case uuid, the_agency text) RETURNS void
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
    ), gone AS (
        DELETE FROM need_to_know n
         WHERE n.case_id = the_case AND n.agency = the_agency AND n.who NOT IN (SELECT who FROM wanted)
    )
    INSERT INTO need_to_know (agency, who, case_id)
    SELECT the_agency, who, the_case FROM wanted
    ON CONFLICT DO NOTHING;
END $$;

-- A row of this table names its agency in the column that the trigger is given.
CREATE FUNCTION follow_need_to_know() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = casework, pg_temp AS $$
DECLARE
    then_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    now_row  jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
BEGIN
    IF now_row IS NOT NULL THEN
        PERFORM keep_need_to_know((now_row ->> 'case_id')::uuid, now_row ->> TG_ARGV[0]);
    END IF;
    IF then_row IS NOT NULL AND then_row ->> TG_ARGV[0] IS DISTINCT FROM now_row ->> TG_ARGV[0] THEN
        PERFORM keep_need_to_know((then_row ->> 'case_id')::uuid, then_row ->> TG_ARGV[0]);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION follow_task_group() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = casework, pg_temp AS $$
BEGIN
    PERFORM keep_need_to_know(r.case_id, r.bureau) FROM referral r
      WHERE r.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.referral_id ELSE NEW.referral_id END;
    RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION keep_need_to_know(uuid, text), follow_need_to_know(), follow_task_group() FROM PUBLIC;

CREATE TRIGGER need_follows AFTER INSERT OR UPDATE OF takes_part ON insider
    FOR EACH ROW WHEN (NEW.takes_part) EXECUTE FUNCTION follow_need_to_know('agency');
CREATE TRIGGER need_follows AFTER INSERT OR UPDATE OF ended_at ON participation
    FOR EACH ROW WHEN (NEW.standing IN ('SUPERVISING', 'POLICE', 'PROCURATORATE'))
    EXECUTE FUNCTION follow_need_to_know('agency');
CREATE TRIGGER need_follows AFTER INSERT OR UPDATE OR DELETE ON case_team
    FOR EACH ROW EXECUTE FUNCTION follow_need_to_know('agency');
CREATE TRIGGER need_follows AFTER INSERT OR UPDATE OR DELETE ON referral_task_group
    FOR EACH ROW EXECUTE FUNCTION follow_task_group();
CREATE TRIGGER need_follows AFTER INSERT ON journal_entry
    FOR EACH ROW WHEN (NEW.kind = 'EVIDENCE_REVIEWED') EXECUTE FUNCTION follow_need_to_know('agency');
CREATE TRIGGER need_follows AFTER UPDATE OF sent_at ON assistance_request
    FOR EACH ROW WHEN (NEW.sent_at IS NOT NULL AND OLD.sent_at IS NULL)
    EXECUTE FUNCTION follow_need_to_know('to_agency');
CREATE TRIGGER need_follows AFTER UPDATE OF state ON sharing_grant
    FOR EACH ROW WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION follow_need_to_know('to_agency');
CREATE TRIGGER need_follows AFTER INSERT OR UPDATE OF closed_at ON duty
    FOR EACH ROW WHEN (NEW.kind = 'EVIDENCE_REVIEW') EXECUTE FUNCTION follow_need_to_know('agency');

SELECT count(keep_need_to_know(case_id, agency)) FROM (
    SELECT case_id, agency FROM insider WHERE takes_part
    UNION SELECT case_id, to_agency FROM assistance_request WHERE sent_at IS NOT NULL
    UNION SELECT case_id, to_agency FROM sharing_grant WHERE state <> 'PROPOSED') each_one;

ALTER TABLE need_to_know ENABLE ROW LEVEL SECURITY;
ALTER TABLE need_to_know FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON need_to_know TO lianan_owner USING (true) WITH CHECK (true);
CREATE POLICY own ON need_to_know FOR SELECT TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')));
