import { z } from 'zod'
import { annotationSchema } from './model/annotation.ts'
import { articleFieldsSchema, articleSchema } from './model/article.ts'
import { backupSchema, restoredSchema } from './model/backup.ts'
import { changeSchema } from './model/change.ts'
import { dismissalSchema } from './model/dismissal.ts'
import { eventSchema } from './model/event.ts'
import { type ExportFormat, exportFormats } from './model/export-format.ts'
import { exportProfileSchema, ownProfilesSchema, profileIdSchema } from './model/export-profile.ts'
import { severities } from './model/finding.ts'
import { houseRulesSchema } from './model/house-rules.ts'
import { evidenceFileSchema, evidenceSchema } from './model/evidence.ts'
import { broughtInSchema, fileBatchSchema, fileInputSchema, fileTokenSchema } from './model/file-input.ts'
import { idSchema } from './model/id.ts'
import { trackedChangesSchema } from './model/import-options.ts'
import { libraryInfoSchema } from './model/library-info.ts'
import { libraryQuoteSchema } from './model/library-quote.ts'
import { ledgerExportSchema } from './model/ledger-export.ts'
import {
  ledgerAroundQuerySchema,
  ledgerAroundSchema,
  ledgerOrderSchema,
  ledgerPlaceSchema,
  ledgerQuerySchema,
  ledgerRowSchema,
} from './model/ledger.ts'
import { pageFaultSchema } from './model/page-fault.ts'
import { passphraseSchema, protectedSchema, protectionSchema } from './model/passphrase.ts'
import { requestSchema } from './model/request.ts'
import { searchResultSchema } from './model/search.ts'
import { settingsSchema } from './model/settings.ts'
import { sha256Schema } from './model/sha256.ts'
import { sourceKinds, sourceSchema } from './model/source.ts'
import { confirmationStates } from './model/state.ts'
import { instantSchema } from './model/time.ts'
import { webAnnotationsSchema } from './model/web-annotation.ts'
import { waitingQuerySchema, waitingRowSchema } from './model/waiting.ts'
import { waiverSchema } from './model/waiver.ts'

export { type ExportFormat, exportFormats }

const stateCountsSchema = z.record(z.enum(confirmationStates), z.int().min(0))

const deskItemSchema = articleFieldsSchema.pick({ headline: true, slug: true, language: true }).extend({
  id: idSchema,
  /** The first words of the copy, for articles without a headline. */
  opening: z.string(),
  wordCount: z.int(),
  changedAt: instantSchema,
  /** Quotes and claims with a place in the text, by state, and how many have a source; the others are `detached`. */
  states: stateCountsSchema,
  attributed: z.int(),
  detached: z.int(),
  /** How many findings are open, by severity; null until the article has been checked as it is. */
  findings: z.record(z.enum(severities), z.int().min(0)).nullable(),
})
export type DeskItem = Readonly<z.infer<typeof deskItemSchema>>

/** An article with all that belongs to it. */
const articleRecordsSchema = z.object({
  article: articleSchema,
  annotations: z.array(annotationSchema),
  evidence: z.array(evidenceSchema),
  requests: z.array(requestSchema),
  /** Every source an annotation or request of the article names. */
  sources: z.array(sourceSchema),
  /** Suggestions that were turned down. */
  dismissals: z.array(dismissalSchema),
  /** Findings that were waived. */
  waivers: z.array(waiverSchema),
})
export type ArticleRecords = Readonly<z.infer<typeof articleRecordsSchema>>

const command = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) => ({ input, output })
const nothing = z.object({})
const byId = z.object({ id: idSchema })

/**
 * The contract: every call between the interface and the library, by name, with what it takes and gives.
 * Each call answers a `Reply`; those that write are followed by one `changed` event.
 */
