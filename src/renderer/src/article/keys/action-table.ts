/** The groups of actions, as the key sheet shows them. */
export type ActionGroup = 'Tag' | 'Go' | 'Suggestions' | 'Findings' | 'Attribute and confirm' | 'Article'

interface ActionEntry {
  readonly group: ActionGroup
  readonly label: string
  /** The first is the one shown. A bare letter works while annotating; with Alt the same letter works in both modes. */
  readonly keys: readonly string[]
}

/** A bare letter for annotating, and the same with Alt for writing. */
const letter = (key: string): readonly string[] => [key, `Alt+${key}`]

/** What an editor can do in an open article, and on which keys: the one place they stand. */
export const actionTable = {
  'tag.quote': { group: 'Tag', label: 'Tag as quote', keys: letter('Q') },
  'tag.claim': { group: 'Tag', label: 'Tag as claim', keys: letter('L') },
  'tag.mention': { group: 'Tag', label: 'Tag as mention', keys: letter('M') },
  'tag.cue': { group: 'Tag', label: 'Tag as cue', keys: letter('U') },
  'tag.note': { group: 'Tag', label: 'Tag as note', keys: letter('N') },
  piece: { group: 'Tag', label: 'Add the selection to the selected item', keys: letter('A') },
  removePiece: { group: 'Tag', label: 'Take the piece at the caret away', keys: letter('X') },
  untag: { group: 'Tag', label: 'Remove the tag', keys: ['Backspace', 'Delete'] },
  next: { group: 'Go', label: 'Next item', keys: letter('J') },
  previous: { group: 'Go', label: 'Previous item', keys: letter('K') },
  other: { group: 'Go', label: 'Other item at this place', keys: letter('O') },
  untagged: { group: 'Go', label: 'Next untagged quotation', keys: letter('G') },
  'suggestion.next': { group: 'Suggestions', label: 'Next suggestion', keys: letter('F') },
  'suggestion.previous': { group: 'Suggestions', label: 'Previous suggestion', keys: letter('B') },
  'suggestion.accept': {
    group: 'Suggestions',
    label: 'Accept the suggestion and go to the next',
    keys: [...letter('Y'), 'Enter'],
  },
  'suggestion.acceptSource': {
    group: 'Suggestions',
    label: 'Accept, and choose another source',
    keys: letter('W'),
  },
  'suggestion.acceptAs': { group: 'Suggestions', label: 'Accept as something else', keys: letter('T') },
  'suggestion.reject': {
    group: 'Suggestions',
    label: 'Reject the suggestion and go to the next',
    keys: [...letter('Z'), 'Backspace', 'Delete'],
  },
  'suggestion.noQuote': { group: 'Suggestions', label: 'Not a quote: never count these words', keys: letter('0') },
  'suggestion.acceptParagraph': {
    group: 'Suggestions',
    label: 'Accept all in this paragraph',
    keys: letter('P'),
  },
  'suggestion.acceptAbove': {
    group: 'Suggestions',
    label: 'Accept all in the article above a score',
    keys: letter('V'),
  },
  'suggestion.dismissed': { group: 'Suggestions', label: 'Suggestions turned down', keys: letter('9') },
  'finding.next': { group: 'Findings', label: 'Next finding', keys: ['F8'] },
  'finding.previous': { group: 'Findings', label: 'Previous finding', keys: ['Shift+F8'] },
  'finding.list': { group: 'Findings', label: 'List of findings', keys: ['F7'] },
  'finding.fix': { group: 'Findings', label: 'Apply the fix of the finding', keys: ['F9'] },
  'finding.waive': { group: 'Findings', label: 'Waive the finding', keys: ['Shift+F9'] },
  source: { group: 'Attribute and confirm', label: 'Choose the source', keys: letter('S') },
  confirm: { group: 'Attribute and confirm', label: 'Confirm and go to the next', keys: letter('C') },
  'state.unchecked': { group: 'Attribute and confirm', label: 'Set to unchecked', keys: letter('1') },
  'state.pending': { group: 'Attribute and confirm', label: 'Set to pending', keys: letter('2') },
  'state.confirmed': { group: 'Attribute and confirm', label: 'Set to confirmed', keys: letter('3') },
  'state.unconfirmed': { group: 'Attribute and confirm', label: 'Set to unconfirmed', keys: letter('4') },
  'state.disputed': { group: 'Attribute and confirm', label: 'Set to disputed', keys: letter('5') },
  'state.denied': { group: 'Attribute and confirm', label: 'Set to denied', keys: letter('6') },
  evidence: { group: 'Attribute and confirm', label: 'Add evidence', keys: letter('E') },
  request: { group: 'Attribute and confirm', label: 'Log a request', keys: letter('R') },
  inspect: { group: 'Attribute and confirm', label: 'Open the inspector', keys: letter('I') },
  history: { group: 'Attribute and confirm', label: 'Show the history', keys: letter('H') },
  undo: { group: 'Article', label: 'Undo', keys: ['Mod+Z'] },
  redo: { group: 'Article', label: 'Redo', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  find: { group: 'Article', label: 'Find and replace', keys: ['Mod+F', 'Mod+H'] },
  export: { group: 'Article', label: 'Export', keys: ['Mod+E'] },
  ledger: { group: 'Article', label: 'Ledger of this article', keys: ['Mod+L'] },
  annotations: { group: 'Article', label: 'Put Web Annotations onto the article', keys: ['Mod+Shift+O'] },
  detached: { group: 'Article', label: 'Detached annotations', keys: ['Alt+D'] },
  save: { group: 'Article', label: 'Save now', keys: ['Mod+S'] },
  write: { group: 'Article', label: 'Write: keys go into the copy', keys: ['Enter'] },
  annotate: { group: 'Article', label: 'Annotate: keys are commands', keys: ['Escape'] },
} as const satisfies Readonly<Record<string, ActionEntry>>

export type ActionId = keyof typeof actionTable
export const actionIds = Object.keys(actionTable) as readonly ActionId[]
