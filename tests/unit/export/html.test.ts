import { type DefaultTreeAdapterMap, type ParserError, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { htmlExport } from '../../../src/core/export/html.ts'
import { articleRecords, idOf } from '../../support/article-records.ts'
import { crowdedArticle, crowdedInput, deskWords, shownText } from '../../support/crowded-article.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])
const all = (node: Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...childrenOf(node).flatMap((child) => all(child)),
]
const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(textOf).join('')
const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? ''
const hasClass = (element: Element, name: string): boolean => attribute(element, 'class').split(' ').includes(name)

const read = (html: string) => {
  const errors: ParserError[] = []
  const document = parse(html, { onParseError: (error) => errors.push(error), sourceCodeLocationInfo: true })
  const elements = all(document)
  const find = (name: string) => elements.filter((element) => hasClass(element, name) || element.tagName === name)
  return { errors, elements, find }
}

describe.each([
  ['annotated', true],
  ['clean', false],
])('the %s page', (_, annotated) => {
  const html = htmlExport(crowdedInput({ annotated }))
  const { errors, elements, find } = read(html)

  it('is well-formed by the standard', () => {
    expect(errors).toEqual([])
    expect(html.startsWith('<!doctype html>')).toBe(true)
  })

  it('runs nothing and fetches nothing', () => {
    const active = ['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'audio', 'video', 'source']
    expect(elements.filter(({ tagName }) => active.includes(tagName))).toEqual([])
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
    expect(names.filter((name) => /^on|^src|^style$|^background$|^action$/.test(name))).toEqual([])
    expect(find('style').map(textOf).join('')).not.toMatch(/url\(|@import|https?:/)
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attribute(policy, 'content')).toContain("default-src 'none'")
    const addresses = elements.map((element) => attribute(element, 'href')).filter((href) => href !== '')
    expect(addresses.filter((href) => !/^(#|https:\/\/|mailto:)/.test(href))).toEqual([])
  })

  it('shows hostile text as text', () => {
    expect(textOf(find('h1')[0] as Element)).toBe(`Headline ${shownText}`)
    expect(textOf(find('title')[0] as Element)).toBe(`Headline ${shownText}`)
  })
})

describe('the annotated page', () => {
  const { elements, find } = read(htmlExport(crowdedInput()))

  it('marks exactly the words of each annotation, however they overlap', () => {
    const inCopy = all(find('copy')[0] as Element)
    const marks = inCopy.filter(({ tagName }) => tagName === 'mark')
    const numbers = inCopy
      .filter((element) => hasClass(element, 'reference'))
      .map((element) => Number(attribute(element, 'href').replace('#note-', '')))
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 16 }, (_, index) => index + 1)))
    expect(inCopy.filter((element) => /^words-/.test(attribute(element, 'id')))).toHaveLength(16)

    const bareText = (node: Node): string =>
      'tagName' in node && (hasClass(node, 'reference') || hasClass(node, 'notes'))
        ? ''
        : node.nodeName === '#text' && 'value' in node
          ? node.value
          : childrenOf(node).map(bareText).join('')
    const second = marks.filter((mark) => hasClass(mark, 'is-disputed')).map(bareText)
    expect(second).toEqual(['overlaps the second', ' and goes on'])
    const outer = marks.filter((mark) => hasClass(mark, 'is-pending')).map(bareText)
    expect(outer).toContain('outer inner core inner outer')
  })

  it('puts the numbers of pieces that end together in order', () => {
    const records = articleRecords({ body: ['{x}{y}one {z}two{/z}{/y}{/x} {x}three{/x}'] })
    const { find } = read(htmlExport(crowdedInput({ records, ledger: [] })))
    expect(find('reference').map(textOf)).toEqual(['1', '2', '3', '1'])
    expect(find('block').map(textOf)).toEqual(['one two123 three1'])
  })

  it('says each state by colour, line and label, and counts them in the legend', () => {
    const cards = find('note').filter(({ tagName }) => tagName === 'li')
    const labels = cards.map((card) => textOf(all(card).find(({ tagName }) => tagName === 'strong') as Element))
    expect(labels.slice(0, 4)).toEqual(['Confirmed', 'Disputed', 'Pending', 'Denied'])
    const style = find('style').map(textOf).join('')
    for (const state of ['unchecked', 'pending', 'confirmed', 'unconfirmed', 'disputed', 'denied', 'recheck']) {
      expect(style).toMatch(new RegExp(`\\.is-${state} \\{[^}]*--tone[^}]*--dash`))
    }
    expect(textOf(find('legend')[0] as Element)).toContain('Confirmed 2')
  })

  it('leads from every number to its card and back, with no link into nothing', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== '')
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elements.map((element) => attribute(element, 'href')).filter((href) => href.startsWith('#'))
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
  })

  it('lists what is no longer in the text, the sources and the ledger, and who exported it', () => {
    expect(textOf(find('detached')[0] as Element)).toContain('Words that were cut')
    expect(textOf(find('sources')[0] as Element)).toContain('background, protected')
    expect(all(find('ledger')[0] as Element).filter(({ tagName }) => tagName === 'tr')).toHaveLength(17)
    expect(textOf(find('footer')[0] as Element)).toContain('R. Imhof, 12 March 2026, 14:05 UTC')
    expect(textOf(find('warning')[0] as Element)).toContain('1 protected source')
  })

  it('shows a linked mention and cue, and leaves an unlinked one out', () => {
    expect(find('mention').map(textOf)).toEqual(['she'])
    expect(find('cue').map(textOf)).toEqual(['said'])
  })

  it('sets headings, lists, quotations, breaks and links', () => {
    const copy = all(find('copy')[0] as Element)
    const tags = new Set(copy.map(({ tagName }) => tagName))
    for (const tag of ['h2', 'blockquote', 'ul', 'ol', 'li', 'strong', 'em', 'br', 'a']) expect(tags).toContain(tag)
    expect(copy.find((element) => attribute(element, 'start') === '3')?.tagName).toBe('ol')
    expect(copy.map((element) => attribute(element, 'href'))).toContain('https://a.example/?x=1&y=(2)')
  })

  it('never prints the contact of a source', () => {
    expect(htmlExport(crowdedInput())).not.toContain('Secret Street')
  })
})

