import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupsToDrop, isBackupDue } from '../../../src/core/backup/backups-to-drop.ts'

const dated = (...days: readonly string[]) =>
  days.map((day) => ({ at: day.length > 10 ? day : `${day}T09:00:00.000Z` }))
const now = '2026-03-31T12:00:00.000Z'

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing of nothing', [], []],
  [
    'nothing of the newest seven, however old',
    ['2019-01-01', '2019-01-02', '2019-01-03', '2019-01-04', '2020-01-01', '2021-01-01', '2022-01-01'],
    [],
  ],
  [
    // The 2nd, 9th and 16th of March 2026 are Mondays.
    'of what is older, all but the newest of each week',
    [
      ...['2026-03-25', '2026-03-26', '2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'],
      ...[
        '2026-03-24',
        '2026-03-22',
        '2026-03-21',
        '2026-03-16',
        '2026-03-15',
        '2026-03-09',
        '2026-03-08',
        '2026-03-02',
      ],
    ],
    ['2026-03-24', '2026-03-21', '2026-03-16', '2026-03-09', '2026-03-02'],
  ],
  [
    'of one day, all but the newest seven',
    Array.from({ length: 9 }, (_, hour) => `2026-03-31T0${hour}:00:00.000Z`),
    ['2026-03-31T01:00:00.000Z', '2026-03-31T00:00:00.000Z'],
  ],
  [
    'none that is dated after now, nor one more because of it',
    [...Array.from({ length: 9 }, (_, day) => `2027-05-0${day + 1}`), '2026-03-30', '2026-03-31'],
    [],
  ],
])('drops %s', (_, given, dropped) => {
  expect(backupsToDrop(dated(...given), now)).toEqual(dated(...dropped))
})

test('whatever the days, the newest seven and one of each week stay', () => {
  const week = (at: string) => Math.floor((Date.parse(at) - Date.parse('1970-01-05')) / 604_800_000)
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
  fc.assert(
    fc.property(days, (ages) => {
      const all = ages.map((age) => ({ at: new Date(Date.parse(now) - age * 86_400_000).toISOString() }))
      const dropped = new Set(backupsToDrop(all, now).map(({ at }) => at))
      const kept = all.map(({ at }) => at).filter((at) => !dropped.has(at))
      const newest = all
        .map(({ at }) => at)
        .sort()
        .reverse()
      expect(kept).toEqual(expect.arrayContaining(newest.slice(0, 7)))
      expect(new Set(kept.map(week))).toEqual(new Set(newest.map(week)))
      // Dropping again drops nothing more.
      expect(
        backupsToDrop(
          kept.map((at) => ({ at })),
          now,
        ),
      ).toEqual([])
    }),
    { seed: 7, numRuns: 300 },
  )
})

test.each<[string, readonly string[], boolean]>([
  ['there is none', [], true],
  ['the newest is a day old', ['2026-03-30T12:00:00.000Z', '2026-03-28'], true],
  ['the newest is not yet a day old', ['2026-03-30T12:00:00.001Z'], false],
  ['the only one of today is dated after now', ['2026-03-31T12:00:00.001Z'], true],
])('a backup where %s: due is %s', (_, given, due) => {
  expect(isBackupDue(dated(...given), now)).toBe(due)
})
