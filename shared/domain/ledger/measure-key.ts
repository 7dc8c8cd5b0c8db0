/** What a measure is known by, from one look to the next: its role, its group, its dimension, and the place that tells it from others. */
export type MeasureKey = {
  readonly role: string
  readonly group: string
  readonly dimension: string
  readonly place: string
}

/** Why a figure of the same role does not stand with the others. */
export type ApartReason = 'said' | 'background' | 'planned' | 'place' | 'time' | 'unlike'
