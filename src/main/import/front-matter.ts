/** The fields some Markdown files state before their text, between lines of three hyphens. */
export interface FrontMatter {
  readonly title: string
  readonly date: string
  readonly author: string
  /** Fields that have no place in an article, with what they say, shortened. */
  readonly leftOut: readonly string[]
  /** The text after it. */
  readonly rest: string
}

/** As many fields without a place as are told. */
const mostTold = 20

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value

/** Reads the front matter of a Markdown file; only simple `key: value` lines count. Without one, all is `rest`. */
export const readFrontMatter = (markdown: string): FrontMatter => {
  const end = markdown.startsWith('---\n') ? markdown.indexOf('\n---\n', 3) : -1
  const lines = end < 0 ? [] : markdown.slice(4, end).split('\n').slice(0, 100)
  const isBlock = lines.some((line) => /^[\w-]+:/.test(line))
  if (!isBlock) return { title: '', date: '', author: '', leftOut: [], rest: markdown }
  const value = (key: string): string => {
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${key}:`))
    return unquoted(line?.slice(key.length + 1).trim() ?? '')
  }
  const date = /^\d{4}-\d\d-\d\d(?!\d)/.exec(value('date'))?.[0] ?? ''
  const known = ['title', 'author', ...(date === '' && value('date') !== '' ? [] : ['date'])]
  const leftOut = lines
    .filter((line) => /^[\w-]+:/.test(line) && !known.includes(line.slice(0, line.indexOf(':')).toLowerCase()))
    .map((line) => `“${line.slice(0, 100).trim().toWellFormed()}”`)
    .slice(0, mostTold)
  return { title: value('title'), date, author: value('author'), leftOut, rest: markdown.slice(end + 5) }
}
