import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { sayWritten } from '../../state/answers'

/** Asks where, writes the events as a table, and says how many rows went where. */
export async function exportEvents(): Promise<void> {
  const written = await act('exportEvents', {})
  if (!written) return
  sayWritten(words.report.exporting.eventsWritten(written.rows, written.path), written.path)
}
