-- Everything Pandu says by itself. due_at follows Pandu's clock; retry_at and lease_until are real time.
CREATE TABLE notice (
    team_id     text        NOT NULL REFERENCES team,
    id          uuid        NOT NULL,
    recipient   text        NOT NULL,
    kind        text        NOT NULL,
    subject     text        NOT NULL,
    urgency     smallint    NOT NULL CHECK (urgency BETWEEN 0 AND 2),
    dedup_key   text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'unknown', 'failed', 'dropped')),
    due_at      timestamptz NOT NULL,
    retry_at    timestamptz NOT NULL,
    attempt     integer     NOT NULL CHECK (attempt >= 0),
    ambiguous   boolean     NOT NULL,
    owner       text,
    lease_until timestamptz,
    reason      text,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, dedup_key),
    CHECK ((state = 'sending') = (owner IS NOT NULL AND lease_until IS NOT NULL)),
    CHECK ((state IN ('sent', 'failed', 'dropped')) = (finished_at IS NOT NULL))
);

-- What is due, most urgent first; the second finds the first of a recipient's queue.
CREATE INDEX notice_due ON notice (urgency DESC, due_at, id) WHERE state IN ('pending', 'unknown');
CREATE INDEX notice_due_at ON notice (due_at) WHERE state IN ('pending', 'unknown');
CREATE INDEX notice_queue ON notice (team_id, recipient, urgency DESC, due_at, id) WHERE state IN ('pending', 'unknown');
CREATE INDEX notice_subject ON notice (team_id, subject) WHERE state IN ('pending', 'unknown');
CREATE INDEX notice_lease ON notice (lease_until) WHERE state = 'sending';
CREATE INDEX notice_failed ON notice (team_id, finished_at) WHERE state = 'failed';
-- One message at a time to one recipient.
CREATE UNIQUE INDEX notice_one_at_a_time ON notice (team_id, recipient) WHERE state = 'sending';

-- A message that changes in place. shown is the subject's rendering last put into Slack.
CREATE TABLE card (
    team_id   text    NOT NULL REFERENCES team,
    id        uuid    NOT NULL,
    kind      text    NOT NULL,
    subject   text    NOT NULL,
    recipient text    NOT NULL,
    channel   text,
    ts        text,
    wanted    bigint  NOT NULL CHECK (wanted >= 0),
    shown     bigint  NOT NULL CHECK (shown <= wanted),
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, kind, subject, recipient),
    CHECK ((channel IS NULL) = (ts IS NULL))
);
CREATE INDEX card_subject ON card (team_id, subject);

-- A file that followed a card into its thread.
CREATE TABLE card_file (
    team_id text   NOT NULL,
    id      uuid   NOT NULL,
    card_id uuid   NOT NULL,
    kind    text   NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, card_id, kind, version),
    FOREIGN KEY (team_id, card_id) REFERENCES card
);

-- Who has opened the Home tab, and which rendering it shows.
CREATE TABLE home (
    team_id text   NOT NULL REFERENCES team,
    person  text   NOT NULL,
    wanted  bigint NOT NULL,
    shown   bigint NOT NULL CHECK (shown <= wanted),
    PRIMARY KEY (team_id, person)
);

-- One-time ids of forms that took effect, and deliveries already handled. Both are swept after some days.
CREATE TABLE spent_form (
    team_id  text        NOT NULL REFERENCES team,
    id       uuid        NOT NULL,
    spent_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, id)
);
CREATE TABLE handled_delivery (
    team_id    text        NOT NULL REFERENCES team,
    id         text        NOT NULL,
    handled_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, id)
);

-- Token buckets of the pace towards Slack, shared by all nodes. Keys begin with the team.
CREATE TABLE pace_bucket (
    id         text   PRIMARY KEY,
    state      bytea,
    expires_at bigint
);

-- The pace a workspace allows now: halved when Slack says so, raised slowly again. Real time.
CREATE TABLE pace (
    team_id    text        PRIMARY KEY REFERENCES team,
    per_minute integer     NOT NULL CHECK (per_minute BETWEEN 1 AND 1000),
    changed_at timestamptz NOT NULL
);
