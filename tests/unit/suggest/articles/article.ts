/** A short article of our own with everything an editor would expect to be proposed. */
export interface Article {
  readonly text: string
  /** "speaker's name | cue | words said"; pieces parted by " … ". In reading order. */
  readonly quotes: readonly string[]
  /** "name: channel", where the text names one. */
  readonly channels?: readonly string[]
  /** "state, outcome: wording"; "-" for none. */
  readonly confirmations?: readonly string[]
}
