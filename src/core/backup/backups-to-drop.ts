import type { Backup } from '../model/backup.ts'

/** How many of the newest backups stay, whatever their age. */
const newestKept = 7

const day = 86_400_000
/** The first Monday of the epoch. */
const firstMonday = 4 * day

/** The week an instant lies in, from Monday to Sunday in UTC, counted from 1970. */
const weekOf = (at: string): number => Math.floor((Date.parse(at) - firstMonday) / (7 * day))

/**
 * The backups that have had their time: all but the newest seven and the newest of each week. Those dated after `now`
 * (the clock was set back) stay, and take no other's place.
 * @param now an instant
 */
export const backupsToDrop = <Dated extends Pick<Backup, 'at'>>(
  backups: readonly Dated[],
  now: string,
): readonly Dated[] => {
  const newestFirst = backups.filter(({ at }) => at <= now).toSorted((one, other) => (one.at < other.at ? 1 : -1))
  return newestFirst.filter(({ at }, index) => {
    const before = newestFirst[index - 1]
    const isNewestOfWeek = before === undefined || weekOf(before.at) !== weekOf(at)
    return index >= newestKept && !isNewestOfWeek
  })
}

/** Whether a day has gone by since the newest backup. @param now an instant */
export const isBackupDue = (backups: readonly Pick<Backup, 'at'>[], now: string): boolean => {
  const yesterday = new Date(Date.parse(now) - day).toISOString()
  return !backups.some(({ at }) => yesterday < at && at <= now)
}
