import { readWebAnnotations } from '../../core/anchor/read-web-annotations.ts'
import { checkLimit } from '../../core/model/import-limits.ts'
import type { WebAnnotations } from '../../core/model/web-annotation.ts'
import { checkJson } from './check-json.ts'
import { decodeText } from './decode.ts'

/**
 * Reads a file of Web Annotations. No context and nothing else it names is loaded.
 * @throws AttestError `unreadable_file`, `unsupported_format`, `too_large`
 */
export const readAnnotationFile = (bytes: Uint8Array): WebAnnotations => {
  checkLimit('textBytes', bytes.length)
  const { text } = decodeText(bytes, false)
  checkJson(text)
  return readWebAnnotations(text)
}
