import { answerTo } from '../../shared/domain/answers/answer-to'
import type { Answer } from '../../shared/domain/answers/answer-to'
import type { WindowEvent } from '../../shared/ipc/state'
import { useImport } from './import-state'
import { documentsShown, showCommit } from './project-state'
import { say } from './toasts'

/**
 * Takes over what an operation changed, and says what that was. The answer: where undo or redo changed something; null where nobody has to
 * be led there.
 */
export function takeCommit(event: Extract<WindowEvent, { kind: 'committed' }>): Answer['at'] {
  const before = documentsShown()
  const edits = showCommit(event)
  const { did, begins, seq } = event
  // An import says at its end what it did, in one answer.
  if (useImport.getState().progress !== null && did.operation.name === 'addArticle') return null
  const { message, names, isWide, at } = answerTo(did, before, edits.slice(begins))
  say({ message, names, isWide, seq, isUndone: did.way === 'undone', file: null })
  return did.way === 'done' ? null : at
}
