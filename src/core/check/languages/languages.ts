import { german } from './de.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { type LanguageWords, noWords } from './language-words.ts'

/** The languages that rules read words in, ISO 639-1. */
export const checkedLanguages = ['en', 'de', 'fr', 'it'] as const
export type CheckedLanguage = (typeof checkedLanguages)[number]

const byLanguage: Readonly<Record<CheckedLanguage, LanguageWords>> = {
  en: english,
  de: german,
  fr: french,
  it: italian,
}

/** The words of a language, ISO 639-1; none where Attest has no words of it. */
export const languageWords = (language: string): LanguageWords =>
  Object.hasOwn(byLanguage, language) ? byLanguage[language as CheckedLanguage] : noWords
