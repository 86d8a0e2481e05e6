-- The gate's own tables. The portal's role may do what is granted here and no more.

CREATE TABLE agency (
    id            text PRIMARY KEY,
    name          text NOT NULL,
    name_en       text NOT NULL,
    level         text NOT NULL,
    kind          text NOT NULL,
    parent        text REFERENCES agency,
    division_code char(6),
    doc_word      text
);

CREATE TABLE officer (
    officer text PRIMARY KEY,
    name    text NOT NULL,
    name_en text NOT NULL,
    agency  text NOT NULL REFERENCES agency,
    roles   text NOT NULL,
    licence text
);
CREATE INDEX officer_agency ON officer (agency, officer);

-- A browser session: the cookie's value is stored only as a hash, the tokens only sealed.
CREATE TABLE session (
    id_hash       bytea PRIMARY KEY,
    idp_session   text,
    officer       text        NOT NULL,
    claims        text        NOT NULL,
    tokens        bytea       NOT NULL,
    fresh_until   timestamptz NOT NULL,
    signed_in_at  timestamptz NOT NULL,
    last_seen_at  timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL
);
CREATE INDEX session_idp ON session (idp_session);
CREATE INDEX session_expiry ON session (expires_at);

-- What a command answered, so that its repeat gets the same answer and has no second effect.
CREATE TABLE stored_reply (
    officer        text        NOT NULL,
    key            text        NOT NULL,
    request_digest bytea       NOT NULL,
    status         int         NOT NULL,
    version        bigint,
    body           text,
    at             timestamptz NOT NULL,
    PRIMARY KEY (officer, key)
);
CREATE INDEX stored_reply_at ON stored_reply (at);

-- Who asked for what; rows are added, never changed.
CREATE TABLE access_event (
    id         uuid PRIMARY KEY,
    at         timestamptz NOT NULL,
    request_id uuid        NOT NULL,
    officer    text        NOT NULL,
    agency     text        NOT NULL,
    action     text        NOT NULL,
    case_id    uuid,
    object     text        NOT NULL,
    outcome    text        NOT NULL
);
CREATE INDEX access_event_case ON access_event (case_id, at DESC, id);
CREATE INDEX access_event_at ON access_event (at DESC, id);
REVOKE UPDATE, DELETE, TRUNCATE ON access_event FROM lianan_app;
