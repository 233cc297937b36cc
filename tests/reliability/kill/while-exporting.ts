import { ok } from 'node:assert/strict'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readArticleJson } from '../../../src/core/export/article-json.ts'
import { allArticles } from '../../../src/main/cli/articles.ts'
import { bringIn } from '../../support/bring-in.ts'
import { assertSound, type KillTest, someMoment } from './kill-test.ts'
import { openApp } from './open-app.ts'
import { runAndKill } from './run-and-kill.ts'

const isWhole = (text: string): boolean => {
  if (text.startsWith('<!')) return text.trimEnd().endsWith('</html>')
  return readArticleJson(text).annotations.length === 1
}

/** Exporting over the same file: it is one whole export or another, never a part of one. */
export const whileExporting: KillTest = {
  name: 'exporting an article',
  prepare: async (folder) => {
    const { app, call } = await openApp(join(folder, 'library.attest'))
    await bringIn(call, { body: [`{q}Words{/q} ${'and many more of them '.repeat(20_000)}`] })
    app.close()
  },
  round: async (folder, random) => {
    const path = join(folder, 'library.attest')
    const target = join(folder, 'export')
    await rm(target, { force: true })
    const { app, call } = await openApp(path)
    const [article] = await allArticles(call)
    app.close()
    const moment = someMoment(random, 8, 120)
    const [, ...exported] = await runAndKill('export', [path, article?.id ?? '', target], moment)
    const text = await readFile(target, 'utf8').catch(() => null)
    ok(text !== null || exported.length === 0, 'an export is lost')
    ok(text === null || isWhole(text), 'an export is cut off')
    await assertSound(path)
    return { acknowledged: exported.length }
  },
}
