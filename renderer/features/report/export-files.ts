import type { ReportFormat } from '../../../shared/schema/report-choices'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { notify, sayWritten } from '../../state/answers'
import { reachReport } from '../../state/tour/tour'
import { articleAtHand, mainOf, useView } from '../../state/view-state'

/** Asks where, writes the report, and says where it went. */
export async function exportReport(format: ReportFormat): Promise<void> {
  const written = await act('exportReport', { format })
  if (!written) return
  const { path, about } = written
  sayWritten([words.report.exporting.written(path), ...about].join('. '), path)
  reachReport()
}

/** Prints what is at hand: the report where it is shown, else the article with its marks, else the report; the system asks how. */
export async function print(): Promise<void> {
  const view = useView.getState()
  const id = mainOf(view).kind === 'report' ? null : articleAtHand(view)
  const printed = await act('print', id === null ? { kind: 'report' } : { kind: 'article', id })
  if (printed) notify('done', words.printing.done(printed.what))
}

/** Asks where, writes the article at hand with its marks, and says where it went. */
export async function exportArticle(id: string): Promise<void> {
  const written = await act('exportArticle', { id })
  if (written) sayWritten(words.printing.written(written.path), written.path)
}

/** Asks where, writes the claims as W3C Web Annotations, and says how many went where. */
export async function exportAnnotations(): Promise<void> {
  const written = await act('exportAnnotations', {})
  if (!written) return
  const { annotations, path } = written
  sayWritten(words.report.exporting.annotationsWritten(annotations, path), path)
}

/** Asks where, writes the events as a table, and says how many rows went where. */
export async function exportEvents(): Promise<void> {
  const written = await act('exportEvents', {})
  if (!written) return
  const { rows, path, further, isWhole } = written
  const said = words.report.exporting
  sayWritten(
    [said.eventsWritten(rows, path), said.eventsLack(further, isWhole)].filter(Boolean).join('. '),
    path,
  )
}
