-- Exclusion constraints compare ids and persons beside time ranges.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A Slack workspace Pandu is installed in. Its id leads every key.
CREATE TABLE team (
    id           text        PRIMARY KEY CHECK (id ~ '^[TE][A-Z0-9]+$'),
    name         text        NOT NULL,
    bot_user     text        NOT NULL,
    installed_at timestamptz NOT NULL
);

-- One wrapped key a person: erasing a person is deleting the row.
CREATE TABLE vault_key (
    team_id    text        NOT NULL REFERENCES team,
    id         uuid        NOT NULL,
    person     text        NOT NULL,
    wrapped    bytea       NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, person)
);
