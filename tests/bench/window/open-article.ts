import { annotationPieces } from '../../../src/core/document/annotation-pieces.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { AttestApp } from '../../e2e/pages/attest-app.ts'
import { articleRecords } from '../../support/article-records.ts'
import { makeLibrary } from '../data/bench-library.ts'
import type { AnnotatedWords } from '../baseline-window/page.ts'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'
import { openBaselineWindow } from './baseline-window.ts'
import { undisturbed } from './undisturbed.ts'

const runs = 7

/** Opens the article under the mouse and answers the milliseconds from the click until its copy can be edited. */
const openByClick = async ({ page, desk }: AttestApp, headline: string): Promise<number> => {
  await page.evaluate(() => {
    window.addEventListener(
      'click',
      (event) => {
        const look = (): void => {
          const copy = document.querySelector('.copy[contenteditable=true]')
          if (!copy || copy.getBoundingClientRect().height === 0) requestAnimationFrame(look)
          else window.keyTimes = [performance.now() - event.timeStamp]
        }
        window.keyTimes = []
        look()
      },
      { capture: true, once: true },
    )
  })
  // What waits in the page is brought there before, not while the article opens.
  await page.waitForFunction(() => true)
  await desk.article(headline).click()
  await page.waitForFunction(() => window.keyTimes.length > 0, undefined, { timeout: 60_000 })
  return page.evaluate(() => window.keyTimes[0] ?? Number.NaN)
}

/** The paragraphs of a body, and where in them its annotations stand. */
const annotatedWords = (
  body: object,
): { readonly paragraphs: readonly string[]; readonly words: readonly AnnotatedWords[] } => {
  const node = parseBody(body)
  const plain = plainText(node)
  const { blocks, text } = plain
  const pieces = [...annotationPieces(node, plain).values()].flat()
  return {
    paragraphs: blocks.map(({ start, length }) => text.slice(start, start + length)),
    words: pieces.map(({ start, end }) => {
      const paragraph = blocks.findLastIndex((block) => block.start <= start)
      const from = blocks[paragraph]?.start ?? 0
      return { paragraph, start: start - from, end: end - from }
    }),
  }
}

/** How long an article takes to open, from the click to a copy that can be edited, each time in a new window. */
export const openArticle = async (
  executable: string,
  html: string,
  size: { readonly words: number; readonly annotations: number; readonly most: number },
): Promise<readonly Measurement[]> => {
  const { words, annotations, most } = size
  const sketch = newsArticle({ seed: 4, words, annotations })
  const library = await makeLibrary([sketch])
  const body = articleRecords(sketch).article.body as object
  const bare = await openBaselineWindow(executable, html)
  const { paragraphs, words: annotated } = annotatedWords(body)
  const times = { ours: [] as number[], tiptap: [] as number[], recogito: [] as number[] }
  const openInNewWindow = async (): Promise<number> => {
    const attest = await AttestApp.launch(library.folder, { library: library.path })
    try {
      return await openByClick(attest, sketch.fields?.headline ?? '')
    } finally {
      await attest.quit()
    }
  }
  try {
    for (let run = 0; run < runs; run++) {
      times.ours.push(await undisturbed(openInNewWindow))
      times.tiptap.push(
        await undisturbed(() => bare.page.evaluate((content) => window.baseline.open('TipTap', content), body)),
      )
      times.recogito.push(
        await undisturbed(() =>
          bare.page.evaluate(([texts, marked]) => window.baseline.annotate(texts, marked), [
            paragraphs,
            annotated,
          ] as const),
        ),
      )
    }
  } finally {
    await bare.close()
    await library.remove()
  }
  const id = `open-${words}-${annotations}`
  const inWords = `${words.toLocaleString('en-GB')} words, ${annotations.toLocaleString('en-GB')} annotations`
  return [
    {
      id,
      what: `open an article, ${inWords}`,
      unit: 'ms',
      ours: median(times.ours),
      baseline: { name: 'bare TipTap', value: median(times.tiptap) },
      budget: { kind: 'most', value: most },
    },
    {
      id: `${id}-recogito`,
      what: `open an article, ${inWords}`,
      unit: 'ms',
      ours: median(times.ours),
      baseline: { name: 'recogito, not to be edited', value: median(times.recogito) },
    },
  ]
}
