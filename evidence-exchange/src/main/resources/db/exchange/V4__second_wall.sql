-- The second wall before the evidence; see casework's. The keeper of the store (app.system = 'store') works while no
-- officer is there: it takes fingerprints, checks offers, records damage. The log ('log') reads what it is to place.

DO $$
DECLARE walled text;
BEGIN
    FOREACH walled IN ARRAY ARRAY[
        'evidence_number', 'evidence_item', 'evidence_collector', 'evidence_file', 'evidence_sight', 'custody_entry',
        'recognition']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled);
        EXECUTE format('CREATE POLICY owner ON %I TO lianan_owner USING (true) WITH CHECK (true)', walled);
    END LOOP;
    FOREACH walled IN ARRAY ARRAY['evidence_item', 'evidence_sight', 'recognition'] LOOP
        EXECUTE format('CREATE POLICY store ON %I TO lianan_app'
            ' USING ((SELECT current_setting(''app.system'', true)) = ''store'')', walled);
    END LOOP;
    FOREACH walled IN ARRAY ARRAY['evidence_collector', 'evidence_file'] LOOP
        EXECUTE format($policy$
            CREATE POLICY with_its_item ON %1$I FOR SELECT TO lianan_app
                USING (EXISTS (SELECT 1 FROM evidence_item e WHERE e.id = %1$I.evidence_id))
            $policy$, walled);
        EXECUTE format($policy$
            CREATE POLICY of_its_owner ON %1$I TO lianan_app
                USING (EXISTS (SELECT 1 FROM evidence_item e WHERE e.id = %1$I.evidence_id
                                 AND (e.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                                      OR (SELECT current_setting('app.system', true)) = 'store')))
            $policy$, walled);
    END LOOP;
END $$;

CREATE POLICY takes_part ON evidence_number TO lianan_app
    USING (EXISTS (SELECT 1 FROM casework.insider i WHERE i.case_id = evidence_number.case_id AND i.takes_part
                     AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));

-- The own items; those released, for who sees the evidence of the case; those laid before the agency.
CREATE POLICY seen ON evidence_item FOR SELECT TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), ''))
           OR released AND EXISTS (SELECT 1 FROM casework.insider i
                                    WHERE i.case_id = evidence_item.case_id AND i.sees_evidence
                                      AND i.agency = (SELECT nullif(current_setting('app.agency', true), '')))
           OR EXISTS (SELECT 1 FROM evidence_sight s WHERE s.evidence_id = evidence_item.id));
CREATE POLICY filed ON evidence_item FOR INSERT TO lianan_app
    WITH CHECK (agency = (SELECT nullif(current_setting('app.agency', true), ''))
                AND EXISTS (SELECT 1 FROM casework.insider i
                             WHERE i.case_id = evidence_item.case_id AND i.takes_part
                               AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
CREATE POLICY kept ON evidence_item FOR UPDATE TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')));

CREATE POLICY seen ON evidence_sight FOR SELECT TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), ''))
           OR EXISTS (SELECT 1 FROM casework.insider i WHERE i.case_id = evidence_sight.case_id AND i.sees_evidence
                        AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
CREATE POLICY shown ON evidence_sight FOR INSERT TO lianan_app
    WITH CHECK (EXISTS (SELECT 1 FROM casework.insider i WHERE i.case_id = evidence_sight.case_id AND i.takes_part
                          AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));

-- The chain of custody goes with its item.
CREATE POLICY with_its_item ON custody_entry TO lianan_app
    USING (EXISTS (SELECT 1 FROM evidence_item e WHERE e.id = custody_entry.evidence_id));
CREATE POLICY log ON custody_entry FOR SELECT TO lianan_app
    USING ((SELECT current_setting('app.system', true)) = 'log');

CREATE POLICY both_sides ON recognition FOR SELECT TO lianan_app
    USING (owner_agency = (SELECT nullif(current_setting('app.agency', true), ''))
           OR receiving_agency = (SELECT nullif(current_setting('app.agency', true), '')));
CREATE POLICY offered ON recognition FOR INSERT TO lianan_app
    WITH CHECK (owner_agency = (SELECT nullif(current_setting('app.agency', true), '')));
CREATE POLICY reviewed ON recognition FOR UPDATE TO lianan_app
    USING (owner_agency = (SELECT nullif(current_setting('app.agency', true), ''))
           OR receiving_agency = (SELECT nullif(current_setting('app.agency', true), '')));
