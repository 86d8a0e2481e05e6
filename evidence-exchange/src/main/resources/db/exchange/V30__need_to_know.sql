-- Evidence is what hurts most: the wall asks not only for the agency, but for the officer, too (app.who). See casework's.

CREATE POLICY need_to_know ON evidence_item AS RESTRICTIVE TO lianan_app
    USING ((SELECT nullif(current_setting('app.system', true), '')) IS NOT NULL
           OR EXISTS (SELECT 1 FROM casework.need_to_know n
                       WHERE n.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                         AND n.case_id = evidence_item.case_id
                         AND n.who = ANY ((SELECT string_to_array(current_setting('app.who', true), ','))::text[]))
           OR EXISTS (SELECT 1 FROM evidence_sight s JOIN casework.need_to_know n ON n.case_id = s.case_id
                       WHERE s.evidence_id = evidence_item.id
                         AND n.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                         AND n.who = ANY ((SELECT string_to_array(current_setting('app.who', true), ','))::text[])));
