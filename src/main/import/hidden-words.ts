import { countInWords } from '../../core/export/in-words.ts'
import { countWords } from '../../core/text/word-count.ts'

/** Gathers the words of a document that nobody sees who reads it: they are left out, and it is told how many. */
export class HiddenWords {
  private readonly pieces: string[] = []

  add(text: string): void {
    this.pieces.push(text)
  }

  /** Something that is seen stands between what was hidden and what will be. */
  part(): void {
    if (this.pieces.length > 0 && this.pieces.at(-1) !== ' ') this.pieces.push(' ')
  }

  /** What was left out, in a sentence; none where that is nothing. */
  get notes(): readonly string[] {
    return hiddenNotes(countWords(this.pieces.join(''), ''))
  }
}

/** What was left out, in a sentence; none where that is nothing. */
export const hiddenNotes = (words: number): readonly string[] =>
  words === 0 ? [] : [`${countInWords(words, 'hidden word was', 'hidden words were')} left out.`]
