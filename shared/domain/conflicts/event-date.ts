import type { Edtf } from '../../schema/common'

/** A date that a sentence gives to the beginning, the end or the happening of an event. */
export type EventDate = {
  readonly documentId: string
  /** Where the date stands in the document's text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Documents with one group are copies and count once; a document for itself has its own id here. */
  readonly origin: string
  /** What is dated, in words: "start of the truce". */
  readonly what: string
  readonly date: Edtf
  /** What the document is about, most mentioned first: see `mainNames`. */
  readonly names: readonly string[]
}
