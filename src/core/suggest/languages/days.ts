import { months as german } from './de/words.ts'
import { months as english } from './en/words.ts'
import { months as french } from './fr/words.ts'
import { months as italian } from './it/words.ts'

/** How a language says on which day something was said. */
export interface DayWords {
  /** From Sunday to Saturday. */
  readonly weekdays: readonly string[]
  readonly months: ReadonlySet<string>
  /** Words for a day by itself, and how many days before the article's it lies. */
  readonly relative: readonly (readonly [word: string, daysBefore: number])[]
  /** Words before a weekday that put it into the future, a regular expression. */
  readonly future: string
  /** A sentence in which a day's word stands for "{day}", and tells when something was said. */
  readonly example: string
}

export const days: Readonly<Record<string, DayWords>> = {
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: english,
    relative: [
      ['today', 0],
      ['yesterday', 1],
    ],
    future: '(?:next|this coming)',
    example: 'Ines Hale said {day} that the bridge is closed.',
  },
  de: {
    weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    months: german,
    relative: [
      ['heute', 0],
      ['gestern', 1],
      ['vorgestern', 2],
    ],
    future: '(?:nächsten|kommenden)',
    example: 'Anna Roth sagte am {day}, die Brücke sei zu.',
  },
  fr: {
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    months: french,
    relative: [
      ["aujourd'hui", 0],
      ['hier', 1],
      ['avant-hier', 2],
    ],
    future: 'prochain',
    example: 'Claire Monnard a déclaré {day} que le pont est fermé.',
  },
  it: {
    weekdays: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
    months: italian,
    relative: [
      ['oggi', 0],
      ['ieri', 1],
      ["l'altro ieri", 2],
    ],
    future: 'prossim[oa]',
    example: 'Carla Bini ha detto {day} che il ponte è chiuso.',
  },
}
