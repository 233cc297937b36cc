import type { ExportProfile } from '../../model/export-profile.ts'
import type { ExportInput } from '../export-input.ts'
import { profiledLedger } from './profiled-ledger.ts'
import { nobodyOfTheDesk, profiledRecords } from './profiled-records.ts'

/**
 * What a profile lets through of all that is known of an article. Every format is written of this and of nothing else,
 * so that none can forget what is to be left out.
 */
export const throughProfile = (input: Omit<ExportInput, 'annotated'>, profile: ExportProfile): ExportInput => {
  const records = profiledRecords(input.records, profile)
  return {
    ...input,
    annotated: profile.annotations,
    records,
    ledger: profiledLedger(input.ledger, records, profile),
    editor: profile.annotations && profile.editors ? input.editor : nobodyOfTheDesk,
    notCleared: profile.annotations ? input.notCleared : '',
  }
}
