-- Labels on evidence: what an item holds that is not for everybody who works on its case, and for whom it is all the same.
-- An item that was there before is internal and for the whole case. The categories are letters in the order PRCMWD; names
-- stand between commas.

ALTER TABLE evidence_item
    ADD COLUMN label_level      int  NOT NULL DEFAULT 2 CHECK (label_level BETWEEN 1 AND 4),
    ADD COLUMN label_categories text NOT NULL DEFAULT '' CHECK (label_categories ~ '^P?R?C?M?W?D?$'),
    ADD COLUMN label_audience   text NOT NULL DEFAULT 'CASE'
        CHECK (label_audience IN ('CASE', 'AGENCIES', 'TEAM', 'SEALED')),
    ADD COLUMN label_names      text NOT NULL DEFAULT ',' CHECK (label_names LIKE ',%' AND label_names LIKE '%,');

-- What became of a label, step by step; rows are added, never changed.
CREATE TABLE evidence_label_history (
    evidence_id      uuid        NOT NULL REFERENCES evidence_item,
    no               int         NOT NULL,
    step             text        NOT NULL,
    label_level      int         NOT NULL,
    label_categories text        NOT NULL,
    label_audience   text        NOT NULL,
    label_names      text        NOT NULL,
    reason           text,
    officer          text        NOT NULL,
    at               timestamptz NOT NULL,
    PRIMARY KEY (evidence_id, no)
);
REVOKE UPDATE, DELETE, TRUNCATE ON evidence_label_history FROM lianan_app;

-- The wall asks the label, too. app.knows and app.reads are the categories that the officer's roles open, and P R C M W
-- those open to the officers on the case; an item of another agency is open as far as the standing opens it as well.
-- translate() takes from the categories of the item what is open: where nothing is left, all of them are.
CREATE POLICY label ON evidence_item AS RESTRICTIVE TO lianan_app
    USING ((SELECT nullif(current_setting('app.system', true), '')) IS NOT NULL
           OR label_categories = '' AND label_audience = 'CASE'
           OR agency = (SELECT nullif(current_setting('app.agency', true), ''))
              AND created_by = (SELECT split_part(current_setting('app.who', true), ',', 1))
           OR agency = (SELECT nullif(current_setting('app.agency', true), ''))
              AND (label_audience IN ('CASE', 'AGENCIES')
                   OR label_audience = 'SEALED'
                      AND position((SELECT ',' || split_part(current_setting('app.who', true), ',', 1) || ',')
                                   IN label_names) > 0
                   OR label_audience = 'TEAM'
                      AND EXISTS (SELECT 1 FROM casework.on_team t
                                   WHERE t.case_id = evidence_item.case_id AND t.agency = evidence_item.agency
                                     AND t.officer = (SELECT split_part(current_setting('app.who', true), ',', 1))))
              AND (translate(label_categories, (SELECT current_setting('app.knows', true)), '') = ''
                   OR translate(label_categories, (SELECT current_setting('app.knows', true) || 'PRCMW'), '') = ''
                      AND EXISTS (SELECT 1 FROM casework.on_team t
                                   WHERE t.case_id = evidence_item.case_id AND t.agency = evidence_item.agency
                                     AND t.officer = (SELECT split_part(current_setting('app.who', true), ',', 1))))
           OR agency <> (SELECT nullif(current_setting('app.agency', true), ''))
              AND (label_audience = 'CASE'
                   OR label_audience = 'AGENCIES'
                      AND position((SELECT ',' || current_setting('app.agency', true) || ',') IN label_names) > 0)
              AND EXISTS (SELECT 1 FROM casework.participation p
                           WHERE p.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                             AND p.ended_at IS NULL
                             AND (p.case_id = evidence_item.case_id
                                  OR EXISTS (SELECT 1 FROM evidence_sight s
                                              WHERE s.evidence_id = evidence_item.id AND s.case_id = p.case_id))
                             AND translate(label_categories, p.categories, '') = ''
                             AND (translate(label_categories, (SELECT current_setting('app.reads', true)), '') = ''
                                  OR translate(label_categories,
                                               (SELECT current_setting('app.reads', true) || 'PRCMW'), '') = ''
                                     AND EXISTS (SELECT 1 FROM casework.on_team t
                                                  WHERE t.case_id = p.case_id AND t.agency = p.agency
                                                    AND t.officer = (SELECT split_part(current_setting('app.who', true), ',', 1))))));

ALTER TABLE evidence_label_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_label_history FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON evidence_label_history TO lianan_owner USING (true) WITH CHECK (true);
CREATE POLICY of_its_owner ON evidence_label_history TO lianan_app
    USING (EXISTS (SELECT 1 FROM evidence_item e WHERE e.id = evidence_label_history.evidence_id
                     AND (e.agency = (SELECT nullif(current_setting('app.agency', true), ''))
                          OR (SELECT current_setting('app.system', true)) = 'store')));
