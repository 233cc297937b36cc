import type { Migration } from '../migration.ts'

/*
 * Records name each other by `id`; `number` is there for the full-text tables, which need an integer. Closed lists
 * (kinds, states …) are checked at the door: a table that repeated them would have to be rebuilt for each new word.
 * Foreign keys wait for the end of the transaction, because changes arrive in the order in which they were made.
 * A record is never deleted: `removed_at` hides it.
 */
const articles = `
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  headline TEXT NOT NULL,
  slug TEXT NOT NULL,
  place TEXT NOT NULL,
  date TEXT NOT NULL,
  byline TEXT NOT NULL,
  credit TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  word_count INTEGER NOT NULL CHECK (word_count >= 0),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT,
  headline_key TEXT NOT NULL,
  offers TEXT NOT NULL CHECK (json_valid(offers)),
  origin TEXT NOT NULL CHECK (json_valid(origin)),
  -- Long values stand last, so that reading the others does not walk through them.
  text TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX article_by_change ON article (changed_at DESC, number DESC) WHERE removed_at IS NULL;
CREATE INDEX article_by_headline ON article (headline_key, number) WHERE removed_at IS NULL;

CREATE VIRTUAL TABLE article_search USING fts5 (
  headline, slug, text,
  content = 'article', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
-- A word in the headline weighs more than one in the text.
INSERT INTO article_search (article_search, rank) VALUES ('rank', 'bm25(8.0, 4.0, 1.0)');
CREATE TRIGGER article_search_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_search (rowid, headline, slug, text) VALUES (new.number, new.headline, new.slug, new.text);
END;
CREATE TRIGGER article_search_update AFTER UPDATE OF headline, slug, text ON article
WHEN old.headline <> new.headline OR old.slug <> new.slug OR old.text <> new.text BEGIN
  INSERT INTO article_search (article_search, rowid, headline, slug, text)
    VALUES ('delete', old.number, old.headline, old.slug, old.text);
  INSERT INTO article_search (rowid, headline, slug, text) VALUES (new.number, new.headline, new.slug, new.text);
END;
`

const sources = `
CREATE TABLE source (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  function TEXT NOT NULL,
  affiliation TEXT NOT NULL,
  -- Folded forms, for order and for the full-text table.
  name_key TEXT NOT NULL,
  function_key TEXT NOT NULL,
  affiliation_key TEXT NOT NULL,
  terms TEXT NOT NULL,
  description TEXT NOT NULL,
  protected INTEGER NOT NULL CHECK (protected IN (0, 1)),
  note TEXT NOT NULL,
  merged_into_id TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (merged_into_id <> id),
  used_at TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX source_by_name ON source (name_key, number) WHERE removed_at IS NULL AND merged_into_id IS NULL;
CREATE INDEX source_by_use ON source (used_at DESC) WHERE removed_at IS NULL AND merged_into_id IS NULL;
CREATE INDEX source_by_merge ON source (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE source_alias (
  source_number INTEGER NOT NULL REFERENCES source (number),
  ordinal INTEGER NOT NULL,
  alias TEXT NOT NULL CHECK (alias <> ''),
  alias_key TEXT NOT NULL,
  PRIMARY KEY (source_number, ordinal)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE source_search USING fts5 (
  name, aliases, function, affiliation, tokenize = 'unicode61', prefix = '1 2 3'
);
CREATE TRIGGER source_search_insert AFTER INSERT ON source BEGIN
  INSERT INTO source_search (rowid, name, aliases, function, affiliation)
    VALUES (new.number, new.name_key, '', new.function_key, new.affiliation_key);
END;
CREATE TRIGGER source_search_update AFTER UPDATE OF name_key, function_key, affiliation_key ON source BEGIN
  UPDATE source_search SET name = new.name_key, function = new.function_key, affiliation = new.affiliation_key
    WHERE rowid = new.number;
END;
CREATE TRIGGER source_alias_insert AFTER INSERT ON source_alias BEGIN
  UPDATE source_search SET aliases =
    (SELECT group_concat(alias_key, char(10)) FROM source_alias WHERE source_number = new.source_number)
    WHERE rowid = new.source_number;
END;
CREATE TRIGGER source_alias_delete AFTER DELETE ON source_alias BEGIN
  UPDATE source_search SET aliases =
    (SELECT coalesce(group_concat(alias_key, char(10)), '') FROM source_alias WHERE source_number = old.source_number)
    WHERE rowid = old.source_number;
END;

CREATE TABLE source_merge (
  number INTEGER PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES source (id),
  into_id TEXT NOT NULL REFERENCES source (id),
  added_aliases TEXT NOT NULL CHECK (json_valid(added_aliases)),
  merged_at TEXT NOT NULL,
  unmerged_at TEXT
) STRICT;
CREATE UNIQUE INDEX source_merge_standing ON source_merge (from_id) WHERE unmerged_at IS NULL;

CREATE TABLE source_merge_move (
  merge_number INTEGER NOT NULL REFERENCES source_merge (number),
  role TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (merge_number, role, record_id)
) STRICT, WITHOUT ROWID;
`

