import { basename, resolve } from 'node:path'
import type { safetyOperations } from '../../../shared/ipc/contract/safety'
import type { Finding, Verification, Verified } from '../../../shared/ipc/state'
import { err, ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { Dialogs } from '../dialogs'
import { openHistoryCopy } from '../disk/folder/open-history-copy'
import { openProject, restoreProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import type { HandlersOf } from '../dispatch'
import { verifyAnyOffThread, verifyOffThread } from '../safety/project-work'
import type { FilesDone } from '../safety/jobs'
import type { ProjectStore } from '../disk/project/project-store'
import { projectOf } from '../workspace'
import type { Workspace } from '../workspace'
import { entered, openFolder } from './open-folder'
import { workWhileClosed } from './work-while-closed'

/** What keeps a project whole: who may write to it, whether it is sound, and mending it. */
export function safetyHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  options: OpenOptions,
): HandlersOf<typeof safetyOperations> {
  let verifying: AbortController | null = null
  /** What was asked for last, to be verified with its passphrase. */
  let asked: string | null = null
  const onProgress = ({ done, total }: FilesDone): void =>
    workspace.announce({ kind: 'verifying', done, total })
  const begin = () => {
    verifying?.abort()
    verifying = new AbortController()
    return { signal: verifying.signal, onProgress }
  }
  const verifyOpen = async (store: ProjectStore): Promise<Result<Verification>> => {
    const surroundings = begin()
    for (;;) {
      const written = await store.checkpoint()
      if (!written.ok) return written
      const { seq } = store.head
      const report = await verifyOffThread({ folder: store.folder, secret: store.codec.secret }, surroundings)
      // Work that went on meanwhile looks like a difference between history and documents: then look again.
      const isSound = report.ok && report.value.findings.length === 0
      if (!report.ok || isSound) return report
      if (store.head.seq === seq) return ok(await mendTexts(store, report.value))
    }
  }
  const verifyAt = async (path: string, passphrase: string | undefined): Promise<Result<Verified>> => {
    asked = path
    const store = workspace.store()
    if (!store.ok || resolve(path) !== resolve(store.value.folder))
      return verifyAnyOffThread({ path, passphrase }, begin())
    const verified = await verifyOpen(store.value)
    return verified.ok ? ok({ kind: 'project', name: basename(path), report: verified.value }) : verified
  }
  return {
    answerQuestion: async ({ answer }) => {
      const question = workspace.question()
      workspace.ask(null)
      if (answer === 'leave') return ok(null)
      if (!question) return err('not-found', words.faults.nothingToOpen)
      const toRead = { ...options, readOnly: true }
      return entered(workspace, question.folder, await openProject(question.folder, toRead), true)
    },
    reopenProject: async () => {
      const store = workspace.store()
      if (!store.ok) return store
      const { folder, codec } = store.value
      return openFolder(workspace, folder, { ...options, secret: codec.secret })
    },
    verifyProject: async () => {
      const store = workspace.store()
      return store.ok ? verifyOpen(store.value) : store
    },
    verifyOther: async (input, caller) => {
      const isAgain = 'passphrase' in input
      const path = isAgain ? asked : await dialogs.verified(caller, input.choose)
      return path === null ? ok(null) : verifyAt(path, isAgain ? input.passphrase : undefined)
    },
    openHistoryCopy: async ({ file }, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const { folder: root, codec } = store.value
      const chosen = await dialogs.copiedProject(caller, words.folder.copy.name(projectOf(store.value).title))
      if (chosen === null) return ok({ done: [] })
      const folder = chosen.endsWith('.plumbline') ? chosen : `${chosen}.plumbline`
      const made = await openHistoryCopy(root, file, folder, { codec })
      if (!made.ok) return made
      const opened = await openFolder(workspace, folder, { ...options, secret: codec.secret })
      if (!opened.ok) return opened
      return ok({ done: [words.folder.copy.done(file, basename(folder), made.value.partsAt)] })
    },
    cancelVerification: async () => {
      verifying?.abort()
      return ok(null)
    },
    restoreHistory: async () => {
      const store = workspace.store()
      if (!store.ok) return store
      const unlocked = { ...options, secret: store.value.codec.secret }
      const restored = await workWhileClosed(workspace, store.value, unlocked, (folder) =>
        restoreProject(folder, unlocked),
      )
      if (!restored.ok) return restored
      for (const line of restored.value) workspace.tellCondition(line)
      return ok({ done: restored.value })
    },
  }
}

/** Puts back what was found missing or damaged of the texts and originals, where that can be, and says so where it was found. */
async function mendTexts(store: ProjectStore, report: Verification): Promise<Verification> {
  const findings: Finding[] = []
  for (const finding of report.findings) {
    const mended = isBlob(finding.part) ? await store.mendBlob(finding.file) : null
    const message = mended === null ? finding.message : words.folder.mended.finding(finding.message, mended)
    findings.push({ ...finding, message })
  }
  return { ...report, findings }
}

function isBlob(part: Finding['part']): boolean {
  return part === 'text' || part === 'original'
}
