import { describe, expect, it } from 'vitest'
import { leastProcessorTime } from '../../support/processor-time.ts'
import { importedText, importText } from './imported.ts'

const sentence =
  'The harbour board said on Tuesday that the old crane, which has stood on the quay since 1911, will stay. '
const paragraph = `<p>${sentence.repeat(3)}</p>`
const teasers = `<div class="related-links"><h3>Read more</h3><ul>${'<li><a href="/x">A teaser for something else</a></li>'.repeat(20)}</ul></div>`
const page = (article: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Crane stays – The Old Quay Gazette</title>${head}<script>globalThis.wasRun = true</script></head>
   <body><header>The Old Quay Gazette<nav><ul><li><a href="/">News</a></li></ul></nav></header>
   <div class="ad">Buy a boat now</div><div class="content">${article}</div><aside>${teasers}</aside>
   <form><input name="mail"><button>Subscribe</button></form><footer>© Old Quay</footer></body></html>`

describe('importing a saved web page', () => {
  it('takes the article, also where nothing is called one, with what the page states of it', async () => {
    const article = await importText(
      'page.html',
      page(
        `<h1>Crane stays</h1>${paragraph.repeat(4)}${teasers}${paragraph}`,
        '<meta property="article:published_time" content="2026-02-02T23:30:00+01:00"><meta name="author" content="By Ana Leduc">',
      ),
    )
    expect(article.fields).toMatchObject({
      headline: 'Crane stays',
      byline: 'Ana Leduc',
      date: '2026-02-02',
      language: 'en',
    })
    expect(importedText(article)).toBe(Array.from({ length: 5 }, () => sentence.repeat(3).trim()).join('\n'))
    expect(article.origin.notes).toEqual(['Only the article of the page was read, not what stands round it.'])
    expect(globalThis).not.toHaveProperty('wasRun')
  })

  it('changes no character of the article', async () => {
    const text = `“Wir gehen”, sagte 👩‍👩‍👧 e\u0301 שלום a\u00a0b co\u00adop &amp; ${sentence.repeat(5).trim()}`
    const article = await importText('page.html', page(`<h1>Crane</h1><p>${text}</p>${paragraph}`))
    expect(importedText(article).split('\n')[0]).toBe(text.replace('&amp;', '&'))
  })

  it('that is an article and nothing else is read whole', async () => {
    const article = await importText('page.html', `<h1>Crane</h1>${paragraph}${teasers}`)
    expect(importedText(article)).toContain('A teaser for something else')
    expect(article.origin.notes.join()).not.toContain('Only the article')
  })

  it('without an article is read whole', async () => {
    const article = await importText('page.html', '<nav>Menu</nav><p>Two words</p><footer>End</footer>')
    expect(importedText(article)).toBe('Two words\nEnd')
  })

  it.each([
    ['deep', `<nav></nav>${'<div>'.repeat(50_000)}`],
    ['wide', `<nav></nav>${'<p>word word'.repeat(19_000)}`],
    ['of links', `<nav></nav>${'<div><a href=x>link</a></div>'.repeat(9000)}`],
    ['of tables', `<nav></nav>${'<table><tr><td>'.repeat(200)}${paragraph}`],
  ])('that is endlessly %s takes little time', async (_, html) => {
    const read = () => importText('page.html', `<p>first</p>${html}last`)
    expect(await leastProcessorTime(5000, read)).toBeLessThan(5000)
  })
})