const annotations = `
CREATE TABLE annotation (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES article (id),
  kind TEXT NOT NULL,
  manner TEXT,
  state TEXT NOT NULL,
  source_id TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  mention_id TEXT REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  cue_id TEXT REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  relayed_by_id TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  channel TEXT NOT NULL,
  place TEXT NOT NULL,
  date TEXT NOT NULL,
  detached INTEGER NOT NULL CHECK (detached IN (0, 1)),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  removed_at TEXT,
  -- Derived, kept by a trigger.
  article_removed INTEGER NOT NULL DEFAULT 0,
  -- Listed in the ledger: a quote or claim that is not removed, of an article that is not.
  in_ledger INTEGER NOT NULL AS (removed_at IS NULL AND NOT article_removed AND kind IN ('quote', 'claim')) STORED,
  -- The order in which the ledger lists the states; a new one comes with a migration that puts it in its place.
  state_order INTEGER NOT NULL AS (CASE state WHEN 'unchecked' THEN 0 WHEN 'pending' THEN 1 WHEN 'confirmed' THEN 2
    WHEN 'unconfirmed' THEN 3 WHEN 'disputed' THEN 4 WHEN 'denied' THEN 5 WHEN 'recheck' THEN 6 ELSE 7 END) VIRTUAL,
  words_key TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  note TEXT NOT NULL,
  words TEXT NOT NULL,
  -- Derived, kept by triggers: the ledger is put in order by one table alone.
  source_key TEXT NOT NULL DEFAULT '',
  cue_key TEXT NOT NULL DEFAULT '',
  evidence_count INTEGER NOT NULL DEFAULT 0,
  request_count INTEGER NOT NULL DEFAULT 0,
  open_request_count INTEGER NOT NULL DEFAULT 0,
  -- The words and the state before a change of the words set the state to recheck; null once an editor has set it.
  settled_words TEXT,
  settled_state TEXT,
  CHECK ((settled_words IS NULL) = (settled_state IS NULL))
) STRICT;
CREATE INDEX annotation_of_article ON annotation (article_id, number);
CREATE INDEX ledger_of_article ON annotation (article_id, detached, state, source_id) WHERE in_ledger;
CREATE INDEX ledger_by_words ON annotation (words_key) WHERE in_ledger;
CREATE INDEX ledger_by_source ON annotation (source_key, source_id) WHERE in_ledger;
CREATE INDEX ledger_by_manner ON annotation (manner) WHERE in_ledger;
CREATE INDEX ledger_by_cue ON annotation (cue_key) WHERE in_ledger;
CREATE INDEX ledger_by_channel ON annotation (channel COLLATE NOCASE) WHERE in_ledger;
CREATE INDEX ledger_by_state ON annotation (state, detached, article_id) WHERE in_ledger;
CREATE INDEX ledger_by_state_order ON annotation (state_order) WHERE in_ledger;
CREATE INDEX ledger_by_evidence ON annotation (evidence_count) WHERE in_ledger;
CREATE INDEX ledger_by_requests ON annotation (open_request_count, request_count) WHERE in_ledger;
CREATE INDEX ledger_by_change ON annotation (changed_at) WHERE in_ledger;
CREATE INDEX annotation_mention ON annotation (mention_id) WHERE mention_id IS NOT NULL;
CREATE INDEX annotation_cue ON annotation (cue_id) WHERE cue_id IS NOT NULL;
CREATE INDEX annotation_source ON annotation (source_id, in_ledger, article_id) WHERE source_id IS NOT NULL;
CREATE INDEX annotation_relayed_by ON annotation (relayed_by_id) WHERE relayed_by_id IS NOT NULL;

-- What is searched: the words of quotes and claims. Cues are the same few words over and over.
CREATE VIEW searched_words AS
  SELECT number, iif(kind IN ('quote', 'claim'), words, '') AS words FROM annotation;
CREATE VIRTUAL TABLE annotation_search USING fts5 (
  words, content = 'searched_words', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);
CREATE TRIGGER annotation_search_insert AFTER INSERT ON annotation BEGIN
  INSERT INTO annotation_search (rowid, words)
    VALUES (new.number, iif(new.kind IN ('quote', 'claim'), new.words, ''));
END;
CREATE TRIGGER annotation_search_update AFTER UPDATE OF words, kind ON annotation
WHEN old.words <> new.words OR old.kind <> new.kind BEGIN
  INSERT INTO annotation_search (annotation_search, rowid, words)
    VALUES ('delete', old.number, iif(old.kind IN ('quote', 'claim'), old.words, ''));
  INSERT INTO annotation_search (rowid, words)
    VALUES (new.number, iif(new.kind IN ('quote', 'claim'), new.words, ''));
END;

CREATE TABLE annotation_piece (
  annotation_number INTEGER NOT NULL REFERENCES annotation (number),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end >= start),
  words TEXT NOT NULL,
  PRIMARY KEY (annotation_number, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  annotation_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  locator TEXT NOT NULL,
  date TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  link TEXT NOT NULL,
  file_name TEXT,
  file_size INTEGER,
  file_sha256 TEXT,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  removed_at TEXT,
  CHECK ((file_name IS NULL) = (file_sha256 IS NULL) AND (file_name IS NULL) = (file_size IS NULL))
) STRICT;
CREATE INDEX evidence_of_annotation ON evidence (annotation_id) WHERE removed_at IS NULL;

CREATE TABLE request (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  annotation_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  channel TEXT NOT NULL,
  question TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  deadline TEXT,
  outcome TEXT NOT NULL,
  outcome_at TEXT,
  answer TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX request_of_annotation ON request (annotation_id, asked_at DESC, outcome) WHERE removed_at IS NULL;
CREATE INDEX request_to_source ON request (source_id, asked_at DESC) WHERE removed_at IS NULL;
CREATE INDEX request_by_outcome ON request (outcome, annotation_id) WHERE removed_at IS NULL;
`

