-- When Pandu acted on the closing of an account. Null while the account is open, and until then.
ALTER TABLE profile ADD COLUMN closed_at timestamptz;

-- Why a session was cancelled where no person gave the reason.
ALTER TABLE session_change ADD COLUMN fact text CHECK (fact IN ('ACCOUNT_CLOSED'));

-- Where a person works, from a day of the programme's zone until the next posting holds. The first began with the
-- enrolment. zone is empty where the person's zone stays as it is, 'slack' where it follows Slack from that day.
CREATE TABLE posting (
    team_id    text        NOT NULL,
    person     text        NOT NULL,
    from_day   date        NOT NULL,
    level      text        NOT NULL CHECK (level IN ('MADYA', 'MUDA', 'PERTAMA')),
    unit       text        NOT NULL CHECK (length(unit) BETWEEN 1 AND 200),
    position   text        NOT NULL CHECK (length(position) <= 200),
    superior   text        CHECK (superior <> person),
    zone       text,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL,
    taken_at   timestamptz,
    PRIMARY KEY (team_id, person, from_day),
    FOREIGN KEY (team_id, person) REFERENCES person
);

-- Why a pairing ended, as far as it was chosen, and whether its open steps stay with the coachee.
ALTER TABLE pairing
    ADD COLUMN end_cause  text CHECK (end_cause IN ('ROTATION', 'LONG_LEAVE', 'RETIREMENT', 'OTHER')),
    ADD COLUMN steps_kept boolean;

-- A pairing that ends after its closing conversation, with what will then be said. reason is sealed for the pairing's
-- own column. session_id is the closing conversation once there is one.
CREATE TABLE pairing_closing (
    team_id            text        NOT NULL,
    pairing_id         uuid        NOT NULL,
    how                text        NOT NULL CHECK (how IN ('COMPLETED', 'STOPPED', 'HANDED_OVER')),
    cause              text        CHECK (cause IN ('ROTATION', 'LONG_LEAVE', 'RETIREMENT', 'OTHER')),
    reason             bytea,
    keep_steps         boolean,
    new_coach          text,
    superior_confirmed boolean     NOT NULL,
    session_id         uuid,
    planned_by         text        NOT NULL,
    planned_at         timestamptz NOT NULL,
    PRIMARY KEY (team_id, pairing_id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    FOREIGN KEY (team_id, session_id) REFERENCES session,
    FOREIGN KEY (team_id, new_coach) REFERENCES person,
    CHECK ((how = 'HANDED_OVER') = (new_coach IS NOT NULL))
);
