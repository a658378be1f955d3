-- Where the reply came from that the save of a revision inserted; number: that revision's.
-- A table of its own: a column more would make H2 copy every revision when an archive is opened.
CREATE TABLE IF NOT EXISTS inserted_reply (
  number BIGINT PRIMARY KEY REFERENCES revision (number) ON DELETE CASCADE,
  proposal VARCHAR NOT NULL,
  proposal_number VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  suggestion INTEGER NOT NULL
);
