import type { Migration } from '../migration.ts'

/**
 * Why a source is not named, and who agreed to it. Until now it stood in the note, among other remarks: nothing is
 * taken from there. A rule asks for both, so articles are checked again.
 */
export const anonymity: Migration = {
  number: 6,
  name: 'anonymity',
  sql: `
ALTER TABLE source ADD COLUMN anonymity_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN anonymity_approved_by TEXT NOT NULL DEFAULT '';
DELETE FROM clearance;
`,
}
