import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.ATTEST_SHARED ?? ''

/** Whether the published schemas are at hand: `ATTEST_SHARED` names the folder that has them as `schemas`. */
export const hasSchemas = folder !== '' && existsSync(join(folder, 'schemas'))

/** To stand behind the name of a group of tests that needs them. */
export const whySkipped = hasSchemas ? '' : ' (skipped: ATTEST_SHARED names no folder with the published schemas)'

const pathOf = (...names: readonly string[]): string => join(folder, 'schemas', ...names)

export const readSchema = (...names: readonly string[]): string => readFileSync(pathOf(...names), 'utf8')

/** The files of a folder of schemas with this ending, folders in it as well, as paths from it. */
export const schemaFiles = (ending: string, ...names: readonly string[]): readonly string[] =>
  readdirSync(pathOf(...names), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .toSorted()
