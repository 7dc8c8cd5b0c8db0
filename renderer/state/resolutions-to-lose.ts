import { create } from 'zustand'
import type { Documents, Outcome } from '../../shared/domain/operations/operation'
import { lostResolutions } from '../../shared/domain/operations/resolutions'
import type { Conflict } from '../../shared/schema/conflict'
import { documentsShown } from './project-state'

/** What waits for the journalist's answer: the resolutions that would be lost. */
type Asked = { readonly conflicts: readonly Conflict[]; readonly answer: (mayGo: boolean) => void }

export const useLossQuestion = create<{ readonly asked: Asked | null }>(() => ({ asked: null }))

/**
 * Asks before an operation loses resolutions. The answer: the conflicts whose resolution may go, by id, which main wants to be told; null
 * where the journalist keeps them.
 */
export async function resolutionsToLose(
  operate: (documents: Documents) => Outcome,
): Promise<string[] | null> {
  const documents = documentsShown()
  const outcome = operate(documents)
  const conflicts = outcome.ok ? lostResolutions(documents, outcome.value.edits) : []
  if (conflicts.length === 0) return []
  const mayGo = await new Promise<boolean>((answer) =>
    useLossQuestion.setState({ asked: { conflicts, answer } }),
  )
  useLossQuestion.setState({ asked: null })
  return mayGo ? conflicts.map(({ id }) => id) : null
}
