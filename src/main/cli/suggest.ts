import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import { AttestError } from '../../core/errors.ts'
import type { Piece } from '../../core/model/annotation.ts'
import { type Suggestion, shownFrom } from '../../core/model/suggestion.ts'
import { suggest } from '../../core/suggest/suggest.ts'
import { languageOf } from '../../core/text/language.ts'
import { loadSuggester } from '../load-suggester.ts'

const lineSchema = z.object({ id: z.string(), lang: z.string().optional(), text: z.string() })
type Line = z.infer<typeof lineSchema>

const rangeOf = (piece: Piece | null): readonly [number, number] | null => piece && [piece.start, piece.end]

const attributionOf = (suggestion: Suggestion) => ({
  source: rangeOf(suggestion.mention),
  cue: rangeOf(suggestion.cue),
  content: suggestion.pieces.map(rangeOf),
  type: suggestion.manner,
  score: suggestion.score,
  shown: suggestion.score >= shownFrom,
  sourceName: suggestion.sources[0]?.name ?? null,
  reason: suggestion.reason,
})

const parseLine = (line: string, number: number): Line => {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    throw new AttestError('invalid_input', `Line ${number} is not a JSON object with the strings “id” and “text”.`)
  }
}

/**
 * Reads articles as JSON Lines `{id, lang?, text}` and gives a line `{id, attributions}` for each, as they come.
 * @throws AttestError invalid_input for a line that cannot be understood; the lines before it are given
 */
export async function* suggestLines(input: Readable): AsyncGenerator<string> {
  const suggester = loadSuggester()
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const { id, lang, text } = parseLine(line, number)
    const suggestions = suggest(suggester, text, lang ?? languageOf(text))
    const attributions = suggestions.filter(({ kind, cue }) => kind === 'quote' || cue !== null)
    yield `${JSON.stringify({ id, attributions: attributions.map(attributionOf) })}\n`
  }
}
