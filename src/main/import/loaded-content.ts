import { AttestError } from '../../core/errors.ts'

/** A percent sign that is none of an address's escapes is a character like any other. */
const decoded = (address: string): string =>
  address.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Schemes of what lies inside the document or the mail it came with. */
const inside = /^(?:cid|data|vnd\.sun\.star\.package):/

/**
 * Whether an address leads off the machine, or to anything but a file: to the web, to a server's share, to a program. A
 * path is on the machine, with a drive, relative, or as `file:` without a host.
 */
export const leadsElsewhere = (address: string): boolean => {
  const plain = decoded(address).trim().replaceAll('\\', '/').toLowerCase()
  if (inside.test(plain)) return false
  if (!plain.startsWith('file:')) return plain.startsWith('//') || /^[a-z][a-z0-9+.-]+:/.test(plain)
  return plain
    .slice('file:'.length)
    .replace(/^\/\/(?:localhost(?=\/))?(?=\/|[a-z]:)/, '')
    .startsWith('//')
}

/** As much of an address as an error tells. */
const mostTold = 100

/** @param what the document, at the beginning of a sentence; @param remedy a sentence */
export const carriesMacros = (what: string, remedy: string): AttestError =>
  new AttestError('unsupported_format', `${what} carries macros. ${remedy} Nothing was imported.`)

/** @param problem a sentence: what has to be taken out */
export const toBeTakenOut = (problem: string): AttestError =>
  new AttestError(
    'unsupported_format',
    `${problem} Take it out in your word processor, save the document, and bring it in again. Nothing was imported.`,
  )

/** @param part what is loaded, as “a picture” */
export const wouldLoad = (what: string, part: string, address: string): AttestError =>
  toBeTakenOut(
    `${what} loads ${part} from elsewhere when a word processor opens it: ${address.trim().slice(0, mostTold).toWellFormed()}.`,
  )

/** Fields whose first argument is where something is loaded from; those of a link name its kind before it. */
const loading = /^\s*(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|RD|LINK\s+\S+)\s+(?:"([^"]*)"?|(\S+))/i

/**
 * Checks a field's instruction, as Word and RTF have it.
 * @throws AttestError `unsupported_format` where it calls another program, or loads from elsewhere
 */
export const checkField = (what: string, instruction: string): void => {
  if (/^\s*DDE(?:AUTO)?(?![a-z])/i.test(instruction))
    throw toBeTakenOut(`${what} has a field that calls another program (DDE).`)
  const [, , quoted, bare] = loading.exec(instruction) ?? []
  const address = quoted ?? bare ?? ''
  if (leadsElsewhere(address)) throw wouldLoad(what, 'a field', address)
}
