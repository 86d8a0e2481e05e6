-- The audit trail: one event a request with what came of it, chained, behind the wall, and only added to.

ALTER TABLE access_event ADD COLUMN ids text, ADD COLUMN status int;
CREATE INDEX access_event_agency ON access_event (agency, at DESC, id);
CREATE INDEX access_event_officer ON access_event (officer, at DESC, id);

-- Events that have no place in the chain yet; a queue, therefore the one table here from which rows go.
CREATE TABLE audit_pending (
    number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid NOT NULL
);

-- The chain: SHA-256 over the digest before, a line feed and the event's line. The places outlive the events.
CREATE TABLE audit_link (
    seq      bigint PRIMARY KEY,
    event_id uuid   NOT NULL UNIQUE,
    digest   bytea  NOT NULL
);

-- Which heads were deposited in the log of the evidence, and under which leaf.
CREATE TABLE audit_anchor (
    seq    bigint      PRIMARY KEY REFERENCES audit_link,
    digest bytea       NOT NULL,
    at     timestamptz NOT NULL,
    leaf   bytea       NOT NULL
);

-- Up to which anchor events were removed because they had become old.
CREATE TABLE audit_retention (
    through bigint      PRIMARY KEY REFERENCES audit_anchor,
    at      timestamptz NOT NULL,
    removed bigint      NOT NULL
);

REVOKE INSERT, UPDATE ON audit_pending FROM lianan_app;
REVOKE UPDATE, DELETE, TRUNCATE ON audit_link, audit_anchor FROM lianan_app;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_retention FROM lianan_app;

INSERT INTO audit_pending (event_id) SELECT id FROM access_event ORDER BY at, id;

CREATE FUNCTION await_chain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = authz, pg_temp AS $$
BEGIN
    INSERT INTO audit_pending (event_id) VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER awaits_chain AFTER INSERT ON access_event FOR EACH ROW EXECUTE FUNCTION await_chain();

-- The privileges bind the portal's role; these bind its owner too, as long as nobody takes them away. Who does is found
-- by the chain.
CREATE FUNCTION only_add() RETURNS trigger LANGUAGE plpgsql SET search_path = authz, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is only added to' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION only_forget_what_is_old() RETURNS trigger LANGUAGE plpgsql SET search_path = authz, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('lianan.retention', true), '') <> 'on' OR OLD.at >= now() - interval '6 months' THEN
        RAISE EXCEPTION 'audit events are kept for six months at least, and removed by forget_audit_events() alone'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER only_added_to BEFORE UPDATE ON access_event FOR EACH ROW EXECUTE FUNCTION only_add();
CREATE TRIGGER kept BEFORE DELETE ON access_event FOR EACH ROW EXECUTE FUNCTION only_forget_what_is_old();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON access_event FOR EACH STATEMENT EXECUTE FUNCTION only_add();
DO $$
DECLARE kept text;
BEGIN
    FOREACH kept IN ARRAY ARRAY['audit_link', 'audit_anchor', 'audit_retention'] LOOP
        EXECUTE format('CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON %I'
            ' FOR EACH ROW EXECUTE FUNCTION only_add()', kept);
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION only_add()', kept);
    END LOOP;
END $$;

-- For the owner of the database, never for the portal: removes the events up to the last anchor before a moment that is
-- six months past (Cybersecurity Law, art. 23), and says how many. Their places in the chain remain.
CREATE FUNCTION forget_audit_events(before timestamptz) RETURNS bigint
    LANGUAGE plpgsql SET search_path = authz, pg_temp AS $$
DECLARE
    last bigint;
    gone bigint;
BEGIN
    IF before > now() - interval '6 months' THEN
        RAISE EXCEPTION 'audit events are kept for six months at least' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT max(seq) INTO last FROM audit_anchor WHERE at < before;
    IF last IS NULL OR EXISTS (SELECT 1 FROM audit_retention WHERE through >= last) THEN
        RETURN 0;
    END IF;
    PERFORM set_config('lianan.retention', 'on', true);
    DELETE FROM access_event e USING audit_link l WHERE l.event_id = e.id AND l.seq <= last;
    GET DIAGNOSTICS gone = ROW_COUNT;
    PERFORM set_config('lianan.retention', '', true);
    INSERT INTO audit_retention (through, at, removed) VALUES (last, now(), gone);
    RETURN gone;
END $$;
REVOKE EXECUTE ON FUNCTION await_chain(), only_add(), only_forget_what_is_old(), forget_audit_events(timestamptz)
    FROM PUBLIC;

-- The wall: an agency reads and writes its own events; those of nobody, and all of them, are the audit's.
ALTER TABLE access_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_event FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON access_event TO lianan_owner USING (true) WITH CHECK (true);
CREATE POLICY own ON access_event TO lianan_app
    USING (agency = (SELECT nullif(current_setting('app.agency', true), '')));
CREATE POLICY audit ON access_event TO lianan_app
    USING ((SELECT current_setting('app.system', true)) = 'audit');
