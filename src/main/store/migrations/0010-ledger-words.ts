import type { Migration } from '../migration.ts'
import { plain } from './0003-plain-letters.ts'

const wordsOf = (row: string): string => `iif(${row}in_ledger, ${plain(`${row}words`)}, '')`

/** The index of words holds what the ledger lists and nothing else: its hits need not be looked up to be counted. */
export const ledgerWords: Migration = {
  number: 10,
  name: 'ledger-words',
  sql: `
DROP TRIGGER annotation_search_insert;
DROP TRIGGER annotation_search_update;
DROP TABLE annotation_search;
DROP VIEW searched_words;
CREATE VIEW searched_words AS SELECT number, ${wordsOf('')} AS words FROM annotation;
CREATE VIRTUAL TABLE annotation_search USING fts5 (
  words, content = 'searched_words', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);
INSERT INTO annotation_search (annotation_search) VALUES ('rebuild');
CREATE TRIGGER annotation_search_insert AFTER INSERT ON annotation BEGIN
  INSERT INTO annotation_search (rowid, words) VALUES (new.number, ${wordsOf('new.')});
END;
CREATE TRIGGER annotation_search_update AFTER UPDATE OF words, kind, removed_at, article_removed ON annotation
WHEN old.words <> new.words OR old.in_ledger <> new.in_ledger BEGIN
  INSERT INTO annotation_search (annotation_search, rowid, words) VALUES ('delete', old.number, ${wordsOf('old.')});
  INSERT INTO annotation_search (rowid, words) VALUES (new.number, ${wordsOf('new.')});
END;
`,
}
