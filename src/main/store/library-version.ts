import type { Database } from 'better-sqlite3-multiple-ciphers'

/** The version of an open library: how many migrations have made it. */
export const libraryVersion = (database: Database): number => Number(database.pragma('user_version', { simple: true }))
