import type { JSONContent } from '@tiptap/core'
import type { ArticleRecords, CallInput, CommandName, Output } from '../../../src/core/api.ts'
import type { Reply } from '../../../src/core/errors.ts'
import type { Transport } from '../../../src/renderer/src/api/transport.ts'
import type { AttestApp } from '../pages/attest-app.ts'

/** Asks the library through the window's own door. */
export const ask = async <Name extends CommandName>(
  attest: AttestApp,
  name: Name,
  input: CallInput<Name>,
): Promise<Output<Name>> => {
  const text = await attest.page.evaluate(
    ([command, given]) => (window as unknown as { attest: Transport }).attest.invoke(command, given),
    [name, input] as const,
  )
  const reply: Reply<Output<Name>> = JSON.parse(text)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
  return reply.value
}

/** What the library holds of the article with this headline. */
export const storedArticle = async (attest: AttestApp, headline: string): Promise<ArticleRecords> => {
  const { items } = await ask(attest, 'desk.list', { text: headline, states: [], offset: 0, limit: 10 })
  const item = items.find((each) => each.headline === headline)
  if (!item) throw new Error(`The library has no article called “${headline}”.`)
  return ask(attest, 'article.get', { id: item.id })
}

const isTextBlock = (node: JSONContent): boolean => node.type === 'paragraph' || node.type === 'heading'

const inlineText = (node: JSONContent): string =>
  (node.content ?? []).map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))).join('')

const blockTexts = (node: JSONContent): readonly string[] =>
  isTextBlock(node) ? [inlineText(node)] : (node.content ?? []).flatMap(blockTexts)

/** The plain text of a stored article, taken from its JSON alone: a line feed between blocks. */
export const storedText = ({ article }: ArticleRecords): string => blockTexts(article.body as JSONContent).join('\n')
