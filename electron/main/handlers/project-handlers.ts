import { basename } from 'node:path'
import { err, ok } from '../../../shared/result'
import type { projectOperations } from '../../../shared/ipc/contract/projects'
import type { Result } from '../../../shared/result'
import type { VerdictScale } from '../../../shared/schema/project'
import type { Documents } from '../../../shared/domain/operations/operation'
import { makeProject, updateProject } from '../../../shared/domain/operations/project'
import { removeView, renameView, saveView } from '../../../shared/domain/operations/views/saved-views'
import {
  declareOneName,
  keepNamesApart,
  partOneName,
} from '../../../shared/domain/operations/names/one-names'
import { makeScale } from '../../../shared/domain/verdicts/own-scale'
import { scalesOf, verdictScales } from '../../../shared/domain/verdicts/presets'
import { words } from '../../../shared/words/words'
import type { Dialogs } from '../dialogs'
import { createProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import type { HandlersOf } from '../dispatch'
import type { Examples } from '../example/example-project'
import type { Workspace } from '../workspace'
import { change, done, made } from './change'
import { openExampleProject, openFolder } from './open-folder'

export function projectHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  options: OpenOptions,
  examples: Examples,
): HandlersOf<typeof projectOperations> {
  return {
    createProject: async (_, caller) => {
      const chosen = await dialogs.newProject(caller)
      if (chosen === null) return ok(null)
      const folder = chosen.endsWith('.plumbline') ? chosen : `${chosen}.plumbline`
      const [scale] = verdictScales
      const title = basename(folder, '.plumbline')
      const created = await createProject(
        folder,
        makeProject(title, scale, workspace.circumstances()),
        options,
      )
      if (created.ok) await workspace.enter(created.value)
      return done(created)
    },
    openProject: async (_, caller) => {
      const folder = await dialogs.project(caller)
      return folder === null ? ok(null) : openFolder(workspace, folder, options)
    },
    openRecent: async ({ folder }) =>
      workspace.recentFolders().includes(folder)
        ? openFolder(workspace, folder, options)
        : err('not-allowed', words.faults.notOpenedBefore),
    openExample: ({ language }) =>
      openExampleProject(workspace, examples[language ?? examples.usual], options),
    closeProject: async () => {
      await workspace.leave()
      return ok(null)
    },
    updateProject: async ({ verdictScale: asked, ...input }) =>
      done(
        await change(workspace, 'updateProject', (documents, { newId }) => {
          if (asked === undefined) return updateProject(documents, input)
          const scale = typeof asked === 'string' ? scaleCalled(asked, documents) : makeScale(asked, newId)
          return scale.ok ? updateProject(documents, { ...input, verdictScale: scale.value }) : scale
        }),
      ),
    saveView: async (input) =>
      made(await change(workspace, 'saveView', (documents, c) => saveView(documents, input, c))),
    renameView: async (input) =>
      done(await change(workspace, 'renameView', (documents) => renameView(documents, input))),
    removeView: async (input) =>
      done(await change(workspace, 'removeView', (documents) => removeView(documents, input))),
    declareOneName: async (input) =>
      made(await change(workspace, 'declareOneName', (documents, c) => declareOneName(documents, input, c))),
    partOneName: async (input) =>
      done(await change(workspace, 'partOneName', (documents) => partOneName(documents, input))),
    keepNamesApart: async (input) =>
      done(await change(workspace, 'keepNamesApart', (documents) => keepNamesApart(documents, input))),
    showFolder: async () => {
      const store = workspace.store()
      if (!store.ok) return store
      dialogs.showInFolder(store.value.folder)
      return ok(null)
    },
    undo: async () => {
      const store = workspace.store()
      return store.ok ? done(await store.value.undo()) : store
    },
    redo: async () => {
      const store = workspace.store()
      return store.ok ? done(await store.value.redo()) : store
    },
    readHistory: async (range) => {
      const store = workspace.store()
      if (!store.ok) return store
      const entries = await store.value.history(range)
      return entries.ok ? ok({ entries: entries.value }) : entries
    },
  }
}

function scaleCalled(id: string, { project: projects }: Documents): Result<VerdictScale> {
  const scale = [...projects.values()].flatMap(scalesOf).find((each) => each.id === id)
  return scale ? ok(scale) : err('invalid-input', words.faults.noScale)
}
