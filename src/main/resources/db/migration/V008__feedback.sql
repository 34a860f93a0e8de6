-- Feedback by Situation, Behaviour and Impact, and what came back.
CREATE TABLE feedback (
    team_id       text        NOT NULL,
    id            uuid        NOT NULL,
    pairing_id    uuid        NOT NULL,
    giver         text        NOT NULL,
    receiver      text        NOT NULL CHECK (receiver <> giver),
    situation     bytea       NOT NULL,
    behaviour     bytea       NOT NULL,
    impact        bytea       NOT NULL,
    given_at      timestamptz NOT NULL,
    read_at       timestamptz,
    thanked_at    timestamptz,
    answer        bytea,
    answered_at   timestamptz,
    talk_asked_at timestamptz,
    talked_at     timestamptz,
    version       bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    FOREIGN KEY (team_id, giver) REFERENCES person,
    FOREIGN KEY (team_id, receiver) REFERENCES person,
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CHECK ((talked_at IS NOT NULL) <= (talk_asked_at IS NOT NULL))
);
CREATE INDEX feedback_pairing ON feedback (team_id, pairing_id, given_at);
CREATE INDEX feedback_giver ON feedback (team_id, giver);
CREATE INDEX feedback_receiver ON feedback (team_id, receiver);

-- What someone has typed so far: one for each writer and pairing.
CREATE TABLE feedback_draft (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    pairing_id uuid        NOT NULL,
    writer     text        NOT NULL,
    situation  bytea       NOT NULL,
    behaviour  bytea       NOT NULL,
    impact     bytea       NOT NULL,
    kept_at    timestamptz NOT NULL,
    version    bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, pairing_id, writer),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing
);
