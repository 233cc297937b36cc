import type { Source } from '../../model/source.ts'
import { fold } from '../../text/folding.ts'
import { contactsIn } from './contacts-in.ts'
import { beginsWithCapital, type Secret, secretAround, secretOf } from './secret.ts'

const folded = (text: string): string => fold(text).folded

const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** A name, and as it is written where a keyboard has no umlauts. */
const spellings = (name: string): readonly string[] => {
  const composed = name.normalize('NFC')
  const plain = composed.replace(/[äöüåø]/giu, (letter) => umlauts[letter.toLowerCase()] ?? letter)
  return plain === composed ? [name] : [name, plain]
}

const particle = /^(?:von|van|vom|zu|zum|zur|de|del|der|den|di|da|du|la|le|al|el|bin|ibn|und|y|e)$/iu

const isCapitalised = (name: string): boolean =>
  (name.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).every((word) => particle.test(word) || beginsWithCapital(word))

/** A source without a name is called something at the desk; only what looks like a person's name is a secret. */
const isPersonalName = (name: string): boolean => wordsIn(name).length > 1 && isCapitalised(name)

const isShort = (words: readonly string[]): boolean => words.join('').length <= 3

const exactly =
  (name: string) =>
  (words: string): boolean =>
    words.normalize('NFC').includes(name.normalize('NFC'))

const named = (what: Secret['what'], name: string): readonly Secret[] =>
  spellings(name).flatMap((spelling) => {
    const words = wordsIn(spelling)
    if (words.length === 0) return []
    if (isShort(words)) return [secretOf(what, words, exactly(spelling))]
    return [secretOf(what, words)]
  })

/**
 * The ways in which a person's full name is written besides the name itself: with a middle name or without, surname
 * first, with initials, and by surname alone.
 * @param isTaken whether others may be meant by a surname alone
 */
const personal = (what: Secret['what'], name: string, isTaken: (surname: string) => boolean): readonly Secret[] =>
  spellings(name).flatMap((spelling) => {
    // The last word as it is written, so that “Sayn-Wittgenstein” and “O’Brien” are one surname.
    const parts = spelling.trim().split(/\s+/)
    const surname = wordsIn(parts.at(-1) ?? '')
    const given = wordsIn(parts.slice(0, -1).join(' '))
    const [first] = given
    const last = surname.join('')
    if (!first || last.length < 2) return []
    const initial = first.slice(0, 1)
    return [
      secretAround(what, first, surname),
      secretOf(what, [...surname, ...given]),
      secretOf(what, [...surname, first]),
      secretOf(what, [initial, ...surname], beginsWithCapital),
      secretOf(what, [...surname, initial], beginsWithCapital),
      ...(isTaken(last) ? [] : [secretOf(what, surname, beginsWithCapital)]),
    ]
  })

/**
 * Everything about an article's protected sources that must not stand in a file that leaves.
 * @param sources all sources of the article; the names of those who may be named are no secret
 * @param place the article's dateline, which may be somebody's surname
 */
export const secretsOf = (sources: readonly Source[], place: string): readonly Secret[] => {
  const open = sources.filter(({ kind, protected: isProtected }) => !isProtected && kind !== 'unnamed')
  const known = new Set([place, ...open.flatMap(({ name, aliases }) => [name, ...aliases])].flatMap(wordsIn))
  const isTaken = (surname: string): boolean => known.has(surname)
  return sources
    .filter((source) => source.protected)
    .flatMap(({ kind, name, aliases, description, note }) => {
      const agreed = folded(description).trim()
      const isSecret = (each: string): boolean => folded(each).trim() !== agreed
      const own = (kind !== 'unnamed' || isPersonalName(name)) && isSecret(name) ? [name] : []
      const others = aliases.filter(isSecret)
      const isPerson = (each: string): boolean => (kind === 'person' || kind === 'unnamed') && isPersonalName(each)
      return [
        ...own.flatMap((each) => named('the name', each)),
        ...own.filter(isPerson).flatMap((each) => personal('the name', each, isTaken)),
        ...others.flatMap((each) => named('an alias', each)),
        ...others.filter(isPerson).flatMap((each) => personal('an alias', each, isTaken)),
        ...contactsIn(note),
      ]
    })
}
