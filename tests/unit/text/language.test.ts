import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/core/text/language.ts'

describe('the language', () => {
  it.each([
    ['en', 'The head of the harbour board said that the crane was not there.'],
    ['de', 'Der Vorstand des Hafens hat sich nicht geäussert, sagte die Sprecherin.'],
    ['fr', 'Le conseil du port n’a pas répondu aux questions qui lui ont été posées.'],
    ['it', 'Il consiglio del porto non ha risposto alle domande della stampa.'],
    ['', 'El consejo del puerto no respondió a las preguntas de la prensa.'],
    ['', 'Het bestuur van de haven heeft niet op de vragen geantwoord.'],
    ['', 'Przystań nie odpowiedziała na pytania.'],
    ['', 'Yes'],
    ['', ''],
  ])('is %j for: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })
})
