// Times the suggestions: loading, a thousand words of running text, and hostile text of growing length.
//
//   node tests/bench/suggest-speed.mjs
const say = (line) => process.stdout.write(`${line}\n`)
const words = (text) => text.split(/\s+/).length
const started = performance.now()
const { default: winkNLP } = await import('wink-nlp')
const { default: model } = await import('wink-eng-lite-web-model')
const { suggest } = await import('../../src/core/suggest/suggest.ts')
const { winkTagger } = await import('../../src/core/suggest/words/wink-tagger.ts')
const suggester = { tagEnglish: winkTagger(winkNLP(model, ['sbd', 'pos'])) }
suggest(suggester, 'Ines Hale said that the ferry would sail.', 'en')
say(`load: ${Math.round(performance.now() - started)} ms`)

const paragraphs = {
  en: '“The ferry will sail again on Friday,” said Ines Hale, head of the Port Elva harbour board, on Monday. “We have waited long enough.” She added that tickets would cost the same as before, although the board had planned to raise the price. According to the police, nobody was hurt when the old pier fell into the sea last year.\n\n',
  de: '„Die Fähre fährt am Freitag wieder“, sagte Claudia Egger, die Sprecherin des Kantons, am Montag. Die Karten kosteten gleich viel wie vorher, obwohl der Rat den Preis erhöhen wollte. Laut der Polizei wurde niemand verletzt, als der alte Steg im letzten Jahr ins Meer fiel.\n\n',
  fr: '« Le bac repartira vendredi », a déclaré lundi Claire Monnard, porte-parole du canton. Elle a ajouté que les billets coûteraient autant qu’avant. Selon la police, personne n’a été blessé quand la vieille jetée est tombée dans la mer.\n\n',
  it: '«Il traghetto riparte venerdì», ha detto lunedì Carla Bini, portavoce del comune. Ha aggiunto che i biglietti costeranno come prima. Secondo la polizia, nessuno è ferito dopo la caduta del vecchio molo.\n\n',
}
for (const [language, paragraph] of Object.entries(paragraphs)) {
  const text = paragraph.repeat(Math.ceil(10_000 / words(paragraph)))
  suggest(suggester, text, language)
  const begun = performance.now()
  suggest(suggester, text, language)
  say(`${language}: ${(((performance.now() - begun) / words(text)) * 1000).toFixed(1)} ms for 1,000 words, warm`)
}

for (const part of ['"', '“”', '“a ', 'the mayor said the “bridge” is closed and ', 'said, ', '(said ', 'x']) {
  const times = [50_000, 100_000, 200_000].map((length) => {
    const text = part.repeat(Math.ceil(length / part.length))
    const begun = performance.now()
    suggest(suggester, text, 'en')
    return `${Math.round(performance.now() - begun)} ms`
  })
  say(`${JSON.stringify(part)} for 50,000, 100,000 and 200,000 characters: ${times.join(', ')}`)
}
