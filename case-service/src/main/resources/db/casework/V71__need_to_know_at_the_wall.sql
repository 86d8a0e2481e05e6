-- Who complained, what was seized and the papers for the police are opened officer by officer at the wall, too: app.who
-- names the officer whose request the transaction serves, and what that officer is in the agency.

DO $$
DECLARE part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['complaint', 'measure'] LOOP
        EXECUTE format($policy$
            CREATE POLICY need_to_know ON %1$I AS RESTRICTIVE TO lianan_app
                USING ((SELECT nullif(current_setting('app.system', true), '')) IS NOT NULL
                       OR EXISTS (SELECT 1 FROM need_to_know n
                                   WHERE n.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                                     AND n.case_id = %1$I.case_id
                                     AND n.who = ANY ((SELECT string_to_array(current_setting('app.who', true), ','))::text[])))
            $policy$, part);
    END LOOP;
END $$;
CREATE POLICY need_to_know ON referral_paper AS RESTRICTIVE TO lianan_app
    USING ((SELECT nullif(current_setting('app.system', true), '')) IS NOT NULL
           OR EXISTS (SELECT 1 FROM referral r JOIN need_to_know n ON n.case_id = r.case_id
                       WHERE r.id = referral_paper.referral_id
                         AND n.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                         AND n.who = ANY ((SELECT string_to_array(current_setting('app.who', true), ','))::text[])));
