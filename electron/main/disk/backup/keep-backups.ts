/** What of a backup decides how long it is kept. */
export type Dated = { readonly number: number; readonly at: string }

const OF_NEWEST_DAY = 3
const IN_ALL = 10

/** Milliseconds after which a changed project is backed up again. */
const BACKUP_EVERY = 15 * 60 * 1000

/**
 * Which backups are kept: three of the newest day, one of each day before, ten in all. Newest is the highest number, so
 * a clock that was wrong for a while costs no backup of another time.
 */
export function keepBackups<T extends Dated>(backups: readonly T[]): readonly T[] {
  const days = new Map<string, number>()
  const sorted = backups.toSorted((one, other) => other.number - one.number)
  const newestDay = sorted[0]?.at.slice(0, 10)
  return sorted
    .filter(({ at }) => {
      const day = at.slice(0, 10)
      const before = days.get(day) ?? 0
      days.set(day, before + 1)
      return before < (day === newestDay ? OF_NEWEST_DAY : 1)
    })
    .slice(0, IN_ALL)
}

/** True where a project at this entry should be backed up now: it changed since its newest backup, a quarter of an hour ago. */
export function isBackupDue(
  newest: (Dated & { readonly entryHash: string }) | null,
  entryHash: string,
  now: string,
): boolean {
  if (newest === null) return true
  return newest.entryHash !== entryHash && Math.abs(Date.parse(now) - Date.parse(newest.at)) >= BACKUP_EVERY
}
