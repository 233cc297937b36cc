import type { Migration } from '../migration.ts'

/** Letters that SQLite's own folding keeps apart from those an editor types in their place. */
const letters = [
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ð', 'd'],
  ['Ð', 'd'],
  ['þ', 'th'],
  ['Þ', 'th'],
  ['ħ', 'h'],
  ['Ħ', 'h'],
  ['ı', 'i'],
] as const

/** The SQL of a text with these letters plain. */
export const plain = (text: string): string =>
  letters.reduce((sql, [from, to]) => `replace(${sql}, '${from}', '${to}')`, text)

const columnsOf = (row: string): string =>
  ['headline', 'slug', 'text'].map((column) => plain(`${row}${column}`)).join(', ')

const wordsOf = (row: string): string => `iif(${row}kind IN ('quote', 'claim'), ${plain(`${row}words`)}, '')`

/*
 * The full-text indexes of articles and of quotes are made anew over views that give the text with plain letters, so
 * that the index can still be checked against the rows and built again from them.
 */
const articles = `
DROP TRIGGER article_search_insert;
DROP TRIGGER article_search_update;
DROP TABLE article_search;
CREATE VIEW searched_articles AS
  SELECT number, ${plain('headline')} AS headline, ${plain('slug')} AS slug, ${plain('text')} AS text FROM article;
CREATE VIRTUAL TABLE article_search USING fts5 (
  headline, slug, text,
  content = 'searched_articles', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO article_search (article_search, rank) VALUES ('rank', 'bm25(8.0, 4.0, 1.0)');
INSERT INTO article_search (article_search) VALUES ('rebuild');
CREATE TRIGGER article_search_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_search (rowid, headline, slug, text) VALUES (new.number, ${columnsOf('new.')});
END;
CREATE TRIGGER article_search_update AFTER UPDATE OF headline, slug, text ON article
WHEN old.headline <> new.headline OR old.slug <> new.slug OR old.text <> new.text BEGIN
  INSERT INTO article_search (article_search, rowid, headline, slug, text)
    VALUES ('delete', old.number, ${columnsOf('old.')});
  INSERT INTO article_search (rowid, headline, slug, text) VALUES (new.number, ${columnsOf('new.')});
END;
`

const annotations = `
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
CREATE TRIGGER annotation_search_update AFTER UPDATE OF words, kind ON annotation
WHEN old.words <> new.words OR old.kind <> new.kind BEGIN
  INSERT INTO annotation_search (annotation_search, rowid, words) VALUES ('delete', old.number, ${wordsOf('old.')});
  INSERT INTO annotation_search (rowid, words) VALUES (new.number, ${wordsOf('new.')});
END;
`

export const plainLetters: Migration = { number: 3, name: 'plain-letters', sql: articles + annotations }
