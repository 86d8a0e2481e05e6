-- What a grant opens of that which is not for everybody: labelled items by their categories (letters in the order PRCMWD,
-- without a reporter and deliberation), and numbers in full. Grants that were there before open neither.

ALTER TABLE sharing_grant
    ADD COLUMN categories  text NOT NULL DEFAULT '' CHECK (categories ~ '^P?C?M?W?$'),
    ADD COLUMN identifiers text NOT NULL DEFAULT 'MASKED' CHECK (identifiers IN ('MASKED', 'FULL'));
ALTER TABLE participation
    ADD COLUMN full_identifiers boolean NOT NULL DEFAULT false,
    ADD COLUMN purpose          text; -- for which the case was shared; what is used for another was not shared
UPDATE participation p SET purpose = g.purpose
  FROM sharing_grant g
 WHERE g.case_id = p.case_id AND g.to_agency = p.agency AND g.standing = p.standing AND g.state = 'ACCEPTED';
UPDATE participation SET full_identifiers = true WHERE standing = 'LEAD';
