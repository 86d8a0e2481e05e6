-- Who reads an entry of the journal beside those who handle the case.

ALTER TABLE journal_entry
    ADD COLUMN concerns text,
    ADD COLUMN is_open  boolean NOT NULL DEFAULT false;
