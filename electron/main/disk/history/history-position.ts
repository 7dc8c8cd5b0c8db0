/** How far the history goes: the newest entry, and where it ends. */
export type HistoryPosition = {
  readonly seq: number
  /** The hash of the newest entry, 64 zeros before the first. */
  readonly hash: string
  /** The first seq of the segment that it stands in. */
  readonly segment: number
  /** Start and end of the entry's line in that segment, in bytes. */
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
