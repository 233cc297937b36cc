import type { LanguageWords } from './language-words.ts'

export const english: LanguageWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January|Jan\\.',
    'February|Feb\\.',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August|Aug\\.',
    'September|Sept?\\.',
    'October|Oct\\.',
    'November|Nov\\.',
    'December|Dec\\.',
  ],
}
