import type { Migration } from '../migration.ts'

/*
 * What the desk is filtered by stands beside its order, in rows and an index of their own: an article's own row holds
 * its copy, and would be written anew with each change. `states` has a bit for each state that a quote or claim with a
 * place in the text is in, by `state_order`. `clearance` counts for the newest form of the article: 0 where it was not
 * checked, 1 not cleared, 2 cleared. All of it is derived, kept by triggers.
 */
const table = `
CREATE TABLE desk_entry (
  number INTEGER PRIMARY KEY REFERENCES article (number),
  changed_at TEXT NOT NULL,
  listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
  states INTEGER NOT NULL DEFAULT 0,
  clearance INTEGER NOT NULL DEFAULT 0 CHECK (clearance BETWEEN 0 AND 2)
) STRICT;
`

const clearanceOf = (article: string): string => `coalesce((SELECT iif(blocking = 0, 2, 1) FROM clearance
    WHERE article_id = ${article}.id AND article_changed_at = ${article}.changed_at), 0)`

const fill = `
INSERT INTO desk_entry (number, changed_at, listed, states, clearance)
  SELECT number, changed_at, removed_at IS NULL,
    (SELECT coalesce(sum(DISTINCT 1 << state_order), 0) FROM annotation
     WHERE article_id = article.id AND in_ledger AND detached = 0),
    ${clearanceOf('article')}
  FROM article;
CREATE INDEX desk_by_change ON desk_entry (changed_at DESC, number DESC, states, clearance) WHERE listed;
`

const articles = `
CREATE TRIGGER desk_entry_insert AFTER INSERT ON article BEGIN
  INSERT INTO desk_entry (number, changed_at, listed) VALUES (new.number, new.changed_at, new.removed_at IS NULL);
END;
CREATE TRIGGER desk_entry_update AFTER UPDATE OF changed_at, removed_at ON article
WHEN old.changed_at <> new.changed_at OR old.removed_at IS NOT new.removed_at BEGIN
  UPDATE desk_entry SET changed_at = new.changed_at, listed = new.removed_at IS NULL, clearance = ${clearanceOf('new')}
    WHERE number = new.number;
END;
`

const clearances = ['INSERT', 'UPDATE']
  .map(
    (event) => `
CREATE TRIGGER desk_clearance_${event.toLowerCase()} AFTER ${event} ON clearance BEGIN
  UPDATE desk_entry SET clearance = iif(new.blocking = 0, 2, 1) WHERE number =
    (SELECT number FROM article WHERE id = new.article_id AND changed_at = new.article_changed_at);
END;`,
  )
  .concat(
    `
CREATE TRIGGER desk_clearance_delete AFTER DELETE ON clearance BEGIN
  UPDATE desk_entry SET clearance = 0 WHERE number = (SELECT number FROM article WHERE id = old.article_id);
END;
`,
  )
  .join('')

const counts = (row: string): string => `${row}.in_ledger AND ${row}.detached = 0`

const states = `
CREATE TRIGGER desk_states_insert AFTER INSERT ON annotation WHEN ${counts('new')} BEGIN
  UPDATE desk_entry SET states = states | (1 << new.state_order)
    WHERE number = (SELECT number FROM article WHERE id = new.article_id) AND states & (1 << new.state_order) = 0;
END;
CREATE TRIGGER desk_states_update AFTER UPDATE OF state, kind, detached, removed_at, article_removed ON annotation
WHEN old.state_order <> new.state_order OR (${counts('old')}) <> (${counts('new')}) BEGIN
  UPDATE desk_entry SET states = states & ~(1 << old.state_order)
    WHERE number = (SELECT number FROM article WHERE id = new.article_id) AND NOT EXISTS
      (SELECT 1 FROM annotation AS a WHERE a.article_id = new.article_id AND a.detached = 0 AND a.state = old.state
        AND a.in_ledger);
  UPDATE desk_entry SET states = states | (1 << new.state_order)
    WHERE number = (SELECT number FROM article WHERE id = new.article_id) AND ${counts('new')};
END;
`

/** The desk is filtered and put in order in an index alone. */
export const desk: Migration = {
  number: 9,
  name: 'desk',
  sql: table + fill + articles + clearances + states,
}
