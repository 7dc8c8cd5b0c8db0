/** A cell of a row; `isHead` where the document says that it heads others. */
export type RowCell = { readonly text: string; readonly isHead?: boolean }

/** A line of a page as it was printed. Lengths are points from the lower left corner of the page. */
export type PdfLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the letters stand. */
  readonly baseline: number
  /** Height of the letters. */
  readonly size: number
  /** True for a row of a table, whose cells stand apart by tabs: it is joined to no other line. */
  readonly isRow?: true
  /** Its cells, one a column and empty ones too, where it is a row whose columns are known. */
  readonly cells?: readonly RowCell[]
  /** The level of the heading, from 1, that the document says it is. */
  readonly level?: number
  /** True where the document says that it is the caption of something. */
  readonly isCaption?: true
  /** The number of its column, where the page has several; each column has its own edges. */
  readonly column?: number
}
