import { z } from 'zod'

/** The name of the part that says what a bundle is; it stands first in the file. */
export const bundleManifestName = 'attest-bundle.json'
export const bundleRecordsName = 'records.json'
export const bundleVersion = 1

/** The part that holds the copy of an evidence file. */
export const bundleFileName = (sha256: string): string => `files/${sha256}`

/** Every other part, with its size in bytes and its SHA-256 in lower-case hex. */
export const bundleManifestSchema = z.object({
  format: z.literal('attest-bundle'),
  version: z.int(),
  parts: z
    .array(
      z.object({
        name: z.string().regex(/^(?:records\.json|files\/[0-9a-f]{64})$/),
        size: z.int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(10_000),
})
export type BundleManifest = Readonly<z.infer<typeof bundleManifestSchema>>
