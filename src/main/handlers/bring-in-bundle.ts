import { keepEvidenceFile } from '../store/evidence-file.ts'
import { addBundle, refuseKnown } from './add-bundle.ts'
import type { Context } from './context.ts'
import { write } from './write.ts'

/** Brings in a bundle: everything in it is checked before a copy is kept, and every copy is kept before it is named. */
export const bringInBundle = async (context: Context, bytes: Uint8Array): Promise<{ id: string; told: string[] }> => {
  const { readBundle } = await import('../import/read-bundle.ts')
  const bundle = await readBundle(bytes)
  refuseKnown(context, bundle.records)
  for (const { file } of bundle.records.evidence) {
    const content = file && bundle.files.get(file.sha256)
    if (content) await keepEvidenceFile(context, file.name, [content])
  }
  const told = write(context, (writing) => addBundle(writing, bundle))
  return { id: bundle.records.article.id, told: [...told] }
}
