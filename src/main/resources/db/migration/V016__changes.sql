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
