-- The summary of each past month for the programme's channel. month is its first day; refused is Slack's code.
CREATE TABLE digest (
    team_id   text        NOT NULL REFERENCES team,
    month     date        NOT NULL CHECK (extract(day FROM month) = 1),
    channel   text        NOT NULL,
    posted_at timestamptz,
    refused   text,
    PRIMARY KEY (team_id, month),
    CHECK (posted_at IS NULL OR refused IS NULL)
);
