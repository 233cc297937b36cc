import type { Source, SourceKind, Terms } from '../../../core/model/source.ts'
import type { IconName } from './Icon.tsx'

/** Label and icon of every kind of source. */
export const kindLook: Readonly<Record<SourceKind, { readonly label: string; readonly icon: IconName }>> = {
  person: { label: 'Person', icon: 'person' },
  organisation: { label: 'Organisation', icon: 'organisation' },
  agency: { label: 'News agency', icon: 'agency' },
  document: { label: 'Document', icon: 'document' },
  unnamed: { label: 'Unnamed', icon: 'unnamed' },
}

export const termsLabel: Readonly<Record<Terms, string>> = {
  'on record': 'On record',
  background: 'Background',
  'deep background': 'Deep background',
  'off record': 'Off record',
}

/** Function and affiliation in one line: "chair, Port Elva harbour board". */
export const roleOf = (source: Pick<Source, 'function' | 'affiliation'>): string =>
  [source.function, source.affiliation].filter(Boolean).join(', ')