describe('the clean page', () => {
  it('holds the copy and nothing from the desk', () => {
    const html = htmlExport(crowdedInput({ annotated: false }))
    const { find } = read(html)
    for (const word of deskWords) expect(html).not.toContain(word)
    expect(
      find('body')
        .flatMap(all)
        .filter(({ tagName }) => tagName === 'mark'),
    ).toEqual([])
    const paragraphs = find('p').map(textOf)
    expect(paragraphs).toContain('Before the first overlaps the second and goes on after it.')
    expect(paragraphs).toContain('قال المتحدث: “لن ننتظر حادثة ثانية” ثم غادر.')
  })

  it('is in the language of the article', () => {
    const records = articleRecords({ fields: { language: 'de' }, body: ['Wir sind noch am Anfang.'] })
    expect(htmlExport(crowdedInput({ records, annotated: false }))).toContain('<html lang="de">')
  })
})

describe('a link that leads nowhere safe', () => {
  it('stays text', () => {
    const records = articleRecords({ body: ['{link javascript:alert(1)}click{/link}'] })
    const { find } = read(htmlExport(crowdedInput({ records, ledger: [], annotated: false })))
    expect(find('a')).toEqual([])
    expect(find('p').map(textOf)).toEqual(['click'])
  })
})

describe('a body with marks nobody knows', () => {
  it('is set without them', () => {
    const records = {
      ...crowdedArticle,
      annotations: crowdedArticle.annotations.filter(({ id }) => id !== idOf('first')),
    }
    const { find } = read(htmlExport(crowdedInput({ records })))
    expect(find('mark').map(textOf)).not.toContain('the first overlaps the second')
  })
})
