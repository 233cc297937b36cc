import type { ReactNode } from 'react'
import type { SearchResult, Snippet } from '../../../core/model/search.ts'
import type { Screen } from '../screen.ts'
import { Icon } from '../ui/Icon.tsx'
import { StateIcon } from '../ui/StateIcon.tsx'
import { kindLook } from '../ui/source-look.ts'
import { stateLook } from '../ui/state-look.ts'
import { fromFirstHit, SnippetText } from './SnippetText.tsx'

/** Something the palette offers: what is shown of it, and what taking it does. */
export interface Hit {
  readonly id: string
  readonly group: 'Articles' | 'Quotes' | 'Sources' | 'Commands'
  readonly icon: ReactNode
  readonly main: ReactNode
  /** `main` is words of the copy. */
  readonly isCopy?: boolean
  readonly detail?: ReactNode
  readonly keys?: string | undefined
  readonly run: () => void
}

const isBlank = (snippet: Snippet): boolean => snippet.every(({ text }) => text.trim() === '')

/** The hits of a search in the order in which they are shown; each opens at its place. */
export const hitsOf = (result: SearchResult, open: (screen: Screen) => void): readonly Hit[] => [
  ...result.articles.map(
    ({ articleId, headline, text, start, end }): Hit => ({
      id: articleId,
      group: 'Articles',
      icon: <Icon name="article" />,
      main: isBlank(headline) ? <i>Without headline</i> : <SnippetText snippet={headline} />,
      detail: isBlank(text) ? null : <SnippetText snippet={fromFirstHit(text)} />,
      run: () =>
        open(
          start === null || end === null
            ? { name: 'article', id: articleId }
            : { name: 'article', id: articleId, place: { start, end } },
        ),
    }),
  ),
  ...result.annotations.map(
    ({ annotationId, articleId, state, words, sourceName, articleHeadline }): Hit => ({
      id: annotationId,
      group: 'Quotes',
      icon: (
        <span className={stateLook[state].tone} title={stateLook[state].label}>
          <StateIcon state={state} />
          <span className="visually-hidden">{stateLook[state].label}: </span>
        </span>
      ),
      main: <SnippetText snippet={words} />,
      isCopy: true,
      detail: [sourceName, articleHeadline].filter(Boolean).join(' · '),
      run: () => open({ name: 'article', id: articleId, place: { annotationId } }),
    }),
  ),
  ...result.sources.map(
    ({ sourceId, kind, name, description }): Hit => ({
      id: sourceId,
      group: 'Sources',
      icon: <Icon name={kindLook[kind].icon} />,
      main: <SnippetText snippet={name} />,
      detail: description || kindLook[kind].label,
      run: () => open({ name: 'sources', id: sourceId }),
    }),
  ),
]
