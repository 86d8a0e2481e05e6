-- What was laid before an agency goes with its part in the case; what it recognised into a case of its own stays there.
DROP POLICY seen ON evidence_sight;
CREATE POLICY seen ON evidence_sight FOR SELECT TO lianan_app
    USING (EXISTS (SELECT 1 FROM casework.insider i WHERE i.case_id = evidence_sight.case_id
                     AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                     AND (i.sees_evidence OR i.is_inside AND evidence_sight.agency = i.agency)));
