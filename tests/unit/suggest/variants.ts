/** What stands for any letters in an expression. */
const anyLetters: Readonly<Record<string, string>> = {
  '\\w': 'o',
  '\\w+': 't',
  '\\w*': '',
  '\\S+': 'nun',
  '\\p{Lu}': 'E',
  '\\p{L}*': 'lva',
  '\\p{L}+': 'lange',
  '[\\p{L}.-]*': 'lva',
  '[\\w-]+': 'long',
}

const part =
  /\\p\{L\}[+*]|\\p\{Lu\}|\\[wS][+*]?|\[\\p\{L\}\.-\]\*|\[\\w-\]\+|\[(?<letters>[^\]]+)\](?<optionalLetters>\?)?|(?<letter>.)(?<optional>\?)?/uy

/** Where the group ends that opens at an index, after its bracket. */
const groupEnd = (expression: string, open: number): number => {
  let depth = 0
  for (let index = open; index < expression.length; index++) {
    if (expression[index] === '(') depth++
    if (expression[index] === ')' && --depth === 0) return index + 1
  }
  return expression.length
}

/** The alternatives of an expression at its outermost. */
const branchesOf = (expression: string): readonly string[] => {
  const branches = ['']
  for (let index = 0; index < expression.length; index++) {
    if (expression[index] === '|') branches.push('')
    else {
      const end = expression[index] === '(' ? groupEnd(expression, index) : index + 1
      branches[branches.length - 1] += expression.slice(index, end)
      index = end - 1
    }
  }
  return branches
}

/** What may stand at an index of an expression, and where that part of it ends. */
const optionsAt = (expression: string, at: number): { options: readonly string[]; end: number } => {
  if (expression[at] === '(') {
    const end = groupEnd(expression, at)
    if (/^\(\?[!<]/.test(expression.slice(at))) return { options: [''], end }
    const [quantifier = ''] = /^(?:[?*]|\{0,\d\})/.exec(expression.slice(end)) ?? []
    const inside = branchesOf(expression.slice(at + 3, end - 1)).flatMap(variantsOf)
    return { options: quantifier === '' ? inside : ['', ...inside], end: end + quantifier.length }
  }
  part.lastIndex = at
  const found = part.exec(expression)
  const [written = ''] = found ?? []
  const { letters, optionalLetters, letter, optional } = found?.groups ?? {}
  const end = at + written.length
  const known = anyLetters[written]
  if (known !== undefined) return { options: [known], end }
  if (letters !== undefined) return { options: [...(optionalLetters ? [''] : []), ...letters], end }
  if (letter === undefined) return { options: [''], end }
  return { options: optional ? ['', letter] : [letter], end }
}

/**
 * The wordings of an expression: each of its alternatives and of what may be left out stands in one of them, the others
 * as they are first.
 */
export const variantsOf = (expression: string): readonly string[] =>
  branchesOf(expression).flatMap((branch) => {
    const parts: (readonly string[])[] = []
    for (let at = 0; at < branch.length; ) {
      const { options, end } = optionsAt(branch, at)
      parts.push(options)
      at = end
    }
    const first = parts.map((options) => options[0] ?? '')
    const others = parts.flatMap((options, index) =>
      options.slice(1).map((option) => first.with(index, option).join('')),
    )
    return [first.join(''), ...others]
  })
