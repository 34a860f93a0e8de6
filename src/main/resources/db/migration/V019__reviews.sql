-- Sessions to look at, since someone's post, zone or working hours changed: for each pairing and change one review.
CREATE TABLE session_review (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    pairing_id uuid        NOT NULL,
    changed    text        NOT NULL,
    made_at    timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    FOREIGN KEY (team_id, changed) REFERENCES person
);

-- A session is asked about once for each time it has: sequence counts its changes.
CREATE TABLE session_review_item (
    team_id    text        NOT NULL,
    session_id uuid        NOT NULL,
    sequence   integer     NOT NULL,
    review_id  uuid        NOT NULL,
    kept_by    text,
    kept_at    timestamptz,
    PRIMARY KEY (team_id, session_id, sequence),
    FOREIGN KEY (team_id, session_id) REFERENCES session,
    FOREIGN KEY (team_id, review_id) REFERENCES session_review,
    CHECK ((kept_by IS NULL) = (kept_at IS NULL))
);
CREATE INDEX session_review_item_review ON session_review_item (team_id, review_id);

-- Slack shows another zone for someone, and whether it was answered.
CREATE TABLE zone_change (
    team_id     text        NOT NULL,
    id          uuid        NOT NULL,
    person      text        NOT NULL,
    before      text        NOT NULL,
    after       text        NOT NULL CHECK (after <> before),
    own         text,
    seen_at     timestamptz NOT NULL,
    answered_at timestamptz,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, person) REFERENCES person
);
