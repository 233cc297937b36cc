import { childElements, type XmlElement, xmlElements } from './xml-tree.ts'

/** What a style makes of words and paragraphs. */
export interface OdtStyle {
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
  readonly hidden: boolean | undefined
  /** The names of the styles it is made of, its own first. */
  readonly names: readonly string[]
}

interface Written {
  readonly parent: string
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
  readonly hidden: boolean | undefined
}

const noStyle: OdtStyle = { bold: undefined, italic: undefined, hidden: undefined, names: [] }

/** A style may lead back to itself in a file nobody checked. */
const deepest = 20

const properties = (style: XmlElement): Readonly<Record<string, string>> =>
  childElements(style).find(({ name }) => name === 'style:text-properties')?.attributes ?? {}

const writtenOf = (style: XmlElement): Written => {
  const { 'fo:font-weight': weight, 'fo:font-style': slant, 'text:display': display } = properties(style)
  return {
    parent: style.attributes['style:parent-style-name'] ?? '',
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant === 'italic' || slant === 'oblique',
    hidden: display === undefined ? undefined : display === 'none',
  }
}

/** Looks styles up by name, in all the places a document keeps them. */
export const odtStyles = (roots: readonly XmlElement[]): ((name: string | undefined) => OdtStyle) => {
  const elements = roots.flatMap((root) => [...xmlElements(root)])
  const written = new Map(
    elements
      .filter(({ name }) => name === 'style:style')
      .map((style) => [style.attributes['style:name'] ?? '', writtenOf(style)]),
  )
  const find = (name: string, depth: number): OdtStyle => {
    const own = written.get(name)
    if (!own || depth > deepest) return { ...noStyle, names: name === '' ? [] : [name] }
    const { bold, italic, hidden, names } = find(own.parent, depth + 1)
    return {
      bold: own.bold ?? bold,
      italic: own.italic ?? italic,
      hidden: own.hidden ?? hidden,
      names: [name, ...names],
    }
  }
  const known = new Map<string, OdtStyle>()
  return (name = '') => {
    const style = known.get(name) ?? find(name, 0)
    known.set(name, style)
    return style
  }
}

/** The names of the list styles that count. */
export const odtNumberedLists = (roots: readonly XmlElement[]): ReadonlySet<string> =>
  new Set(
    roots
      .flatMap((root) => [...xmlElements(root)])
      .filter(
        (element) =>
          element.name === 'text:list-style' && childElements(element)[0]?.name === 'text:list-level-style-number',
      )
      .map(({ attributes }) => attributes['style:name'] ?? ''),
  )
