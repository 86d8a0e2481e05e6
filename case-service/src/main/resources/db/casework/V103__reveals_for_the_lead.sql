-- Who leads or supervises a case sees what was shown of it to others.
CREATE POLICY of_the_lead ON identifier_reveal FOR SELECT TO lianan_app
    USING (EXISTS (SELECT 1 FROM insider i WHERE i.case_id = identifier_reveal.case_id AND i.sees_all
                     AND i.agency = (SELECT nullif(current_setting('app.agency', true), ''))));
