-- What an agency keeps of a case in which it no longer takes part: that it did (a tombstone), latest first.
CREATE INDEX participation_former ON participation (agency, id DESC) WHERE standing NOT IN ('INVITED', 'LEAD');
