import type { AnnotatedCopy } from './annotated-copy.ts'

/** The names that things have inside one TEI file. */
export interface TeiNames {
  readonly source: (id: string) => string
  /** Of the part of an annotation that begins first. */
  readonly first: (annotationId: string) => string
  readonly part: (annotationId: string, number: number) => string
}

/** Names made of numbers: the ids of records may not begin an XML name. */
export const teiNames = (copy: AnnotatedCopy): TeiNames => {
  const sources = new Map(copy.sources.map(({ id }, index) => [id, `s${index + 1}`]))
  const annotations = new Map([...copy.pieces.keys()].map((id, index) => [id, `a${index + 1}`]))
  const part = (id: string, number: number): string => `${annotations.get(id) ?? 'a0'}.${number}`
  return { source: (id) => sources.get(id) ?? 's0', first: (id) => part(id, 1), part }
}
