import { getSchema } from '@tiptap/core'
import type { Mark, Node } from '@tiptap/pm/model'
import { AttestError } from '../errors.ts'
import { documentExtensions, headingLevels, isLinkAddress } from './extensions.ts'
import { keepMarks } from './keep-marks.ts'

/** The ProseMirror schema of an article's body. */
export const schema = getSchema(documentExtensions)

const unkeepable = 'The text is not in a form Attest can keep. Nothing was changed.'

const isLawful = (mark: Mark): boolean => mark.type.name !== 'link' || isLinkAddress(String(mark.attrs.href))

const checkHeadings = (body: Node): void =>
  body.descendants((node) => {
    if (node.type.name === 'heading' && !headingLevels.includes(node.attrs.level))
      throw new RangeError(`No heading has level ${node.attrs.level}`)
  })

/**
 * Reads a body from its JSON form. Links to addresses that copy may not lead to are taken off their words.
 * @throws AttestError `invalid_input` where it does not fit the schema
 */
export const parseBody = (json: unknown): Node => {
  try {
    const body = schema.nodeFromJSON(json)
    body.check()
    checkHeadings(body)
    return body.copy(keepMarks(body.content, isLawful))
  } catch (cause) {
    throw new AttestError('invalid_input', unkeepable, { cause })
  }
}

/**
 * Reads a body from the text of its JSON form.
 * @throws AttestError `invalid_input` where it is no JSON, or does not fit the schema
 */
export const parseBodyText = (text: string): Node => {
  try {
    return parseBody(JSON.parse(text))
  } catch (cause) {
    throw cause instanceof SyntaxError ? new AttestError('invalid_input', unkeepable, { cause }) : cause
  }
}

/** A body with one empty paragraph. */
export const emptyBody = (): Node => schema.node('doc', null, [schema.node('paragraph')])
