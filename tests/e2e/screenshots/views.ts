import type { AttestApp } from '../pages/attest-app.ts'

/** Something to take a picture of. */
export interface View {
  /** The beginning of its file's name. */
  readonly name: string
  /** Brings it on screen, from wherever the view before has left the window. */
  readonly show: (attest: AttestApp) => Promise<void>
}

const headline = 'Kelmouth takes a third of its trams out of service over brake fault'
const disputed = 'the calipers had been delivered “within the agreed tolerances”'

const closeOverlays = async ({ page }: AttestApp): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

const openArticle = async (attest: AttestApp): Promise<void> => {
  await attest.desk.openArticle(headline)
  await attest.article.annotate()
}

/** Every screen of the window on the sample library, in the order in which they are visited. */
export const views: readonly View[] = [
  {
    name: 'desk',
    show: ({ desk }) => desk.goTo('Desk'),
  },
  {
    name: 'article',
    show: async (attest) => {
      await openArticle(attest)
      await attest.article.card('quote', disputed).select()
    },
  },
  {
    name: 'article-inspector',
    show: async ({ article }) => {
      await article.card('quote', disputed).open('All')
      await article.inspector.panel.waitFor()
    },
  },
  {
    name: 'article-write',
    show: async ({ article }) => {
      await article.inspector.close()
      await article.write()
      await article.copy.select('a person close to the inspection')
    },
  },
  {
    name: 'article-untagged',
    show: async ({ desk, article }) => {
      await desk.openArticle('One hand, one keeper: the clock that Aldmere winds')
      await article.annotate()
    },
  },
  {
    name: 'suggestions',
    show: async ({ article, page }) => {
      await article.suggestions.first().waitFor()
      await page.keyboard.press('f')
      await article.suggestions
        .getByRole('button', { name: /Accept/ })
        .first()
        .waitFor()
    },
  },
  {
    name: 'findings',
    show: async (attest) => {
      await openArticle(attest)
      await attest.article.findings.open()
      await attest.article.findings.panel.waitFor()
    },
  },
  {
    name: 'export',
    show: async (attest) => {
      await openArticle(attest)
      await attest.page.keyboard.press('ControlOrMeta+e')
      await attest.article.exportDialog.dialog.waitFor()
    },
  },
  {
    name: 'ledger',
    show: async (attest) => {
      await closeOverlays(attest)
      await attest.desk.goTo('Ledger')
      await attest.ledger.rows.first().waitFor()
    },
  },
  {
    name: 'waiting',
    show: async ({ desk, page }) => {
      await desk.goTo('Waiting')
      await page.getByRole('grid', { name: 'Waiting' }).waitFor()
    },
  },
  {
    name: 'sources',
    show: async ({ desk, sources }) => {
      await desk.goTo('Sources')
      await sources.choose('Mara Lindholm')
    },
  },
  {
    name: 'search',
    show: async ({ search }) => {
      await search.openByKey()
      await search.type('brake')
      await search.hits.first().waitFor()
    },
  },
  {
    name: 'settings',
    show: async (attest) => {
      await closeOverlays(attest)
      await attest.settings.open()
    },
  },
  {
    name: 'house-rules',
    show: async ({ settings }) => {
      await settings.screen.getByRole('heading', { name: 'House rules' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'keys',
    show: async ({ page }) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    },
  },
  {
    name: 'paste',
    show: async (attest) => {
      await closeOverlays(attest)
      await attest.desk.goTo('Desk')
      await attest.desk.bringIn('Paste as new article…')
      await attest.page.getByRole('dialog', { name: 'Paste as new article' }).waitFor()
    },
  },
]

/** What a library without articles shows. */
export const emptyView: View = { name: 'empty', show: ({ desk }) => desk.goTo('Desk') }
