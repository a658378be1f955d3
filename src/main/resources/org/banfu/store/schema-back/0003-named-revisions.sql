-- A state that was kept once more is a revision of its own again; names are not known.
INSERT INTO revision (number, item, version, occasion, saved_at, sha256, text)
  SELECT k.number, k.item, k.version, k.occasion, k.saved_at, r.sha256, r.text
  FROM kept_again k JOIN revision r ON r.number = k.revision;
DROP TABLE kept_again;
DROP TABLE revision_name;
