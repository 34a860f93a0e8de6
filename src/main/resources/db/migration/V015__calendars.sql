-- Whose calendars say no more than "Meeting": they are read by others.
CREATE TABLE calendar_privacy (
    team_id text    NOT NULL,
    person  text    NOT NULL,
    neutral boolean NOT NULL,
    PRIMARY KEY (team_id, person),
    FOREIGN KEY (team_id, person) REFERENCES person
);
