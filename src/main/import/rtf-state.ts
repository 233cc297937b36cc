/** Where what a group holds goes. */
export type RtfDestination =
  | 'copy'
  | 'nowhere'
  | 'fonts'
  | 'styles'
  | 'instruction'
  | 'listText'
  | 'comment'
  | 'authors'
  | 'template'
  | 'objectData'
  | NoteField

/** What is told of the comment that comes next, each in a group of its own. */
export type NoteField = 'author' | 'rangeStart' | 'rangeEnd' | 'date' | 'reference'

/** What holds inside a group, and ends with it. */
export interface RtfState {
  readonly destination: RtfDestination
  readonly bold: boolean
  readonly italic: boolean
  readonly hidden: boolean
  /** Which tracked change the words belong to. */
  readonly inserted: boolean
  readonly deleted: boolean
  readonly changeAuthor: number
  readonly changeDate: number
  /** How many characters stand for a `\u` where it is not understood. */
  readonly fallback: number
  readonly font: number
  /** The address the words lead to; '' where they lead nowhere. */
  readonly link: string
  readonly isFootnote: boolean
  /** Whether it is of an object that lies elsewhere. */
  readonly isLinked: boolean
}

export const firstState: RtfState = {
  destination: 'copy',
  bold: false,
  italic: false,
  hidden: false,
  inserted: false,
  deleted: false,
  changeAuthor: 0,
  changeDate: 0,
  fallback: 1,
  font: 0,
  link: '',
  isFootnote: false,
  isLinked: false,
}

/** Groups that begin with these words hold something other than copy. */
export const destinations: Readonly<Record<string, RtfDestination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  fldinst: 'instruction',
  listtext: 'listText',
  pntext: 'listText',
  annotation: 'comment',
  revtbl: 'authors',
  atnauthor: 'author',
  atrfstart: 'rangeStart',
  atrfend: 'rangeEnd',
  atndate: 'date',
  atnref: 'reference',
  template: 'template',
  objdata: 'objectData',
  // Both hold copy, also where they are marked as optional.
  ud: 'copy',
  shppict: 'copy',
  ...Object.fromEntries(
    (
      'colortbl info pict nonshppict object header headerl headerr headerf footer footerl footerr footerf xe tc rxe ' +
      'upr listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore mmathPr wgrffmtfilter ' +
      'bkmkstart bkmkend atnid atnicn atntime atnparent filetbl pnseclvl userprops xmlnstbl sp shpinst fldtype datafield ' +
      'formfield falt panose do docvar ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pgptbl defchp defpap'
    )
      .split(' ')
      .map((word) => [word, 'nowhere'] as const),
  ),
}

/** A date as RTF packs it into one number, as `2026-02-02T10:00:00`; empty where it is none. */
export const rtfDate = (packed: number): string => {
  const bits = packed >>> 0
  const [minute, hour, day] = [bits & 63, (bits >> 6) & 31, (bits >> 11) & 31]
  const [month, year] = [(bits >> 16) & 15, 1900 + ((bits >> 20) & 511)]
  if (day === 0 || month === 0 || month > 12 || hour > 23 || minute > 59) return ''
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`
}
