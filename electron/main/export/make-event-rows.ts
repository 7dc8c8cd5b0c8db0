import { withEffectiveGroups } from '../../../shared/domain/analysis/with-effective-groups'
import { buildLedger } from '../../../shared/domain/ledger/build-ledger'
import type { EventFigures } from '../../../shared/domain/ledger/event-figures'
import { eventColumns, rowsOfEvent } from '../../../shared/domain/ledger/event-rows'
import { tellersOf } from '../../../shared/domain/ledger/teller'
import { writeCsv } from '../../../shared/domain/ledger/write-csv'
import type { Documents } from '../../../shared/domain/operations/operation'

/** Writes the confirmed events as CSV, a row a measure: as it was decided, or else as the sources state it; `further` figures were too many. */
export async function makeEventRows(
  { event, article }: Pick<Documents, 'event' | 'article'>,
  groups: ReadonlyMap<string, string>,
  figuresOf: (articleIds: readonly string[]) => Promise<EventFigures>,
): Promise<{ readonly csv: string; readonly rows: number; readonly further: number }> {
  const articles = new Map(withEffectiveGroups([...article.values()], groups).map((told) => [told.id, told]))
  const rows = []
  let further = 0
  for (const each of event.values()) {
    const ids = each.tellings.map(({ articleId }) => articleId)
    const figures = await figuresOf(ids)
    further += figures.further
    rows.push(...rowsOfEvent(each, buildLedger(figures, tellersOf(ids, articles), each)))
  }
  return { csv: writeCsv(eventColumns, rows), rows: rows.length, further }
}
