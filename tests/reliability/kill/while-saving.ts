import { ok } from 'node:assert/strict'
import { join } from 'node:path'
import { openApp } from './open-app.ts'
import { runAndKill } from './run-and-kill.ts'
import { assertSound, type KillTest, someMoment } from './kill-test.ts'

/** Typing and tagging: every tag that was answered as saved is there, with its words, source and history. */
export const whileSaving: KillTest = {
  name: 'saving an article',
  prepare: async () => {},
  round: async (folder, random) => {
    const path = join(folder, 'library.attest')
    const [id = '', ...saved] = await runAndKill('save', [path], someMoment(random, 60, 20))
    const { app, call } = await openApp(path)
    const { annotations, sources } = await call('article.get', { id })
    for (const [index, annotationId] of saved.entries()) {
      const found = annotations.find((annotation) => annotation.id === annotationId)
      ok(found && !found.detached, `tag ${index} of ${saved.length} is lost`)
      ok(found.pieces[0]?.words === `Said as number ${index}`)
      ok(sources.some((source) => source.id === found.attribution.sourceId))
      const [event] = await call('history.list', { annotationId })
      ok(event?.type === 'annotation created', `the history of tag ${index} is lost`)
    }
    app.close()
    await assertSound(path)
    return { acknowledged: saved.length }
  },
}
