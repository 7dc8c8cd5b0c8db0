import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { sayWritten } from '../../state/answers'

/** Asks where, writes the report, and says where it went. */
export async function exportReport(format: 'html' | 'pdf'): Promise<void> {
  const written = await act('exportReport', { format })
  if (written) sayWritten(words.report.exporting.written(written.path), written.path)
}
