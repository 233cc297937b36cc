import { describe, expect, it } from 'vitest'
import { parseBody } from '../../../src/core/document/schema.ts'
import { importFixture, importText, linesOf } from './imported.ts'

const lines = async (html: string): Promise<readonly string[]> => linesOf(await importText('page.html', html))

describe('importing HTML', () => {
  it('takes the article out of a saved page, and says what it left', async () => {
    const article = await importFixture('saved-page.html')
    expect(article.fields).toMatchObject({ headline: 'Crane stays where it is', language: 'en' })
    expect(linesOf(article)).toEqual([
      'paragraph("The harbour board of Old Quay will not sell the ", bold("old crane"), ", its head said on ", link("Tuesday"), ".")',
      'paragraph("The crane in January. Photo: A. Keller")',
      'heading("Offers")',
      'paragraph("Three offers came in:")',
      'orderedList(listItem(paragraph("one from a museum;")), listItem(paragraph("two from scrap dealers:"), bulletList(listItem(paragraph("Odermatt")), listItem(paragraph("Ferrari & Sons")))))',
      'blockquote(paragraph("We are not selling it.", hardBreak, "Not this year."))',
      'heading("The sums")',
      'paragraph("Bidder | Sum")',
      'paragraph("Museum | €1")',
      'paragraph("Odermatt | €2,400")',
      'paragraph("Write to ", link("the desk"), " or vote.")',
    ])
    expect(article.origin).toEqual({
      format: 'html',
      fileName: 'saved-page.html',
      encoding: 'UTF-8',
      encodingBasis: 'declared',
      notes: [
        'Only the article of the page was read, not what stands round it.',
        '1 image was left out.',
        '1 table was turned into text.',
      ],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('keeps levels of headings, starts of lists and addresses', async () => {
    const { body } = await importText(
      'page.html',
      '<p>x<h1>One</h1><h2>Two</h2><h6>Six</h6><ol start="4"><li>four</ol><a href=" https://a.example/?q=1 ">a</a>',
    )
    const attributes: unknown[] = []
    parseBody(body).descendants((node) => {
      if (node.type.name === 'heading') attributes.push(node.attrs.level)
      if (node.type.name === 'orderedList') attributes.push(node.attrs.start)
      for (const mark of node.marks) attributes.push(mark.attrs.href)
    })
    expect(attributes).toEqual([2, 2, 3, 4, 'https://a.example/?q=1'])
  })

  it('takes the title for the headline where the page has no heading', async () => {
    const { fields } = await importText('page.html', '<html lang="pt-BR"><title> Crane\n stays </title><p>Ficam.')
    expect(fields).toMatchObject({ headline: 'Crane stays', slug: 'crane-stays', language: 'pt' })
  })

  it('does not take a lone teaser for the article', async () => {
    const text = 'The board of the harbour met. '.repeat(10)
    expect(await lines(`<p>${text}</p><article><p>Also read this</p></article>`)).toHaveLength(2)
    expect(await lines(`<p>x</p><article><p>${text}</p></article><article><p>b</p></article>`)).toHaveLength(3)
    expect(await lines(`<p>x</p><main><p>${text}</p></main>`)).toHaveLength(1)
  })

  it.each([
    ['words outside paragraphs', 'a<div>b<p>c</div>d', ['"a"', '"b"', '"c"', '"d"']],
    ['white space as a browser does', ' a \n b<b> c </b> <i> d</i>', ['"a b", bold(" c "), italic("d")']],
    ['one line break', 'a<br>b<br>', ['"a", hardBreak, "b"']],
    ['two line breaks', 'a<br> <br>b', ['"a"', '"b"']],
    [
      'styles for bold and italic',
      '<b style="font-weight:normal">a</b><span style="font-weight: 600; font-style:italic">b</span>',
      ['"a", bold(italic("b"))'],
    ],
    ['quotation elements', '<q>a <q>b</q></q>', ['"“a ‘b’”"']],
    ['preformatted lines', '<pre>a\nb\n\nc</pre>', ['"a"', '"b"', '"c"']],
    [
      'tables made for layout',
      '<table><tr><td><p>a</p><p>b</p></td></tr><tr><td>c</td></tr></table>',
      ['"a"', '"b"', '"c"'],
    ],
    [
      'tables in tables',
      '<table><tr><td>a<td><table><tr><td>b<td>c</table><tr><td><ul><li>d</ul><td></table>',
      ['"a | b c"', '"d |"'],
    ],
    ['definitions', '<dl><dt>a<dd>b</dl>', ['"a"', '"b"']],
    ['marks of annotations', '<mark data-annotation="00000000-0000-4000-8000-000000000000">a</mark>', ['"a"']],
    ['spaces that do not break', '<p>«\u00a0a\u00a0»<p>&nbsp;<p>b', ['"«\u00a0a\u00a0»"', '"b"']],
  ])('reads %s', async (_, html, expected) => {
    expect(await lines(html)).toEqual(expected.map((words) => `paragraph(${words})`))
  })

  it.each([
    ['<ul>a<li>b</ul>', 'bulletList(listItem(paragraph("a")), listItem(paragraph("b")))'],
    ['<ul><li>a</li><ul><li>b</ul></ul>', 'bulletList(listItem(paragraph("a"), bulletList(listItem(paragraph("b")))))'],
    ['<ul><li><ul><li>a</ul></ul>', 'bulletList(listItem(paragraph, bulletList(listItem(paragraph("a")))))'],
    ['<ul><li><h2>a</h2>b</ul>', 'bulletList(listItem(paragraph("a"), paragraph("b")))'],
    ['<ul><li><li> <li>a</ul>', 'bulletList(listItem(paragraph("a")))'],
    ['<li>a', 'paragraph("a")'],
    ['<blockquote>a<ul></ul></blockquote>', 'blockquote(paragraph("a"))'],
  ])('mends lists: %s', async (html, expected) => {
    expect(await lines(html)).toEqual([expected])
  })

  it('leaves out what is not shown or cannot be kept, and counts it', async () => {
    const article = await importText(
      'page.html',
      '<p>a<p hidden>b<p style="display: none">c</p><iframe src="https://x.example"></iframe><video></video><del>d</del>' +
        '<select><option>e</select><button>f</button><svg><title>g</title></svg><img><img><nav>h</nav>' +
        '<template>i</template><noscript>j</noscript><a href="#k">k</a><a href="data:text/html,x">l</a><a href="/m">m</a>',
    )
    expect(linesOf(article)).toEqual(['paragraph("a")', 'paragraph("klm")'])
    expect(article.origin.notes).toEqual([
      '3 images were left out.',
      '2 embedded items (film, sound, frames) were left out.',
      '2 form fields were left out.',
      '1 menu of the page was left out.',
      '1 deleted passage was left out.',
      '2 hidden words were left out.',
      '2 links were kept as text alone: their addresses are not web or mail addresses.',
    ])
  })
})
