-- The second wall: what the gate forgets to ask for, the database does not hand out. The portal's role sees the rows of
-- the agency for which its transaction works (app.agency), and without one none. Why so: docs/decisions, second wall.

-- What each agency knows of a case, as far as the wall is concerned. Kept by triggers alone; the portal only reads its own.
CREATE TABLE insider (
    case_id       uuid    NOT NULL REFERENCES case_file,
    agency        text    NOT NULL,
    takes_part    boolean NOT NULL, -- has or had a standing; without it, knows the head of the case as one linked with its own
    is_inside     boolean NOT NULL, -- works on the case or was told of it, now
    sees_all      boolean NOT NULL, -- leads or supervises, now
    sees_letters  boolean NOT NULL,
    sees_evidence boolean NOT NULL, -- what others have released or offered
    PRIMARY KEY (case_id, agency)
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON insider FROM lianan_app;

CREATE FUNCTION keep_insider(the_case uuid, the_agency text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = casework, pg_temp AS $$
    INSERT INTO insider (case_id, agency, takes_part, is_inside, sees_all, sees_letters, sees_evidence)
    SELECT p.case_id, p.agency, true,
           bool_or(p.ended_at IS NULL AND p.standing IN ('LEAD', 'CO_HANDLER', 'ASSISTING', 'INFORMED', 'SUPERVISING')),
           bool_or(p.ended_at IS NULL AND p.standing IN ('LEAD', 'SUPERVISING')),
           bool_or(p.ended_at IS NULL AND (p.standing IN ('LEAD', 'SUPERVISING', 'CO_HANDLER')
                                           OR p.standing = 'INFORMED' AND p.scope ~ '(^|,)LETTERS(,|$)')),
           bool_or(p.ended_at IS NULL AND (p.standing IN ('LEAD', 'SUPERVISING') OR p.scope ~ '(^|,)EVIDENCE(/|,|$)'))
      FROM participation p
     WHERE p.case_id = the_case AND p.agency = the_agency
     GROUP BY p.case_id, p.agency
    ON CONFLICT (case_id, agency) DO UPDATE
       SET takes_part = true, is_inside = excluded.is_inside, sees_all = excluded.sees_all,
           sees_letters = excluded.sees_letters, sees_evidence = excluded.sees_evidence
$$;

-- Who leads a new case is inside before its participation is written; the leads of linked cases know each other's heads.
CREATE FUNCTION let_lead_in() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = casework, pg_temp AS $$
BEGIN
    INSERT INTO insider VALUES (NEW.id, NEW.lead_agency, true, true, true, true, true) ON CONFLICT DO NOTHING;
    IF NEW.forwarded_from IS NOT NULL THEN
        INSERT INTO insider
        SELECT NEW.id, origin.lead_agency, false, false, false, false, false
          FROM case_file origin WHERE origin.id = NEW.forwarded_from
        ON CONFLICT DO NOTHING;
        INSERT INTO insider VALUES (NEW.forwarded_from, NEW.lead_agency, false, false, false, false, false)
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER lead_is_inside AFTER INSERT ON case_file FOR EACH ROW EXECUTE FUNCTION let_lead_in();

CREATE FUNCTION follow_participation() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = casework, pg_temp AS $$
BEGIN
    PERFORM keep_insider(NEW.case_id, NEW.agency);
    RETURN NULL;
END $$;
CREATE TRIGGER insider_follows AFTER INSERT OR UPDATE ON participation
    FOR EACH ROW EXECUTE FUNCTION follow_participation();

REVOKE EXECUTE ON FUNCTION keep_insider(uuid, text), let_lead_in(), follow_participation() FROM PUBLIC;

SELECT count(keep_insider(case_id, agency)) FROM (SELECT DISTINCT case_id, agency FROM participation) each_one;
INSERT INTO insider
SELECT id, lead_agency, true, true, true, true, true FROM case_file ON CONFLICT DO NOTHING;
INSERT INTO insider
SELECT f.id, o.lead_agency, false, false, false, false, false
  FROM case_file f JOIN case_file o ON o.id = f.forwarded_from ON CONFLICT DO NOTHING;
INSERT INTO insider
SELECT f.forwarded_from, f.lead_agency, false, false, false, false, false
  FROM case_file f WHERE f.forwarded_from IS NOT NULL ON CONFLICT DO NOTHING;

-- Every table here is behind the wall, its owner included; migrations and triggers pass by a policy of their own.
DO $$
DECLARE walled text;
BEGIN
    FOREACH walled IN ARRAY ARRAY[
        'case_file', 'case_party', 'case_charge', 'charge_ground', 'case_team', 'participation', 'insider', 'agency_case',
        'journal_entry', 'sharing_grant', 'grant_evidence', 'grant_history', 'complaint', 'measure', 'measure_item',
        'measure_officer', 'assistance_request', 'assistance_question', 'assistance_answer_evidence',
        'assistance_extension', 'assistance_history', 'referral', 'referral_task_group', 'referral_paper',
        'referral_evidence', 'referral_handover', 'referral_step', 'agency_referral', 'duty', 'duty_exclusion',
        'duty_extension']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled);
        EXECUTE format('CREATE POLICY owner ON %I TO lianan_owner USING (true) WITH CHECK (true)', walled);
    END LOOP;
END $$;

-- Projections: the agency's own rows. Whoever acts rewrites the rows of all who are concerned, as the register.
CREATE POLICY own ON insider FOR SELECT TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')));
CREATE POLICY own ON agency_case TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')));
CREATE POLICY register ON agency_case TO lianan_app
    USING ((SELECT current_setting('app.system', true)) = 'register');
CREATE POLICY own ON agency_referral TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')));
CREATE POLICY register ON agency_referral TO lianan_app
    USING ((SELECT current_setting('app.system', true)) = 'register');

-- The case: its head for all who know of it, written by who works on it; the rest for who is inside.
CREATE POLICY known ON case_file FOR SELECT TO lianan_app
    USING (EXISTS (SELECT 1 FROM insider i WHERE i.case_id = case_file.id
                     AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
CREATE POLICY opened ON case_file FOR INSERT TO lianan_app
    WITH CHECK (lead_agency = (SELECT nullif(current_setting('app.agency', true), '')));
CREATE POLICY worked_on ON case_file FOR UPDATE TO lianan_app
    USING (EXISTS (SELECT 1 FROM insider i WHERE i.case_id = case_file.id AND i.is_inside
                     AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
DO $$
DECLARE part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['case_party', 'case_charge', 'charge_ground', 'case_team', 'measure'] LOOP
        EXECUTE format($policy$
            CREATE POLICY inside ON %1$I TO lianan_app
                USING (EXISTS (SELECT 1 FROM insider i WHERE i.case_id = %1$I.case_id AND i.is_inside
                                 AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))))
            $policy$, part);
    END LOOP;
END $$;
-- Who complained is known to who handles the complaint (SAMR Order 121, art. 37).
CREATE POLICY handled ON complaint TO lianan_app
    USING (EXISTS (SELECT 1 FROM insider i WHERE i.case_id = complaint.case_id AND i.sees_all
                     AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));

-- Who takes part knows who else does, and lets others in. Evidence asks it when no officer is there.
CREATE POLICY known ON participation TO lianan_app
    USING (EXISTS (SELECT 1 FROM insider i WHERE i.case_id = participation.case_id AND i.takes_part
                     AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
CREATE POLICY store ON participation FOR SELECT TO lianan_app
    USING ((SELECT current_setting('app.system', true)) = 'store');

CREATE POLICY known ON journal_entry FOR SELECT TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), ''))
           OR concerns = (SELECT nullif(current_setting('app.agency', true), ''))
           OR EXISTS (SELECT 1 FROM insider i WHERE i.case_id = journal_entry.case_id
                        AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                        AND (i.sees_all OR i.is_inside AND journal_entry.subject_type <> 'COMPLAINT'
                             OR i.takes_part AND journal_entry.is_open)));
CREATE POLICY written ON journal_entry FOR INSERT TO lianan_app
    WITH CHECK (EXISTS (SELECT 1 FROM insider i WHERE i.case_id = journal_entry.case_id AND i.takes_part
                          AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));

-- Shares: both sides, the receiver once it was offered; and who leads or supervises the case.
CREATE POLICY both_sides ON sharing_grant TO lianan_app
    USING (from_agency = (SELECT nullif(current_setting('app.agency', true), ''))
           OR to_agency = (SELECT nullif(current_setting('app.agency', true), '')) AND state <> 'PROPOSED'
           OR EXISTS (SELECT 1 FROM insider i WHERE i.case_id = sharing_grant.case_id AND i.sees_all
                        AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));

-- Letters: both sides, the addressee once it was sent; and who reads the letters of the case.
CREATE POLICY both_sides ON assistance_request TO lianan_app
    USING (from_agency = (SELECT nullif(current_setting('app.agency', true), ''))
           OR to_agency = (SELECT nullif(current_setting('app.agency', true), '')) AND sent_at IS NOT NULL
           OR EXISTS (SELECT 1 FROM insider i WHERE i.case_id = assistance_request.case_id AND i.sees_letters
                        AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));

-- Referrals: the bureau, those on whose desk it lies (police and procuratorate only so), and who leads or supervises.
CREATE POLICY on_the_desk ON referral TO lianan_app
    USING (bureau = (SELECT nullif(current_setting('app.agency', true), ''))
           OR EXISTS (SELECT 1 FROM agency_referral d WHERE d.referral_id = referral.id
                        AND d.agency = (SELECT nullif(current_setting('app.agency', true), '')))
           OR EXISTS (SELECT 1 FROM insider i WHERE i.case_id = referral.case_id AND i.sees_all
                        AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
CREATE POLICY sent_or_own ON referral_paper TO lianan_app
    USING (EXISTS (SELECT 1 FROM referral r WHERE r.id = referral_paper.referral_id
                     AND (referral_paper.sent_at IS NOT NULL
                          OR r.bureau = (SELECT nullif(current_setting('app.agency', true), ''))
                          OR EXISTS (SELECT 1 FROM insider i WHERE i.case_id = r.case_id AND i.sees_all
                                       AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))))));

-- Duties: who has them, who waits for them, who takes part in the case. They are dates; the register sorts by them.
CREATE POLICY known ON duty TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), ''))
           OR waiting_agency = (SELECT nullif(current_setting('app.agency', true), ''))
           OR EXISTS (SELECT 1 FROM insider i WHERE i.case_id = duty.case_id AND i.takes_part
                        AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
CREATE POLICY register ON duty FOR SELECT TO lianan_app
    USING ((SELECT current_setting('app.system', true)) = 'register');
CREATE POLICY store ON duty TO lianan_app
    USING ((SELECT current_setting('app.system', true)) = 'store');

-- What belongs to a row goes with it.
DO $$
DECLARE part record;
BEGIN
    FOR part IN SELECT * FROM (VALUES
        ('measure_item', 'measure_id', 'measure'),
        ('measure_officer', 'measure_id', 'measure'),
        ('grant_evidence', 'grant_id', 'sharing_grant'),
        ('grant_history', 'grant_id', 'sharing_grant'),
        ('assistance_question', 'request_id', 'assistance_request'),
        ('assistance_answer_evidence', 'question_id', 'assistance_question'),
        ('assistance_extension', 'request_id', 'assistance_request'),
        ('assistance_history', 'request_id', 'assistance_request'),
        ('referral_task_group', 'referral_id', 'referral'),
        ('referral_evidence', 'referral_id', 'referral'),
        ('referral_handover', 'referral_id', 'referral'),
        ('referral_step', 'referral_id', 'referral'),
        ('duty_exclusion', 'duty_id', 'duty'),
        ('duty_extension', 'duty_id', 'duty')) AS parts (child, key, whole)
    LOOP
        EXECUTE format('CREATE POLICY with_its_whole ON %1$I TO lianan_app'
            ' USING (EXISTS (SELECT 1 FROM %3$I w WHERE w.id = %1$I.%2$I))', part.child, part.key, part.whole);
    END LOOP;
END $$;
