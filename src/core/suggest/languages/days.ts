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
  /** What may follow the number of a day in a date, a regular expression, and dates of the year 2026 that show it. */
  readonly afterNumber: string
  readonly dates: readonly (readonly [date: string, day: string])[]
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
    afterNumber: '(?:st|nd|rd|th)?(?: of)?',
    dates: [
      ['on 6 February', '2026-02-06'],
      ['on 1st February', '2026-02-01'],
      ['on 2nd February', '2026-02-02'],
      ['on the 3rd of February', '2026-02-03'],
      ['on February 6th', '2026-02-06'],
    ],
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
    afterNumber: '\\.',
    dates: [['6. Februar', '2026-02-06']],
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
    afterNumber: '(?:er)?',
    dates: [
      ['le 6 février', '2026-02-06'],
      ['le 1er mars', '2026-03-01'],
    ],
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
    afterNumber: '[º°]?',
    dates: [
      ['il 6 febbraio', '2026-02-06'],
      ['il 1° marzo', '2026-03-01'],
      ['il 1º marzo', '2026-03-01'],
    ],
    example: 'Carla Bini ha detto {day} che il ponte è chiuso.',
  },
}
