import type { ExportProfile } from '../../model/export-profile.ts'

/** What an export by this profile holds, in one line. */
export const profileInWords = (profile: ExportProfile): string => {
  const { annotations, sources, offRecord, notes, evidence, requests, editors, history } = profile
  if (!annotations) return 'the copy alone'
  const parts = [
    sources === 'named' ? 'every source by name' : 'protected and unnamed sources as they may be described',
    evidence === 'full' ? 'evidence in full' : evidence === 'kind' ? 'kinds of evidence' : '',
    requests ? 'requests' : '',
    notes ? 'notes' : '',
    offRecord ? 'off-record material' : '',
    editors ? 'who did what' : '',
    history ? 'what was turned down and waived' : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
