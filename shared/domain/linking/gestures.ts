/**
 * What the journalist said of texts and mentions, by the places of two of them (`pairKey`): it outweighs all that is computed.
 */
export type Gestures = {
  readonly sameEvent: ReadonlySet<string>
  readonly otherEvent: ReadonlySet<string>
  readonly sameMeasure: ReadonlySet<string>
  readonly otherMeasure: ReadonlySet<string>
}

export const noGestures: Gestures = {
  sameEvent: new Set(),
  otherEvent: new Set(),
  sameMeasure: new Set(),
  otherMeasure: new Set(),
}

/** The score of what was joined by hand, and of what was parted: no evidence makes up for them. */
export const ONE_FOR_SURE = 50
export const FAR_APART = -10_000

/** The key of two things by their places, whichever comes first. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
