import type { Database } from 'better-sqlite3-multiple-ciphers'
import { type Settings, settingsSchema } from '../../core/model/settings.ts'
import { statement } from './statement.ts'

const storedSchema = settingsSchema.partial()

/** The settings that were ever set. */
export const readSettings = (database: Database): Partial<Settings> => {
  const rows = statement<{ name: string; value: string }>(database, 'SELECT name, value FROM setting').all()
  const { data } = storedSchema.safeParse(Object.fromEntries(rows.map(({ name, value }) => [name, value])))
  return (data ?? {}) as Partial<Settings>
}

/** A value kept under a name of its own; null where there is none. */
export const readSettingValue = (database: Database, name: string): string | null =>
  statement<{ value: string }>(database, 'SELECT value FROM setting WHERE name = ?').get(name)?.value ?? null

export const writeSettingValue = (database: Database, name: string, value: string): void => {
  statement(
    database,
    'INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT DO UPDATE SET value = :value',
  ).run({ name, value })
}

export const writeSetting = (database: Database, name: keyof Settings, value: string): void =>
  writeSettingValue(database, name, value)