const derived = `
CREATE TRIGGER article_removed_update AFTER UPDATE OF removed_at ON article BEGIN
  UPDATE annotation SET article_removed = new.removed_at IS NOT NULL WHERE article_id = new.id;
END;

CREATE TRIGGER source_key_insert AFTER INSERT ON annotation WHEN new.source_id IS NOT NULL BEGIN
  UPDATE annotation SET source_key = (SELECT name_key FROM source WHERE id = new.source_id) WHERE number = new.number;
END;
CREATE TRIGGER source_key_update AFTER UPDATE OF source_id ON annotation WHEN old.source_id IS NOT new.source_id BEGIN
  UPDATE annotation SET source_key = coalesce((SELECT name_key FROM source WHERE id = new.source_id), '')
    WHERE number = new.number;
END;
CREATE TRIGGER source_key_rename AFTER UPDATE OF name_key ON source WHEN old.name_key <> new.name_key BEGIN
  UPDATE annotation SET source_key = new.name_key WHERE source_id = new.id;
END;

CREATE TRIGGER cue_key_insert AFTER INSERT ON annotation BEGIN
  UPDATE annotation SET cue_key =
    coalesce((SELECT words_key FROM annotation WHERE id = new.cue_id AND removed_at IS NULL), '')
    WHERE number = new.number AND new.cue_id IS NOT NULL;
  UPDATE annotation SET cue_key = new.words_key WHERE cue_id = new.id;
END;
CREATE TRIGGER cue_key_update AFTER UPDATE OF cue_id ON annotation WHEN old.cue_id IS NOT new.cue_id BEGIN
  UPDATE annotation SET cue_key =
    coalesce((SELECT words_key FROM annotation WHERE id = new.cue_id AND removed_at IS NULL), '')
    WHERE number = new.number;
END;
CREATE TRIGGER cue_key_rewording AFTER UPDATE OF words_key, removed_at ON annotation
WHEN old.words_key <> new.words_key OR old.removed_at IS NOT new.removed_at BEGIN
  UPDATE annotation SET cue_key = iif(new.removed_at IS NULL, new.words_key, '') WHERE cue_id = new.id;
END;

CREATE TRIGGER evidence_count_insert AFTER INSERT ON evidence BEGIN
  UPDATE annotation SET evidence_count = evidence_count + 1 WHERE id = new.annotation_id;
END;
CREATE TRIGGER evidence_count_update AFTER UPDATE OF removed_at ON evidence BEGIN
  UPDATE annotation SET evidence_count =
    (SELECT count(*) FROM evidence WHERE annotation_id = new.annotation_id AND removed_at IS NULL)
    WHERE id = new.annotation_id;
END;

CREATE TRIGGER request_count_insert AFTER INSERT ON request BEGIN
  UPDATE annotation SET request_count = request_count + 1,
    open_request_count = open_request_count + (new.outcome = 'open') WHERE id = new.annotation_id;
END;
CREATE TRIGGER request_count_update AFTER UPDATE OF removed_at, outcome ON request BEGIN
  UPDATE annotation SET (request_count, open_request_count) =
    (SELECT count(*), count(*) FILTER (WHERE outcome = 'open') FROM request
     WHERE annotation_id = new.annotation_id AND removed_at IS NULL)
    WHERE id = new.annotation_id;
END;
`

const history = `
CREATE TABLE event (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  editor TEXT NOT NULL,
  type TEXT NOT NULL,
  article_id TEXT REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  annotation_id TEXT REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  source_id TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX event_of_article ON event (article_id, sequence DESC) WHERE article_id IS NOT NULL;
CREATE INDEX event_of_annotation ON event (annotation_id, sequence DESC) WHERE annotation_id IS NOT NULL;
CREATE INDEX event_of_source ON event (source_id, sequence DESC) WHERE source_id IS NOT NULL;
CREATE TRIGGER event_never_changed BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'events are append only'); END;
CREATE TRIGGER event_never_deleted BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are append only'); END;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`

/** The first form of the library. */
export const library: Migration = {
  number: 1,
  name: 'library',
  sql: articles + sources + annotations + derived + history,
}
