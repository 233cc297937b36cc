import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bringInCopy } from './support/own-copy.ts'
import { type ListeningServer, listenForVisitors } from './support/listening-server.ts'
import { sharedWindow } from './support/shared-window.ts'
import { storedArticle } from './support/stored-article.ts'

// Reading a clipboard's styles and base address is refused by the policy, aloud; a request would be a fault.
const window = sharedWindow((problem) => /^console: Refused to .* Content Security Policy/.test(problem))

let server: ListeningServer

test.beforeAll(async () => {
  server = await listenForVisitors()
})
test.afterAll(() => server.close())

/** All that copy from outside may try, against a server that must never hear of it. */
const hostileHtml = (annotationId: string): string => {
  const { address } = server
  return [
    `<html><head><title>Hostile copy</title><base href="${address}/"><meta http-equiv="refresh" content="0;url=${address}/refresh">`,
    `<link rel="stylesheet" href="${address}/x.css"><link rel="prefetch" href="${address}/prefetch">`,
    `<style>@import "${address}/y.css"; p { background: url(${address}/z.png) }</style></head>`,
    `<body background="${address}/ground.png" onload="window.ran = true"><script>window.ran = true</script>`,
    `<script src="${address}/script.js"></script>`,
    `<p onclick="window.ran = true">Forged <mark data-annotation="${annotationId}">known</mark> and <mark data-annotation="0b0f2c62-0000-4000-8000-00000000feed">unknown</mark> tags.</p>`,
    '<p><a href="javascript:window.ran=true">A script link</a>, <a href="data:text/html,x">a data link</a>, ',
    '<a href="https://example.org/page" onclick="window.ran=true" class="overlay" target="_top" style="color:red">a real link</a>.</p>',
    `<p><img src="${address}/pixel.png" srcset="${address}/pixel2.png 2x" onerror="window.ran = true"><svg onload="window.ran = true"><image href="${address}/svg.png"/><script>window.ran = true</script></svg>Pictures</p>`,
    `<iframe src="${address}/frame"></iframe><object data="${address}/object"></object><embed src="${address}/embed"><video src="${address}/film.mp4" poster="${address}/poster.png" autoplay></video>`,
    `<form action="${address}/form"><input name="x" value="typed" autofocus onfocus="window.ran = true"><button>Send</button></form>`,
    '<h1>A heading</h1><ul><li>An item</li></ul><blockquote>Set off</blockquote><p class="overlay" style="position:fixed;inset:0">Styled</p>',
    `<math><mtext><table><mglyph><style><img src="${address}/mutated.png" onerror="window.ran = true"></style></mglyph></table></mtext></math>`,
    '</body></html>',
  ].join('')
}

const elements = ['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'a', 'mark', 'br', 'span']
const drawnOver = ['data-suggestion', 'data-finding']
const attributes = [
  'class',
  'href',
  'rel',
  'data-annotation',
  'aria-description',
  'contenteditable',
  'start',
  ...drawnOver,
]
const schemaNames = ['doc', 'paragraph', 'text', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote']
const markNames = ['hardBreak', 'bold', 'italic', 'link', 'annotation']

const expectCopyAlone = async (headline: string): Promise<void> => {
  const { field } = window().article.copy
  await expect(field).toContainText('Forged known and unknown tags.')
  await expect(field).toContainText('Styled')
  const found = await field.evaluate((element) => {
    const all = [...element.querySelectorAll('*')]
    return {
      elements: [...new Set(all.map(({ tagName }) => tagName.toLowerCase()))],
      attributes: [...new Set(all.flatMap((each) => [...each.attributes].map(({ name }) => name)))],
      links: all.filter(({ tagName }) => tagName === 'A').map((link) => link.getAttribute('href')),
      overlays: element.querySelectorAll('.overlay').length,
    }
  })
  expect(found.elements.filter((name) => !elements.includes(name))).toEqual([])
  expect(found.attributes.filter((name) => !attributes.includes(name))).toEqual([])
  expect(found.links).toEqual(['https://example.org/page'])
  expect(found.overlays).toBe(0)

  await window().article.saved()
  const stored = JSON.stringify((await storedArticle(window(), headline)).article.body)
  const names = [...new Set([...stored.matchAll(/"type":"(\w+)"/g)].map(([, name = '']) => name))]
  expect(names.filter((name) => ![...schemaNames, ...markNames].includes(name))).toEqual([])
  expect(stored).not.toMatch(/javascript:|127\.0\.0\.1|00000000feed|data:text|overlay|window\.ran/)
}

const expectNothingRan = async (): Promise<void> => {
  await window().page.waitForTimeout(300)
  expect(await window().page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(server.reached).toEqual([])
}

test('Copy that is pasted from outside comes in as copy and nothing else', async () => {
  const headline = 'Pasted from outside'
  const words = 'I was told on the stairs,'
  const article = await bringInCopy(window(), headline, [`“${words}” said the miller.`, 'No reason was given.'])
  await article.tag(words, 'Quote')
  const known = (await article.copy.mark(words).getAttribute('data-annotation')) ?? ''
  await article.write()
  await article.copy.putCaretAfter('was given.')
  await window().page.keyboard.press('Enter')
  await window().paste({ text: 'Hostile copy', html: hostileHtml(known) })
  await expectCopyAlone(headline)
  await expect(article.copy.field.locator('mark')).toHaveText([words])
  await expectNothingRan()
})

test('A page that is brought in comes in as copy and nothing else', async () => {
  await window().desk.drop({
    name: 'page.html',
    bytes: Buffer.from(hostileHtml('0b0f2c62-0000-4000-8000-00000000feed')),
  })
  await expect(window().article.copy.field).toContainText('Forged known')
  const headline = await window().article.headline.inputValue()
  await expectCopyAlone(headline)
  await expect(window().article.copy.field.locator('mark')).toHaveCount(0)
  await expectNothingRan()
})

test('What is exported of it asks for nothing either', async () => {
  const attest = window()
  const html =
    '<h1>Hostile words</h1><p>“&lt;script src=https://example.org/x&gt;&lt;/script&gt; we said so,” she said.</p>'
  await attest.desk.drop({ name: 'words.html', bytes: Buffer.from(html) })
  await expect(attest.article.headline).toHaveValue('Hostile words')
  await attest.article.copy.putCaretAfter('we said')
  await attest.page.keyboard.press('q')
  await attest.article.saved()
  const page = join(attest.folder, 'hostile.html')
  const pdf = join(attest.folder, 'hostile.pdf')
  await attest.article.exportAs('Web page', page, attest.dialogs)
  await attest.article.exportAs('PDF', pdf, attest.dialogs)
  const exported = await readFile(page, 'utf8')
  expect(exported).not.toMatch(/<script|<link|<iframe|@import|<img[^>]+src="(?!data:)/i)
  expect(exported).toContain('&lt;script src=https://example.org/x&gt;')
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-')
  await expectNothingRan()
})
