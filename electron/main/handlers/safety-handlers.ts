import { err, ok } from '../../../shared/result'
import { openProject } from '../disk/open-project'
import type { OpenOptions } from '../disk/open-project'
import type { Handlers } from '../dispatch'
import type { Workspace } from '../workspace'
import { done } from './change'
import { openFolder } from './project-handlers'

type SafetyHandlers = Pick<Handlers, 'answerQuestion' | 'reopenProject'>

/** What keeps a project whole: who may write to it, whether it is sound, and its backups. */
export function safetyHandlers(workspace: Workspace, options: OpenOptions): SafetyHandlers {
  return {
    answerQuestion: async ({ answer }) => {
      const question = workspace.question()
      workspace.ask(null)
      if (answer === 'leave') return ok(null)
      if (!question) return err('not-found', 'There is nothing to open. Use “Open Project…”.')
      const opened = await openProject(question.folder, { ...options, readOnly: true })
      if (opened.ok) await workspace.enter(opened.value)
      return done(opened)
    },
    reopenProject: async () => {
      const store = workspace.store()
      return store.ok ? openFolder(workspace, store.value.folder, options) : store
    },
  }
}
