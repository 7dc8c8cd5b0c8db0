import type { ImportReport } from '../../../shared/ipc/state'
import { act } from '../../state/act'
import { notify } from '../../state/toasts'
import { openArticle } from '../../state/view-state'

/** Asks for files, imports them, and says what became of each. */
export async function importFiles(): Promise<void> {
  const report = await act('importFiles', {})
  if (report) showImport(report)
}

/** Opens the first article that was imported, and says what was refused and why. */
export function showImport({ imported, refused }: ImportReport): void {
  const [first] = imported
  if (first) {
    openArticle(first.articleId)
    notify(
      'done',
      imported.length === 1 ? `Imported “${first.name}”.` : `Imported ${imported.length} articles.`,
    )
  }
  for (const { name, reason } of refused) notify('fault', `“${name}” was not imported. ${reason}`)
}
