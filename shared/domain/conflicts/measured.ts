import type { Quantity } from '../../schema/quantity'
import type { Incident } from './incident'

/** A quantity where it stands, with what its surroundings say: what conflicts are looked for among. */
export type Measured = {
  readonly quantity: Quantity
  /** The article, or the file where there is no project. */
  readonly documentId: string
  /** Where the words stand in the document's text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly attribution: string
  /** Documents with one group are copies and count once; a document for itself has its own id here. */
  readonly origin: string
  /** The claim that states it; null where nobody has marked it. */
  readonly claimId: string | null
  /** The sentence it stands in, and where that begins. */
  readonly sentence: string
  readonly sentenceStart: number
  /** The kind of event spoken of: the sentence's, else the document's; '' where none is named. */
  readonly event: string
  /** What the document is about, most mentioned first: see `mainNames`. */
  readonly names: readonly string[]
  /** Those of the names that are spoken of as places. */
  readonly places: readonly string[]
  /** When and at what kind of place, as far as the surroundings say. */
  readonly incident: Incident
}
