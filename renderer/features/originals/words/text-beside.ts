import type { ReactNode } from 'react'
import type { Letters } from '../../../../shared/domain/originals/align-page'
import type { Span } from '../../../../shared/domain/span'
import type { KeyZone } from '../../../../shared/ipc/commands'
import type { PrintedWord } from '../../../../shared/schema/structure'
import type { TextHighlight } from '../../../marks/text-highlight'

/** The text that was read from an original, and what is marked in it: so its words can be shown on the page, and words of the page in it. */
export type TextBeside = {
  readonly letters: Letters
  /** The words of the text that a machine read in pictures, and where they are printed. */
  readonly printed: readonly PrintedWord[]
  /** The claims and the evidence in the text. */
  readonly highlights: readonly TextHighlight[]
  /** Words of the text that are to be brought into view on the page; another object is another wish. */
  readonly wanted: Span | null
  /** Told of a click on marked words. */
  readonly onOpen: (claimIds: readonly string[], place: Span) => void
  /** Told of the words of the text that are selected on the page; null: none. */
  readonly onSelect: (span: Span | null) => void
  /** What can be done with selected words. */
  readonly renderActions: (span: Span) => ReactNode
  /** Which letters are keys on the page. */
  readonly keys: KeyZone
}
