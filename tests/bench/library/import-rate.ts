import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'

const projectFolder = join(import.meta.dirname, '..', '..', '..')
const tags = /\{\/?[\w-]+\}/g

/** How many articles of 500 words a second the command line brings in, its start included. */
export const importRate = async (count: number): Promise<readonly Measurement[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'))
  try {
    const files: string[] = []
    for (let at = 0; at < count; at++) {
      const { fields, body } = newsArticle({ seed: at, words: 500, annotations: 20 })
      const paragraphs = body.map((block) => String(block).replace(tags, ''))
      const file = join(folder, `story-${at}.txt`)
      await writeFile(file, [fields?.headline, ...paragraphs].join('\n\n'))
      files.push(file)
    }
    const begun = performance.now()
    const program = join(projectFolder, 'src', 'main', 'cli.ts')
    const library = ['--library', join(folder, 'bench.attest')]
    const { status, stderr } = spawnSync(process.execPath, [program, 'import', ...library, ...files])
    if (status !== 0) throw new Error(`The import failed: ${stderr}`)
    const seconds = (performance.now() - begun) / 1000
    return [
      {
        id: `import-${count}`,
        what: `import of ${count.toLocaleString('en-GB')} files of 500 words on the command line`,
        unit: 'articles/s',
        ours: count / seconds,
        budget: { kind: 'least', value: 100 },
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
