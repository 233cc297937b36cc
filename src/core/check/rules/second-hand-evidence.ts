import type { Evidence } from '../../model/evidence.ts'
import { placesOf } from '../place.ts'
import { statementRule } from '../rule.ts'

const encyclopedia =
  /^https?:\/\/(?:[\w-]+\.)*(?:wikipedia|wikimedia|wiktionary|britannica|fandom)\.[a-z.]+(?:[/:?#]|$)/i
const release =
  /press release|news article|media release|medienmitteilung|pressemitteilung|zeitungsartikel|communiqué de presse|article de presse|comunicato stampa|articolo di giornale/i

const isSecondHand = ({ kind, link, locator, excerpt, file }: Evidence): boolean => {
  if (encyclopedia.test(link)) return true
  return (
    kind === 'page' || (kind === 'document' && release.test(`${locator} ${file?.name ?? ''} ${excerpt.slice(0, 200)}`))
  )
}

export const secondHandEvidence = statementRule({
  id: 'second-hand-evidence',
  group: 'Confirmation',
  title: 'Only second-hand evidence',
  why: 'A page, a press release or an encyclopedia repeats what somebody said. The paper or the person it rests on is better.',
  origin: 'The Science Writer and SAPIENS: primary rather than secondary sources.',
  severity: 'hint',
  readsWords: false,
  parameters: {},
  bad: {
    text: '{l}The bridge was built in 1911.{/l}',
    annotations: { l: { evidence: [{ kind: 'page', link: 'https://en.wikipedia.org/wiki/Elva_bridge' }] } },
  },
  good: {
    text: '{l}The bridge was built in 1911.{/l}',
    annotations: { l: { evidence: [{ kind: 'document', locator: 'city archive, plan 7' }] } },
  },
  check: (statement) => {
    const { evidence, state } = statement
    if (state !== 'confirmed' && state !== 'unchecked') return []
    if (evidence.length === 0 || !evidence.every(isSecondHand)) return []
    const sentence =
      'All the evidence is second-hand (web pages, press releases): look for the document or the person behind it.'
    return [{ places: placesOf(statement), sentence }]
  },
})
