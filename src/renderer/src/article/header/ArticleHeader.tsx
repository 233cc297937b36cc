import type { ArticleFields } from '../../../../core/model/article.ts'
import { Select } from '../../ui/Select.tsx'
import type { ArticleActions } from '../keys/article-actions.ts'
import type { Panels } from '../keys/panels.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { Clearance } from './Clearance.tsx'
import { HeaderField } from './HeaderField.tsx'
import { Headline } from './Headline.tsx'
import { Offers } from './Offers.tsx'
import { OriginNote } from './OriginNote.tsx'

interface ArticleHeaderProps {
  readonly session: ArticleSession
  readonly panels: Panels
  readonly actions: ArticleActions
}

const languages = [
  { id: 'en', label: 'English' },
  { id: 'de', label: 'German' },
  { id: 'fr', label: 'French' },
  { id: 'it', label: 'Italian' },
  { id: '', label: 'Other' },
] as const

/** Headline, dateline, byline, credit, and how far the article has come. */
export const ArticleHeader = ({ session, panels, actions }: ArticleHeaderProps) => {
  const { article } = useValue(session.records)
  const set = (fields: Partial<ArticleFields>): void =>
    session.act([{ type: 'article.change', id: session.id, fields: fields as ArticleFields }])
  return (
    <header className="article-header">
      <Headline value={article.headline} onCommit={(headline) => set({ headline })} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own */}
      <div className="header-fields" role="group" aria-label="About the article">
        <HeaderField
          label="Place"
          field="place"
          value={article.place}
          maxLength={200}
          onCommit={(place) => set({ place })}
        />
        <HeaderField label="Date" isDate value={article.date} onCommit={(date) => set({ date })} />
        <HeaderField label="Byline" field="byline" value={article.byline} onCommit={(byline) => set({ byline })} />
        <HeaderField label="Credit" field="credit" value={article.credit} onCommit={(credit) => set({ credit })} />
        <HeaderField label="Slug" value={article.slug} maxLength={200} onCommit={(slug) => set({ slug })} />
        <Select
          label="Language"
          hideLabel
          className="header-language"
          value={languages.find(({ id }) => id === article.language)?.id ?? ''}
          options={languages}
          onChange={(language) => set({ language })}
        />
        <OriginNote origin={article.origin} />
      </div>
      <Offers session={session} />
      <Clearance session={session} panels={panels} actions={actions} />
    </header>
  )
}
