-- The heads of the audit's chain lie in the log as entries of the chain of custody; they belong to no item of evidence.
CREATE POLICY audit ON custody_entry TO lianan_app
    USING ((SELECT current_setting('app.system', true)) = 'audit'
           AND evidence_id = 'a0d17000-0000-4000-8000-000000000001');
