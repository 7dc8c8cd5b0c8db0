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
