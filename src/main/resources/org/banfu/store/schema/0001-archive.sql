-- An archive of proposals. Instants are UTC; hashes are SHA-256 in hexadecimal digits.

-- One row: which archive this is, and the save counter of the last journal record applied to it.
CREATE TABLE archive (
  one TINYINT PRIMARY KEY CHECK (one = 1),
  lineage VARCHAR(36) NOT NULL,
  counter BIGINT NOT NULL
);

-- What lists and filters need, and the hash of the body. The body stands in a table of its own:
-- MVStore keeps a row's text in the row's page, so a list would read every body with it.
-- item: the save counter of the first save, so that a replay gives the same key.
-- also_found_by: the names and tags in it that no other column has, a line each; null if none.
-- due_on: the effective date, derived with the profile. fingerprint: null when there is no text.
CREATE TABLE proposal (
  item BIGINT PRIMARY KEY,
  id VARCHAR NOT NULL UNIQUE,
  version BIGINT NOT NULL,
  saved_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  deleted_at TIMESTAMP(9) WITH TIME ZONE,
  sha256 VARCHAR(64) NOT NULL,
  fingerprint VARCHAR(64),
  kind VARCHAR(16) NOT NULL,
  council VARCHAR,
  term INTEGER,
  session INTEGER,
  proposal_year INTEGER,
  number VARCHAR,
  title VARCHAR NOT NULL,
  lead_proposer VARCHAR,
  proposers INTEGER NOT NULL,
  also_found_by VARCHAR,
  role VARCHAR(16),
  lead_unit VARCHAR,
  filing_unit VARCHAR,
  state VARCHAR(24) NOT NULL,
  category VARCHAR,
  due_on DATE,
  replied_on DATE,
  key_item BOOLEAN NOT NULL,
  suggestions INTEGER NOT NULL,
  done INTEGER NOT NULL,
  underway INTEGER NOT NULL,
  planned INTEGER NOT NULL,
  awaiting_opinion BOOLEAN NOT NULL,
  co_units INTEGER NOT NULL,
  contacts INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  feedback_given BOOLEAN NOT NULL,
  feedback_work VARCHAR(24),
  feedback_result VARCHAR(24),
  publication VARCHAR(16),
  rounds INTEGER NOT NULL
);
CREATE INDEX proposal_by_number ON proposal (number);
CREATE INDEX proposal_by_fingerprint ON proposal (fingerprint);

-- The proposal itself, as ProposalJson.writeLine gives it.
CREATE TABLE body (
  item BIGINT PRIMARY KEY REFERENCES proposal (item),
  text VARCHAR NOT NULL
);

-- Dated action items, derived from the body in the same transaction.
CREATE TABLE promise (
  item BIGINT NOT NULL REFERENCES proposal (item),
  action_item VARCHAR NOT NULL,
  stage VARCHAR(16) NOT NULL,
  text VARCHAR NOT NULL,
  promised_on DATE NOT NULL,
  finished_on DATE
);
CREATE INDEX promise_by_date ON promise (promised_on);

-- Names in a proposal, each once a kind, derived from the body in the same transaction: kind, name,
-- telephone, group (界别组) one after another. One row a proposal: all of them are read at once.
CREATE TABLE mention (
  item BIGINT PRIMARY KEY REFERENCES proposal (item),
  names VARCHAR ARRAY NOT NULL
);

-- Kept states. number: twice the save counter of the save that kept it, and one more for what it
-- saved itself.
CREATE TABLE revision (
  number BIGINT PRIMARY KEY,
  item BIGINT NOT NULL REFERENCES proposal (item),
  version BIGINT NOT NULL,
  occasion VARCHAR(16) NOT NULL,
  saved_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  text VARCHAR NOT NULL
);

-- id: the save counter times 1000, and the place among the files of that save.
CREATE TABLE attachment (
  id BIGINT PRIMARY KEY,
  item BIGINT NOT NULL REFERENCES proposal (item),
  file_name VARCHAR NOT NULL,
  size BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  added_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  content BINARY LARGE OBJECT NOT NULL
);

-- The office's own document templates, by name. id: the save counter of the save.
CREATE TABLE template (
  id BIGINT PRIMARY KEY,
  name VARCHAR NOT NULL UNIQUE,
  size BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  saved_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  content BINARY LARGE OBJECT NOT NULL
);

-- One row: the office's profile, as ProfileJson.write gives it.
CREATE TABLE profile (
  one TINYINT PRIMARY KEY CHECK (one = 1),
  sha256 VARCHAR(64) NOT NULL,
  text VARCHAR NOT NULL
);

-- Public holidays (worked = FALSE) and make-up days (TRUE).
CREATE TABLE holiday (
  on_day DATE PRIMARY KEY,
  worked BOOLEAN NOT NULL,
  name VARCHAR NOT NULL
);
