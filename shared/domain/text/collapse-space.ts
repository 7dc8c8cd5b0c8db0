/** A text in which every stretch of white space is one space, and the way back from there. */
export type CollapsedText = {
  readonly text: string
  /** The offset in the text as it was, for one in this text. */
  readonly offsetOf: (at: number) => number
}

/** Makes white space count for nothing but a border between words: pages break lines where texts do not. */
export function collapseSpace(text: string): CollapsedText {
  /** Behind which offsets of the collapsed text units are left out, and how many up to there; both ascend. */
  const cuts: number[] = []
  const dropped: number[] = []
  let sum = 0
  const collapsed = text.replaceAll(/\s+/gu, (space, offset: number) => {
    if (space.length > 1) {
      cuts.push(offset - sum + 1)
      sum += space.length - 1
      dropped.push(sum)
    }
    return ' '
  })
  return {
    text: collapsed,
    offsetOf: (at) => at + (dropped[lastAtMost(cuts, at)] ?? 0),
  }
}

/** The index of the last value that is at most a limit, in values that ascend; -1 where there is none. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
