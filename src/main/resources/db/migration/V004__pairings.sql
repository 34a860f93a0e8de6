-- coach is the mentor and coachee the mentee where kind is MENTORING.
CREATE TABLE pairing (
    team_id             text        NOT NULL REFERENCES team,
    id                  uuid        NOT NULL,
    kind                text        NOT NULL CHECK (kind IN ('COACHING', 'MENTORING')),
    coach               text        NOT NULL,
    coachee             text        NOT NULL CHECK (coachee <> coach),
    state               text        NOT NULL CHECK (state IN ('PROPOSED', 'ACTIVE', 'DECLINED', 'ENDED')),
    direct_superior     boolean     NOT NULL,
    agreement_id        text        NOT NULL,
    agreement_en        text        NOT NULL,
    proposed_by         text        NOT NULL,
    proposed_at         timestamptz NOT NULL,
    coach_accepted_at   timestamptz,
    coachee_accepted_at timestamptz,
    active_since        timestamptz,
    place               text        NOT NULL CHECK (length(place) <= 500),
    ended_at            timestamptz,
    ended_by            text,
    ending              text        CHECK (ending IN ('COMPLETED', 'STOPPED', 'HANDED_OVER')),
    end_reason          bytea,
    predecessor         uuid,
    goals_follow        boolean,
    version             bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, coach) REFERENCES person,
    FOREIGN KEY (team_id, coachee) REFERENCES person,
    FOREIGN KEY (team_id, predecessor) REFERENCES pairing,
    CHECK ((state = 'ACTIVE') <= (active_since IS NOT NULL)),
    CHECK ((state = 'ENDED') <= (ended_at IS NOT NULL AND ending IS NOT NULL))
);
-- One current pairing per coachee and kind.
CREATE UNIQUE INDEX pairing_current ON pairing (team_id, coachee, kind) WHERE state IN ('PROPOSED', 'ACTIVE');
CREATE INDEX pairing_coach ON pairing (team_id, coach);

-- A coachee's private wish for someone else. Only programme admins see it.
CREATE TABLE other_wish (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    pairing_id uuid        NOT NULL,
    asked_at   timestamptz NOT NULL,
    reason     bytea,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, pairing_id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing
);
