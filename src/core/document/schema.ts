import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { AttestError } from '../errors.ts'
import { documentExtensions } from './extensions.ts'

/** The ProseMirror schema of an article's body. */
export const schema = getSchema(documentExtensions)

/**
 * Reads a body from its JSON form.
 * @throws AttestError `invalid_input` where it does not fit the schema
 */
export const parseBody = (json: unknown): Node => {
  try {
    const body = schema.nodeFromJSON(json)
    body.check()
    return body
  } catch (cause) {
    throw new AttestError('invalid_input', 'The text is not in a form Attest can keep. Nothing was changed.', { cause })
  }
}

/** A body with one empty paragraph. */
export const emptyBody = (): Node => schema.node('doc', null, [schema.node('paragraph')])
