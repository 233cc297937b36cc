import { parseArgs } from 'node:util'
import type { ExportFormat } from '../../core/api.ts'
import { type TrackedChanges, trackedChangesChoices } from '../../core/model/import-options.ts'
import { oldBackupsChoices, type Protection } from '../../core/model/passphrase.ts'

/** What the command line was asked to do. */
export type CliCommand =
  | { readonly name: 'help' }
  | {
      readonly name: 'import'
      /** Files, and folders of files. */
      readonly files: readonly string[]
      readonly trackedChanges: TrackedChanges
      /** Whether the suggestions for each are counted. */
      readonly suggest: boolean
    }
  | { readonly name: 'list' }
  | { readonly name: 'suggest' }
  | { readonly name: 'backup' }
  | { readonly name: 'log' }
  | { readonly name: 'doctor'; readonly mend: boolean }
  | { readonly name: 'backups' }
  | { readonly name: 'encrypt'; readonly oldBackups: Protection['oldBackups'] }
  | { readonly name: 'decrypt'; readonly oldBackups: Protection['oldBackups'] }
  /** A library's file, or a backup by its name or the day it was made. */
  | { readonly name: 'restore'; readonly what: string }
  | { readonly name: 'show'; readonly id: string }
  /** `file` holds W3C Web Annotations. */
  | { readonly name: 'annotate'; readonly id: string; readonly file: string }
  /** A file, or the ID of an article. */
  | { readonly name: 'check'; readonly what: string }
  | {
      readonly name: 'export'
      /** Beginnings of IDs; null for every article of the library. */
      readonly ids: readonly string[] | null
      readonly format: ExportFormat
      /** The name of a profile. */
      readonly profile: string
      /** A path, or `-` for the standard output; of several articles, a folder. */
      readonly out: string
    }

export interface CliArguments {
  readonly command: CliCommand
  /** The library file, where one was named. */
  readonly library: string | null
  readonly json: boolean
  /** The open file that passphrases are read from; null where they are asked for. */
  readonly passphraseFd: number | null
}

/** A command line that cannot be understood; the message says what is wrong with it. */
export class UsageError extends Error {}

export const usage =
  'usage: attest import FILE… [--tracked accepted|rejected|shown] [--suggest] | list | show ID | annotate ID FILE | check FILE-or-ID | suggest | export ID… --format FORMAT [--profile NAME] -o OUT | backup | backups | restore FILE-or-DATE | doctor [--mend] | log | encrypt | decrypt [--backups change|remove|keep]   [--library PATH] [--passphrase-fd N] [--json]'

/** What `--help` prints. */
export const help = `${usage}

import FILE…   bring in text, Markdown, HTML, Word, ODT, RTF, ninjs, NewsML-G2 or NITF files, each as a new article; one
               whose very bytes are in the library is not brought in again. --tracked says what becomes of the tracked changes of a document:
               accepted (so without it), rejected, or shown: both stand in the text, with a note on each. Of a folder,
               all files, however deep. --suggest also says how many suggestions there are for each. Ctrl-C stops:
               whole articles are kept, and the same command brings in the rest
list           the articles of the library, last changed first
show ID        an article's head, and its quotes and claims with their states
annotate ID FILE
               put the W3C Web Annotations of a file onto an article; those whose words have no sure place are named
check FILE     what stands between a file and publication, its suggestions accepted; nothing is stored
check ID       the same for an article of the library, as it is tagged, by its house rules and without what was waived;
               exit status 1 if a finding is blocking.
               Places are line:column in the article's text, a line for each paragraph, and UTF-16 offsets
suggest        propose annotations for articles given as JSON Lines {id, lang, text} on the standard input
export ID      write an article: --format says as what, -o where to (- is the standard output).
               FORMAT is docx, html, md, txt, xlsx, csv, json, web-annotation, ninjs, schema-org, tei or bundle;
               --profile for whom: desk (everything; so without it), outside, clean (the copy alone), or one of the
               library's own. --clean is --profile clean. Several IDs, or --all: into the folder named with -o,
               each article a file; one that is refused does not keep the others back. Ctrl-C stops after a file
backup         copy the library into the folder of its backups, and check the copy
backups        list the backups, newest first
doctor         look at everything: file, records, references, search index, annotations, evidence files, backups.
               Nothing is changed; --mend builds a damaged search index again and makes a backup where none is good.
               Exit status 1 if a fault is left
log            print the faults of Attest that were noted beside the library; they hold no copy and no names
restore FILE   put a library's file in the library's place; what stood there is kept
restore DATE   the same with the newest backup of a day (2026-03-12), or with a backup by its name
encrypt        make the library confidential: encrypted with a passphrase, with its evidence files and backups. One that
               is confidential gets another passphrase; where there is no library, a confidential one is made.
               A lost passphrase cannot be recovered
decrypt        make a confidential library an ordinary one
               --backups change gives the backups from before the same (the default), remove removes them,
               keep leaves them as they are

ID             an article's identity, or as much of its beginning as is unique
--library      the library file; made where there is none. Without it, the window's own
--passphrase-fd N  read passphrases from the open file N, a line each: the one there is, then the new one.
               Without it they are asked for on the terminal, and not shown
--json         print JSON
Exit status: 0 done, 1 failed, 2 wrong usage, 130 stopped.
`

