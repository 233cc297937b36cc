/** The copy of the document with this number. */
export const documentText = (number: number): string =>
  `Report ${number}\n\n“We counted ${number} boats,” said the harbour master.\n\n${'The tide came in again. '.repeat(60).trim()}`
