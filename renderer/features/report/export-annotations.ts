import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { sayWritten } from '../../state/answers'

/** Asks where, writes the claims as W3C Web Annotations, and says how many went where. */
export async function exportAnnotations(): Promise<void> {
  const written = await act('exportAnnotations', {})
  if (!written) return
  const { annotations, path } = written
  sayWritten(words.report.exporting.annotationsWritten(annotations, path), path)
}
