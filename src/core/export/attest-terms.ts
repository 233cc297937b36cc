/**
 * The IRI under which Attest's own words stand in linked data. It is a name and no address: `.invalid` can belong to
 * nobody, so that no program that follows it reaches anyone. `docs/vocabulary.md` says what each word means.
 */
export const attestTerms = 'https://attest.invalid/ns#'

/** An address with what no URI may hold in percent signs. */
export const asUri = (address: string): string =>
  address.toWellFormed().replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/giu, encodeURIComponent)

/** A record's identity as an IRI. */
export const recordIri = (id: string): string => `urn:uuid:${id}`
