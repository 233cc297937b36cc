import type { Place } from '../screen.ts'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { ArticleWorkspace } from './ArticleWorkspace.tsx'
import { useArticleSession } from './use-article-session.ts'

export interface ArticleScreenProps {
  readonly id: string
  /** Where to go once it is open. */
  readonly place: Place | null
}

/** One article: its copy, the margin, and the inspector. */
export const ArticleScreen = ({ id, place }: ArticleScreenProps) => {
  const opening = useArticleSession(id)
  switch (opening.name) {
    case 'opening':
      return <p className="screen-note">Opening…</p>
    case 'failed':
      return <ErrorNote error={opening.error} onRetry={opening.retry} />
    case 'open':
      return <ArticleWorkspace session={opening.session} place={place} />
  }
}
