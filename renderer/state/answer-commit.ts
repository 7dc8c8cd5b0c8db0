import { answerTo } from '../../shared/domain/answers/answer-to'
import type { Answer } from '../../shared/domain/answers/answer-to'
import type { WindowEvent } from '../../shared/ipc/state'
import { useImport } from './import-state'
import { documentsShown, showCommit } from './project-state'
import { say } from './answers'
import { mainOf, useView } from './view-state'

/** What an import saves. */
const importing: ReadonlySet<string | null> = new Set(['addArticle', 'importAnnotations', 'importReferences'])

/**
 * Takes over the edits of an operation, and tells them. Gives the document that undo or redo changed, or null if it is in view
 * already.
 */
export function takeCommit(event: Extract<WindowEvent, { kind: 'committed' }>): Answer['at'] {
  const before = documentsShown()
  const edits = showCommit(event)
  const { did, begins, seq } = event
  // An import says at its end what it did, in one answer.
  const isOfImport = did.way === 'done' && importing.has(did.operation.name)
  if (isOfImport && useImport.getState().isUnderWay) return null
  const { message, names, isWide, at } = answerTo(did, before, edits.slice(begins))
  say({ message, names, isWide, seq, isUndone: did.way === 'undone', file: null })
  const shown = idsShown()
  const isSeen = edits.some(({ id, value }) => value !== null && shown.has(id))
  return did.way === 'done' || isSeen ? null : at
}

/** What is open in the middle and in the inspector, by id. */
function idsShown(): ReadonlySet<unknown> {
  const view = useView.getState()
  return new Set<unknown>([...Object.values(mainOf(view)), ...Object.values(view.inspected)])
}
