import { z } from 'zod'
import { idSchema } from './id.ts'

/** The profiles every library has; a library's own ones have a UUID. */
export const builtInProfileIds = ['desk', 'outside', 'clean'] as const
export const profileIdSchema = z.union([z.enum(builtInProfileIds), idSchema])

/** What an export may hold besides the copy. Names of protected sources in the copy itself are what the leak scan finds. */
export const exportProfileSchema = z
  .object({
    id: profileIdSchema,
    name: z.string().trim().min(1).max(100),
    /** false: the copy alone, whatever else is said here. */
    annotations: z.boolean(),
    /** `agreed`: protected and unnamed sources stand under their agreed description, with nothing else of them. */
    sources: z.enum(['named', 'agreed']),
    /** What sources said off the record; without it, its words are taken out of the copy too, and that is shown. */
    offRecord: z.boolean(),
    /** Notes and remarks of the desk, private notes on sources, words no longer in the text, what the import said. */
    notes: z.boolean(),
    /** `kind`: "recording, 12 March 2026", with no excerpt, link, locator or file. */
    evidence: z.enum(['full', 'kind', 'none']),
    requests: z.boolean(),
    /** Who tagged, checked and exported. */
    editors: z.boolean(),
    /** Suggestions turned down, findings waived, and in a bundle what was done and when. */
    history: z.boolean(),
  })
  .readonly()
export type ExportProfile = z.infer<typeof exportProfileSchema>

/** A library's own profiles. */
export const ownProfilesSchema = z.array(exportProfileSchema.unwrap().extend({ id: idSchema }).readonly()).max(50)

/** Everything, for the desk alone. */
export const deskProfile: ExportProfile = {
  id: 'desk',
  name: 'Desk',
  annotations: true,
  sources: 'named',
  offRecord: true,
  notes: true,
  evidence: 'full',
  requests: true,
  editors: true,
  history: true,
}

/** What may leave the house. */
export const outsideProfile: ExportProfile = {
  id: 'outside',
  name: 'Outside',
  annotations: true,
  sources: 'agreed',
  offRecord: false,
  notes: false,
  evidence: 'kind',
  requests: false,
  editors: false,
  history: false,
}

/** The copy alone. */
export const cleanProfile: ExportProfile = {
  ...outsideProfile,
  id: 'clean',
  name: 'Clean',
  annotations: false,
  evidence: 'none',
}

export const builtInProfiles: readonly ExportProfile[] = [deskProfile, outsideProfile, cleanProfile]

/** Whether an export by this profile is for the desk alone: it may name protected sources. Any other is scanned. */
export const namesProtected = ({ annotations, sources }: ExportProfile): boolean => annotations && sources === 'named'
