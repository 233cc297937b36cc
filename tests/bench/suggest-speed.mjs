// Times the suggestions: loading, a thousand words of running text, an edit, and hostile text of growing length. Times
// are of the processor, so that other programs count little.
//
//   node tests/bench/suggest-speed.mjs
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createArticleReader } from '../../src/core/suggest/article-reader.ts'
import { suggest } from '../../src/core/suggest/suggest.ts'
import { winkTagger } from '../../src/core/suggest/words/wink-tagger.ts'

const say = (line) => process.stdout.write(`${line}\n`)
const words = (text) => text.split(/\s+/).length
const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const timed = (work) => {
  const begun = processorTime()
  work()
  return processorTime() - begun
}

/** How long the program takes from its start to its first suggestion, in one file as the window has it; the middle of five. */
const loadTime = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-load-'))
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, 'suggest-load.mjs'),
        outDir: folder,
        emptyOutDir: true,
        rollupOptions: { output: { entryFileNames: '[name].mjs' } },
      },
    })
    const file = join(folder, 'suggest-load.mjs')
    const bare = () =>
      Number(spawnSync(process.execPath, ['-p', 'const u = process.cpuUsage(); (u.user + u.system) / 1000']).stdout)
    const loaded = () =>
      Number(spawnSync(process.execPath, ['--input-type=module', '-e', `await import(${JSON.stringify(file)})`]).stdout)
    const times = [1, 2, 3, 4, 5].map(() => loaded() - bare()).sort((a, b) => a - b)
    return times[2]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

say(`load: ${Math.round(await loadTime())} ms (budget 400 ms)`)

const suggester = { tagEnglish: winkTagger(winkNLP(model, ['sbd', 'pos'])) }
const paragraphs = {
  en: '“The ferry will sail again on Friday,” said Ines Hale, head of the Port Elva harbour board, on Monday. “We have waited long enough.” She added that tickets would cost the same as before, although the board had planned to raise the price. According to the police, nobody was hurt when the old pier fell into the sea last year.\n\n',
  de: '„Die Fähre fährt am Freitag wieder“, sagte Claudia Egger, die Sprecherin des Kantons, am Montag. Die Karten kosteten gleich viel wie vorher, obwohl der Rat den Preis erhöhen wollte. Laut der Polizei wurde niemand verletzt, als der alte Steg im letzten Jahr ins Meer fiel.\n\n',
  fr: '« Le bac repartira vendredi », a déclaré lundi Claire Monnard, porte-parole du canton. Elle a ajouté que les billets coûteraient autant qu’avant. Selon la police, personne n’a été blessé quand la vieille jetée est tombée dans la mer.\n\n',
  it: '«Il traghetto riparte venerdì», ha detto lunedì Carla Bini, portavoce del comune. Ha aggiunto che i biglietti costeranno come prima. Secondo la polizia, nessuno è ferito dopo la caduta del vecchio molo.\n\n',
}
for (const [language, paragraph] of Object.entries(paragraphs)) {
  // Each paragraph is another one: the same words twice would be read once.
  const numbered = (count) => Array.from({ length: count }, (_, at) => `${at + 1}. ${paragraph}`).join('')
  const text = numbered(Math.ceil(10_000 / words(paragraph)))
  const runs = [1, 2, 3, 4, 5, 6, 7].map(() => timed(() => suggest(suggester, text, language)))
  const warm = runs.slice(2).sort((a, b) => a - b)
  const whole = (warm[2] / words(text)) * 1000
  const read = createArticleReader(suggester)
  read(text, language)
  const edited = Array.from({ length: 9 }, (_, at) => `${text.slice(0, 500 * at)} x ${text.slice(500 * at)}`)
  const edits = edited.map((version) => timed(() => read(version, language))).sort((a, b) => a - b)
  say(
    `${language}: ${whole.toFixed(1)} ms for 1,000 words, warm (budget 30 ms); ${edits[4].toFixed(0)} ms after an edit in 10,000 words`,
  )
}

for (const part of ['"', '“”', '“a ', 'the mayor said the “bridge” is closed and ', 'said, ', '(said ', 'x']) {
  const times = [50_000, 100_000, 200_000].map((length) => {
    const text = part.repeat(Math.ceil(length / part.length))
    return `${Math.round(timed(() => suggest(suggester, text, 'en')))} ms`
  })
  say(`${JSON.stringify(part)} for 50,000, 100,000 and 200,000 characters: ${times.join(', ')}`)
}
