-- Who stands in for whom, as what, from which day to which (policy row 62). Read with the posting at the door of each
-- request.
CREATE TABLE delegation (
    id         uuid        PRIMARY KEY,
    agency     text        NOT NULL REFERENCES agency,
    delegator  text        NOT NULL REFERENCES officer,
    delegate   text        NOT NULL REFERENCES officer,
    roles      text        NOT NULL,
    from_day   date        NOT NULL,
    until_day  date        NOT NULL,
    reason     text        NOT NULL,
    made_at    timestamptz NOT NULL,
    ended_at   timestamptz,
    version    bigint      NOT NULL,
    CHECK (delegator <> delegate),
    CHECK (until_day BETWEEN from_day AND from_day + 29)
);
CREATE INDEX delegation_delegate ON delegation (delegate, until_day);
CREATE INDEX delegation_delegator ON delegation (delegator, until_day);
CREATE INDEX delegation_agency ON delegation (agency, made_at DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON delegation FROM lianan_app;
GRANT UPDATE (ended_at, version) ON delegation TO lianan_app;