export const contract = {
  'library.info': command(nothing, libraryInfoSchema),

  /** Opens a confidential library; an open one stays open. */
  'library.unlock': command(z.object({ passphrase: passphraseSchema }), nothing),
  /** Closes a confidential library and forgets its key: every call is refused from then on, until it is unlocked. */
  'library.lock': command(nothing, nothing),
  /** Encrypts the library, gives it another passphrase, or none; the next call opens it again. */
  'library.protect': command(protectionSchema, protectedSchema),

  /** The library's backups, newest first. */
  'backups.list': command(nothing, z.array(backupSchema)),
  /** Makes a backup now. */
  'backups.make': command(nothing, backupSchema),
  /** The newest backup that is whole; null where there is none. Answers also while the library cannot be opened. */
  'backups.newestGood': command(nothing, backupSchema.nullable()),
  /**
   * Puts a backup in the library's place, and keeps what stood there. Answers also while the library cannot be opened;
   * an open one is closed, and opened again with the next call.
   */
  'backups.restore': command(backupSchema.pick({ name: true }), restoredSchema),

  /** The faults of Attest that were noted beside the library, oldest first. Answers also while it cannot be opened. */
  'log.read': command(nothing, z.object({ fileName: z.string(), text: z.string() })),
  /** Notes a fault of the window's page: its kind and where it happened; the message is left out as it is noted. */
  'log.add': command(pageFaultSchema, nothing),

  'settings.get': command(nothing, settingsSchema),
  'settings.change': command(settingsSchema.partial(), settingsSchema),

  /** How the house wants its articles checked. */
  'houseRules.get': command(nothing, houseRulesSchema),
  'houseRules.set': command(houseRulesSchema, houseRulesSchema),
  /** Asks where to, and writes the house rules as a JSON file. */
  'houseRules.export': command(nothing, z.object({ saved: z.string().nullable() })),
  /** Attributed quotes of other articles that share telling words with these quotes of one article. */
  'library.similarQuotes': command(
    z.object({ articleId: idSchema, quotes: z.array(z.string().max(20_000)).max(2000) }),
    z.array(libraryQuoteSchema),
  ),

  /** Articles, last changed first. `states`: those with a quote or claim in one of them; `text`: words in headline or slug. */
  'desk.list': command(
    z.object({
      text: z.string().max(200),
      states: z.array(z.enum(confirmationStates)),
      clearance: z.enum(['any', 'cleared', 'not cleared']).default('any'),
      offset: z.int().min(0),
      limit: z.int().min(1).max(1000),
    }),
    z.object({ items: z.array(deskItemSchema), total: z.int() }),
  ),

  'article.get': command(byId, articleRecordsSchema),
  'article.create': command(nothing, byId),
  /**
   * Reads a file (text, Markdown, HTML, DOCX) as a new article; what could not be carried stands in its origin's notes.
   * A bundle brings an article as it was where it was written; `told` says what of its sources needs an editor.
   */
  'article.import': command(
    fileInputSchema.and(z.object({ trackedChanges: trackedChangesSchema.optional() })),
    byId.extend({ told: z.array(z.string()) }),
  ),
  /**
   * Reads files side by side, as `article.import` does each, and adds them in one transaction; answers in their order. One
   * whose very bytes are in the library is not brought in again, and one that cannot be read does not keep the others out.
   */
  'article.importMany': command(fileBatchSchema, z.array(broughtInSchema)),
  /** Ends the reading of the files at hand: their import answers `cancelled`, and nothing of them is kept. */
  'article.cancelImport': command(nothing, nothing),
  /** Which of these files, by their bytes' SHA-256, an article that is not removed was made of, and its id. */
  'article.knownFiles': command(
    z.object({ sha256: z.array(sha256Schema).max(100_000) }),
    z.array(z.object({ sha256: sha256Schema, id: idSchema })),
  ),
  /** How many insertions and deletions a document tracks, to choose what becomes of them; the token stays good. */
  'file.trackedChanges': command(fileInputSchema, z.object({ inserted: z.int().min(0), deleted: z.int().min(0) })),
  /** Reads a file of W3C Web Annotations, to put them onto an open article; nothing is written. */
  'file.webAnnotations': command(fileInputSchema, webAnnotationsSchema),
  /** Makes an article of pasted copy; `html` may be empty. */
  'article.paste': command(z.object({ text: z.string(), html: z.string() }), byId),
  /**
   * Writes a body and what was done since the last save in one transaction. `body` is the text of its JSON form, which
   * crosses from process to process at once; null where only records changed.
   * Answers the new version and the annotations the save itself changed (detached, attached again, set to recheck).
   */
  'article.save': command(
    z.object({
      id: idSchema,
      version: z.int(),
      body: z.string().nullable(),
      changes: z.array(changeSchema).max(10_000),
    }),
    z.object({ version: z.int(), savedAt: instantSchema, wordCount: z.int(), annotations: z.array(annotationSchema) }),
  ),
  'article.remove': command(byId, nothing),
  'article.restore': command(byId, nothing),
  /** All that was done to an article, an annotation or a source, newest first, at most 5,000 events. */
  'history.list': command(
    z.union([
      z.object({ articleId: idSchema }),
      z.object({ annotationId: idSchema }),
      z.object({ sourceId: idSchema }),
    ]),
    z.array(eventSchema),
  ),

  /** Makes changes outside an open article (the ledger, the sources screen), in one transaction. */
  'changes.apply': command(z.object({ changes: z.array(changeSchema).min(1).max(10_000) }), nothing),

  'ledger.list': command(ledgerQuerySchema, z.object({ rows: z.array(ledgerRowSchema), total: z.int() })),
  /** What comes into view with another order or filter, in one question: the row of an annotation and those around it. */
  'ledger.around': command(ledgerAroundQuerySchema, ledgerAroundSchema),
  /** Where the row of an annotation stands; `place` is null where it does not fit the filter. */
  'ledger.place': command(
    ledgerOrderSchema.extend({ annotationId: idSchema }),
    z.object({ place: ledgerPlaceSchema.nullable() }),
  ),
  /** The values the ledger's filters can take. */
  'ledger.facets': command(
    z.object({ articleId: idSchema.optional() }),
    z.object({
      sources: z.array(z.object({ id: idSchema.nullable(), name: z.string(), count: z.int() })),
      channels: z.array(z.string()),
      cues: z.array(z.string()),
    }),
  ),

  /** What is waiting for whom, in all articles: requests without an answer, and words to be checked again. */
  'waiting.list': command(waitingQuerySchema, z.object({ rows: z.array(waitingRowSchema), total: z.int() })),

  /** Sources with how much each has said; `text` matches name, aliases, function and affiliation. */
  'sources.list': command(
    z.object({
      text: z.string().max(200),
      kinds: z.array(z.enum(sourceKinds)),
      offset: z.int().min(0),
      limit: z.int().min(1).max(1000),
    }),
    z.object({
      items: z.array(z.object({ source: sourceSchema, statements: z.int(), articles: z.int() })),
      total: z.int(),
    }),
  ),
  /** Sources for the picker, best match first; `via` is the alias, function or affiliation that fitted, or empty. */
  'sources.match': command(
    z.object({ text: z.string().max(200), limit: z.int().min(1).max(100) }),
    z.array(z.object({ source: sourceSchema, via: z.string() })),
  ),
  /** The sources whose name or alias is one of these, but for case, accents and spacing; in the order of the names. */
  'sources.resolve': command(
    z.object({ names: z.array(z.string().max(500)).max(5000) }),
    z.array(z.object({ name: z.string(), sources: z.array(sourceSchema) })),
  ),
  'sources.get': command(
    byId,
    z.object({ source: sourceSchema, merged: z.array(sourceSchema), requests: z.array(requestSchema) }),
  ),
  /** Everything `fromId` said is said by `intoId` from then on; its name and aliases become aliases. */
  'sources.merge': command(z.object({ fromId: idSchema, intoId: idSchema }), nothing),
  /** Takes the merge of `fromId` back, as far as what it moved has not been attributed anew since. */
  'sources.unmerge': command(z.object({ fromId: idSchema }), nothing),

  'search.everything': command(
    z.object({ text: z.string().max(200), limit: z.int().min(1).max(50) }),
    searchResultSchema,
  ),

  /** Keeps a copy of a file as evidence and gives its name, size and SHA-256. */
  'evidence.keepFile': command(fileInputSchema, evidenceFileSchema),
  /** Opens a kept copy with the system's own program, after the editor has asked for it. */
  'evidence.openFile': command(z.object({ sha256: sha256Schema }), nothing),

  /** Asks for a folder that exports are to be written into; null where the editor cancelled. It stands for this run only. */
  'dialog.chooseFolder': command(nothing, z.object({ token: idSchema, name: z.string() }).nullable()),
  'dialog.chooseFiles': command(
    z.object({ purpose: z.enum(['article', 'evidence', 'annotations']) }),
    z.array(fileTokenSchema),
  ),
  /**
   * Asks where to, and writes what a profile lets through; `saved` is the file's name, or null where the editor
   * cancelled. Refused with `would_leak` where it would give a protected source away.
   */
  'article.export': command(
    z.object({
      id: idSchema,
      format: z.enum(exportFormats),
      profile: profileIdSchema,
      /** A folder the editor chose: the file gets a free name there, and no dialog asks. */
      folder: idSchema.optional(),
    }),
    z.object({
      saved: z.string().nullable(),
      /** What is open, in words, where the article is not cleared; the export says so itself. */
      notCleared: z.string(),
    }),
  ),
  /** What exports may hold: the profiles every library has, and its own. */
  'exportProfiles.list': command(nothing, z.array(exportProfileSchema)),
  /** Sets the library's own profiles, and gives all of them. */
  'exportProfiles.set': command(z.object({ own: ownProfilesSchema }), z.array(exportProfileSchema)),
  /** The ledger as filtered, as far as a profile lets it through. Refused with `would_leak` as an article is. */
  'ledger.export': command(ledgerExportSchema, z.object({ saved: z.string().nullable() })),
  /** Shows the file written last by an export in its folder. */
  'export.reveal': command(nothing, nothing),
  /** Opens an https or mailto address outside, after a click. */
  'link.open': command(z.object({ address: z.string().max(2000) }), nothing),
  /** The window has nothing unsaved left and may close. */
  'window.readyToClose': command(nothing, nothing),
} as const

export type Contract = typeof contract
export type CommandName = keyof Contract
export type Input<Name extends CommandName> = z.output<Contract[Name]['input']>
/** What a caller writes: defaults may be left out. */
export type CallInput<Name extends CommandName> = z.input<Contract[Name]['input']>
export type Output<Name extends CommandName> = z.output<Contract[Name]['output']>
