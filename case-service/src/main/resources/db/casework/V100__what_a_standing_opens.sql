-- Which categories of labelled items (their letters, in the order PRCMWD) a standing opens to the agency. Who leads a case
-- reads what the others have filed for it; everybody else what a grant says. A reporter and deliberation are never among them.

ALTER TABLE participation
    ADD COLUMN categories text NOT NULL DEFAULT '' CHECK (categories ~ '^P?C?M?W?$');
UPDATE participation SET categories = 'PCMW' WHERE standing = 'LEAD';

-- The officers on a case in each agency: those whom its head named, and who took the lead in.
CREATE VIEW on_team WITH (security_invoker = true) AS
    SELECT case_id, agency, officer FROM case_team
    UNION ALL
    SELECT id, lead_agency, opened_by FROM case_file;
