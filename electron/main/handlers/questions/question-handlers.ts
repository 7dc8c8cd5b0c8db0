import * as questions from '../../../../shared/domain/operations/questions/questions'
import { ok } from '../../../../shared/result'
import type { questionOperations } from '../../../../shared/ipc/contract/questions'
import type { Result } from '../../../../shared/result'
import type { AskedAbout } from '../../../../shared/ipc/inputs'
import type { HandlersOf } from '../../dispatch'
import type { Workspace } from '../../workspace'
import { change, done, gatherPlace, made } from '../change'

export function questionHandlers(workspace: Workspace): HandlersOf<typeof questionOperations> {
  return {
    askQuestion: async ({ about: asked, ...rest }) => {
      const about = await gatherSubjects(workspace, asked)
      if (!about.ok) return about
      const input = { ...rest, about: about.value }
      return made(
        await change(workspace, 'askQuestion', (documents, c) => questions.askQuestion(documents, input, c)),
      )
    },
    updateQuestion: async (input) =>
      done(
        await change(workspace, 'updateQuestion', (documents) => questions.updateQuestion(documents, input)),
      ),
    closeQuestion: async (input) =>
      done(
        await change(workspace, 'closeQuestion', (documents) => questions.closeQuestion(documents, input)),
      ),
    reopenQuestion: async (input) =>
      done(
        await change(workspace, 'reopenQuestion', (documents) => questions.reopenQuestion(documents, input)),
      ),
    removeQuestion: async (input) =>
      done(
        await change(workspace, 'removeQuestion', (documents) => questions.removeQuestion(documents, input)),
      ),
  }
}

async function gatherSubjects(
  workspace: Workspace,
  asked: readonly AskedAbout[],
): Promise<Result<readonly questions.AskedSubject[]>> {
  const subjects: questions.AskedSubject[] = []
  for (const subject of asked) {
    if (subject.kind !== 'passage') {
      subjects.push(subject)
      continue
    }
    const place = await gatherPlace(workspace, subject.place)
    if (!place.ok) return place
    subjects.push({ kind: 'passage', place: place.value })
  }
  return ok(subjects)
}
