import type { Passage } from '../../../../shared/domain/structure/passage'
import type { Span } from '../../../../shared/domain/span'

/** How a cell hangs together with the one above it (ISO/IEC 29500-1, 17.4.84): it begins one over several rows, or goes on with it. */
export type Merge = 'begins' | 'goes-on' | null

/** A cell at its place in its row. */
export type PlacedCell = Span & {
  readonly column: number
  readonly columns: number
  readonly merge: Merge
}

/** A paragraph or a row of a table, as it stands in the text, and what it is a part of. */
export type Block = { readonly passage: Passage } & (
  | { readonly kind: 'plain' | 'quotation' | 'caption' }
  | {
      readonly kind: 'item'
      readonly list: string
      readonly level: number
      /** How long its number is, which stands before its words; 0 for a bullet. */
      readonly marker: number
    }
  | {
      readonly kind: 'row'
      /** The number of its table in this part of the document. */
      readonly table: number
      readonly isHead: boolean
      readonly cells: readonly PlacedCell[]
    }
)
