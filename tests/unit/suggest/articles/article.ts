/** A short article of our own with everything an editor would expect to be proposed. */
export interface Article {
  readonly text: string
  /**
   * What is to be proposed, in reading order, a line each:
   * - `speaker | cue | words said`, pieces parted by " … ", "-" where there is none; two speakers parted by " / ";
   * - `claim: who | words about confirmation`;
   * - `no quote: words in marks`.
   *
   * After it, each behind " | ", what the text tells besides: `by CHANNEL`, `on DAY`, `via RELAY`, and
   * `STATE, OUTCOME: words about confirmation`.
   */
  readonly told: readonly string[]
}

/** The day of all of them: a Tuesday. */
export const articleDay = '2026-03-10'
