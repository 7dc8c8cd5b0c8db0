import { importDropped } from '../../api'
import { act } from '../../state/act'
import { beginImport, endImport } from '../../state/import-state'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { notify } from '../../state/answers'
import { openArticle } from '../../state/view-state'
import type { ImportReport } from '../../../shared/ipc/state'
import { describeImport } from './describe-import'

/** Asks for files, imports them, and says what became of each. */
export async function importFiles(): Promise<void> {
  beginImport()
  showImport(await act('importFiles', {}))
}

/** Asks for a folder, imports what is below it, and says what became of each file. */
export async function importFolder(): Promise<void> {
  beginImport()
  showImport(await act('importFolder', {}))
}

/** Imports what was dropped on the window: files and folders. */
export async function importDrop(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  beginImport()
  const result = await importDropped(files)
  showImport(result.ok ? result.value : undefined)
  if (!result.ok) notify('fault', result.fault.message, result.fault.detail)
}

/** Opens the first article that was imported, or that a file already is, and says the rest in words. */
function showImport(report: ImportReport | undefined): void {
  endImport()
  if (!report) return
  const [first] = [...report.imported, ...report.known]
  if (first) openArticle(first.articleId)
  const { articles } = useProject.getState()
  const messages = describeImport(report, (id) => articleName(articles.get(id)))
  const done = messages.filter(({ kind }) => kind === 'done')
  const told = (part: 'message' | 'detail'): readonly string[] => done.flatMap((each) => each[part] || [])
  if (done.length > 0) notify('done', told('message').join(' '), told('detail').join('\n'))
  for (const { kind, message, detail } of messages) if (kind === 'fault') notify(kind, message, detail)
}
