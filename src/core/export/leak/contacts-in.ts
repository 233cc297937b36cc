import { fold } from '../../text/folding.ts'
import { type Secret, secretNumber, secretOf } from './secret.ts'

const wordsIn = (text: string): readonly string[] => fold(text).folded.match(/[\p{L}\p{N}]+/gu) ?? []

const eMail = /[^\s<>(),;:“”"]+@[^\s<>(),;:“”"]+\.\p{L}{2,}/gu
const address = /\bhttps?:\/\/[^\s<>“”"]+/giu
const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.-]{3,}/gu
const telephone = /\+?\d[\d\s()./-]{5,}\d/g

/** A number without its country and the nought in front is the same telephone. */
const mostDigits = 8

const numberIn = (written: string): readonly Secret[] => {
  const digits = written.replace(/\D/g, '')
  // Eight digits in a row with two hyphens are a day.
  if (digits.length < 7 || /^\d{4}-\d{2}-\d{2}$/.test(written.trim())) return []
  return [secretNumber(digits.slice(-mostDigits))]
}

/** The ways to reach somebody that a private note holds: e-mail and web addresses, handles, telephone numbers. */
export const contactsIn = (note: string): readonly Secret[] => {
  const addresses = [
    ...(note.match(eMail) ?? []),
    ...(note.match(address) ?? []).map((each) => each.replace(/^https?:\/\//i, '')),
  ]
  const rest = note.replace(eMail, ' ').replace(address, ' ')
  return [
    ...addresses.map((each) => secretOf('a contact', wordsIn(each))),
    ...(rest.match(handle) ?? []).map((each) => secretOf('a contact', wordsIn(each))),
    ...(rest.match(telephone) ?? []).flatMap(numberIn),
  ]
}
