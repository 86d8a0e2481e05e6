-- Released evidence is open to the officer who has opened its case in an emergency; see casework's.
DO $$
DECLARE part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['evidence_item', 'evidence_sight'] LOOP
        EXECUTE format($policy$
            CREATE POLICY emergency ON %1$I FOR SELECT TO lianan_app
                USING (%2$s EXISTS (SELECT 1 FROM casework.emergency e
                                WHERE e.case_id = %1$I.case_id AND e.ended_at IS NULL
                                  AND e.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                                  AND e.officer = ANY ((SELECT string_to_array(current_setting('app.who', true), ','))::text[])))
            $policy$, part, CASE part WHEN 'evidence_item' THEN 'released AND' ELSE '' END);
    END LOOP;
END $$;
