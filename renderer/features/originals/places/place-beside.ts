import type { ReactNode } from 'react'
import type { Box } from '../../../../shared/schema/box'
import type { SeenPinpoint } from '../../../../shared/schema/claim'

/** A place in this original that the evidence of the open claim stands in. */
export type ShownPlace = { readonly id: string; readonly label: string } & (
  | { readonly kind: 'box'; readonly page: number | null; readonly box: Box }
  | { readonly kind: 'stretch'; readonly from: number; readonly to: number | null }
  | { readonly kind: 'cells'; readonly range: string }
)

/** Gives the drawn place with its content. Null if that could not be read. */
export type TakePlace = () => Promise<SeenPinpoint | null>

/** The places of the open claim in an original, and what can be done with one that is drawn. */
export type PlaceBeside = {
  /** The SHA-256 of the original. */
  readonly file: string
  readonly shown: readonly ShownPlace[]
  /** `onDone` is told once a place was taken. */
  readonly renderActions: (take: TakePlace, onDone: () => void) => ReactNode
}