const formats: Readonly<Record<string, ExportFormat>> = {
  docx: 'docx',
  html: 'html',
  md: 'markdown',
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  txt: 'text',
  pdf: 'pdf',
  'web-annotation': 'web-annotation',
  ninjs: 'ninjs',
  'schema-org': 'schema-org',
  tei: 'tei',
  bundle: 'bundle',
}

const formatNames = Object.keys(formats)
  .filter((name) => name !== 'pdf')
  .join(', ')

const options = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string' },
  clean: { type: 'boolean' },
  profile: { type: 'string' },
  all: { type: 'boolean' },
  mend: { type: 'boolean' },
  backups: { type: 'string' },
  'passphrase-fd': { type: 'string' },
  out: { type: 'string', short: 'o' },
  tracked: { type: 'string' },
  suggest: { type: 'boolean' },
} as const

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

type Values = ReturnType<typeof parse>['values']

const only = (values: Values, allowed: readonly (keyof Values)[]): void => {
  const extra = Object.keys(values).find((name) => ![...allowed, 'passphrase-fd'].some((known) => known === name))
  if (extra) throw new UsageError(`--${extra} does not belong to this command`)
}

const oneName = (positionals: readonly string[], wanted: string): string => {
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new UsageError(wanted)
  return name
}

const oneId = (positionals: readonly string[]): string => oneName(positionals, 'name one article by its ID')

const exportCommand = (positionals: readonly string[], values: Values): CliCommand => {
  const { format: asked, out, all = false } = values
  if (all && positionals.length > 0) throw new UsageError('name articles, or all of them')
  if (!all && positionals.length === 0) throw new UsageError('name an article by its ID, or --all')
  const ids = all ? null : positionals
  if (!asked || !Object.hasOwn(formats, asked)) throw new UsageError(`--format is one of ${formatNames}`)
  const format = formats[asked] as ExportFormat
  if (!out) throw new UsageError('say where to with -o')
  if (out === '-' && ids?.length !== 1) throw new UsageError('several articles go into a folder')
  if (out === '-' && values.json) throw new UsageError('--json and -o - would both write to the standard output')
  if (values.clean && values.profile !== undefined) throw new UsageError('--clean is a profile: name one of them')
  const profile = values.clean ? 'clean' : (values.profile ?? 'desk')
  return { name: 'export', ids, format, profile, out }
}

const trackedChangesOf = ({ tracked = 'accepted' }: Values): TrackedChanges => {
  const choice = trackedChangesChoices.find((known) => known === tracked)
  if (!choice) throw new UsageError('--tracked is one of accepted, rejected, shown')
  return choice
}

const commandOf = (positionals: readonly string[], values: Values): CliCommand => {
  if (values.help) return { name: 'help' }
  const [name, ...rest] = positionals
  if (name === 'export') {
    only(values, ['library', 'json', 'format', 'clean', 'profile', 'all', 'out'])
    return exportCommand(rest, values)
  }
  if (name === 'doctor') {
    only(values, ['library', 'json', 'mend'])
    if (rest.length > 0) throw new UsageError('doctor takes nothing more')
    return { name, mend: values.mend ?? false }
  }
  if (name === 'encrypt' || name === 'decrypt') {
    only(values, ['library', 'json', 'backups'])
    if (rest.length > 0) throw new UsageError(`${name} takes nothing more`)
    const oldBackups = oldBackupsChoices.find((choice) => choice === (values.backups ?? 'change'))
    if (!oldBackups) throw new UsageError('--backups is one of change, remove, keep')
    return { name, oldBackups }
  }
  if (name === 'log') {
    only(values, ['library'])
    if (rest.length > 0) throw new UsageError('log takes nothing more')
    return { name }
  }
  if (name === 'import') {
    only(values, ['library', 'json', 'tracked', 'suggest'])
    if (rest.length === 0) throw new UsageError('name the files to import')
    return { name, files: rest, trackedChanges: trackedChangesOf(values), suggest: values.suggest ?? false }
  }
  only(values, ['library', 'json'])
  if (name === 'list' || name === 'suggest' || name === 'backup' || name === 'backups') {
    if (rest.length > 0) throw new UsageError(`${name} takes nothing more`)
    return { name }
  }
  if (name === 'show') return { name, id: oneId(rest) }
  if (name === 'annotate') {
    const [id, file, ...more] = rest
    if (!id || !file || more.length > 0) throw new UsageError('name one article by its ID, and one file')
    return { name, id, file }
  }
  if (name === 'check') return { name, what: oneName(rest, 'name one file, or one article by its ID') }
  if (name === 'restore') return { name, what: oneName(rest, 'name one file, or the day of a backup') }
  throw new UsageError(name ? `there is no command “${name}”` : 'say what to do')
}

/** Understands a command line. @throws UsageError */
export const parseArguments = (args: readonly string[]): CliArguments => {
  const { values, positionals } = parse(args)
  const library = values.library ?? null
  if (library === '') throw new UsageError('--library needs a path')
  const descriptor = values['passphrase-fd']
  if (descriptor !== undefined && !/^\d{1,4}$/.test(descriptor)) throw new UsageError('--passphrase-fd needs a number')
  const passphraseFd = descriptor === undefined ? null : Number(descriptor)
  return { command: commandOf(positionals, values), library, json: values.json ?? false, passphraseFd }
}
