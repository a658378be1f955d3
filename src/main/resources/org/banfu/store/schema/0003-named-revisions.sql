-- The names that kept states were given; number: that of a row of revision or kept_again.
CREATE TABLE IF NOT EXISTS revision_name (
  number BIGINT PRIMARY KEY,
  item BIGINT NOT NULL REFERENCES proposal (item),
  name VARCHAR NOT NULL
);
-- Kept states whose text was the newest kept one already (a second export of the same text):
-- revision is the row that has it. Numbers as in revision, each in one of the two.
CREATE TABLE IF NOT EXISTS kept_again (
  number BIGINT PRIMARY KEY,
  item BIGINT NOT NULL REFERENCES proposal (item),
  revision BIGINT NOT NULL REFERENCES revision (number),
  version BIGINT NOT NULL,
  occasion VARCHAR(16) NOT NULL,
  saved_at TIMESTAMP(9) WITH TIME ZONE NOT NULL
);
