import type { Source } from '../../model/source.ts'
import { fold } from '../../text/folding.ts'

const key = (words: string): string =>
  fold(words)
    .folded.replace(/^(?:the|der|die|das|le|la|les|il|lo|l') ?/, '')
    .trim()

const speaksFor = (one: Source, other: Source): boolean => {
  const whose = key(one.affiliation)
  return whose !== '' && [other.name, ...other.aliases, other.affiliation].some((name) => key(name) === whose)
}

/** Whether two sources are one voice: the same, or one speaks for the other, or both for the same body. */
export const isSameVoice = (one: Source, other: Source): boolean =>
  one.id === other.id || speaksFor(one, other) || speaksFor(other, one)
