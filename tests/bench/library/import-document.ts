import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callThrough } from '../../../src/main/cli/call.ts'
import { commentedDocument } from '../data/commented-document.ts'
import { openBenchApp } from './bench-app.ts'
import type { Measurement } from '../report/measurement.ts'
import { timedBesideOthers } from './timed-beside-others.ts'

const projectFolder = join(import.meta.dirname, '..', '..', '..')

/** How long a long Word document with comments takes to come in, and for how long nothing else gets its turn meanwhile. */
export const importDocument = async (pages: number, comments: number): Promise<readonly Measurement[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'))
  const app = await openBenchApp(join(folder, 'bench.attest'), {
    importWorker: join(projectFolder, 'src', 'main', 'import', 'import-worker.ts'),
  })
  try {
    const bytes = await commentedDocument(pages, comments)
    const call = callThrough(app.dispatch)
    const { result, took, longestWait } = await timedBesideOthers(() =>
      call('article.import', { name: 'long.docx', bytes }),
    )
    const { annotations } = await call('article.get', { id: result.id })
    if (annotations.length !== comments) throw new Error(`${annotations.length} of ${comments} comments came in.`)
    const what = `import of a Word document of ${pages} pages with ${comments.toLocaleString('en-GB')} comments`
    return [
      { id: 'import-document', what, unit: 'ms', ours: took, budget: { kind: 'most', value: 5000 } },
      { id: 'import-document-wait', what: `${what}: longest wait of anything else`, unit: 'ms', ours: longestWait },
    ]
  } finally {
    app.close()
    await rm(folder, { recursive: true, force: true })
  }
}
