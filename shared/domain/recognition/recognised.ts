import type { Box } from '../../schema/box'

/** A word as a machine read it, and where it is printed on its page. */
export type RecognisedWord = {
  readonly text: string
  readonly box: Box
  /** Whether the machine itself thinks that it may be something else. */
  readonly isDoubtful: boolean
}

/** What a machine read on one page, or in one picture: paragraphs of lines of words, in the order in which they are read. */
export type RecognisedPage = {
  /** Counted from 1; null in a picture. */
  readonly page: number | null
  readonly paragraphs: readonly (readonly (readonly RecognisedWord[])[])[]
}
