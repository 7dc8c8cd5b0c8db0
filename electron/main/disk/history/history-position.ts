/** How far the history goes: the newest entry, and where it ends. */
export type HistoryPosition = {
  readonly seq: number
  /** The hash of the newest entry, 64 zeros before the first. */
  readonly hash: string
  /** The first seq of the segment that it stands in. */
  readonly segment: number
  /** Where the entry's line begins in that segment, and where it ends; bytes. */
  readonly lineStart: number
  readonly bytes: number
}

/** Before the first entry. */
export const historyStart: HistoryPosition = {
  seq: 0,
  hash: '0'.repeat(64),
  segment: 1,
  lineStart: 0,
  bytes: 0,
}
