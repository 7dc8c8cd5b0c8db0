import { openRowBeside } from '../../state/beside/beside'
import type { BesideRow } from '../../state/beside/beside'
import { dragRow, letRowGo } from '../../state/beside/dragged-row'
import type { RowBeside } from '../../ui/row-list'

const besideOf = (kind: BesideRow['kind']): RowBeside => ({
  open: (id) => openRowBeside({ kind, id }),
  onDragStart: (id) => dragRow({ kind, id }),
  onDragEnd: letRowGo,
})

/** How the rows of a list are put beside what is shown. */
export const rowsBeside = {
  article: besideOf('article'),
  claim: besideOf('claim'),
  source: besideOf('source'),
} as const
