import type { Suggestion } from '../model/suggestion.ts'
import { createArticleReader } from './article-reader.ts'
import type { Suggester } from './reader.ts'

/**
 * Proposes annotations for a text in English, German, French or Italian, in reading order. Takes time in proportion to
 * the text. An editor whose text changes is served faster by `createArticleReader`.
 * @param text the plain text of an article; line feeds part its paragraphs
 * @param language ISO 639-1
 * @param day the article's day, ISO 8601; where it is left out, the one the text begins with, if any
 */
export const suggest = (suggester: Suggester, text: string, language: string, day?: string): readonly Suggestion[] =>
  createArticleReader(suggester)(text, language, day)
