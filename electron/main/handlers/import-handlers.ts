import { err, ok } from '../../../shared/result'
import type { importOperations } from '../../../shared/ipc/contract/imports'
import type { Result } from '../../../shared/result'
import { addArticle, keptTexts } from '../../../shared/domain/operations/articles'
import type { ImportReport, WorkspaceEvent } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import type { Dialogs } from '../dialogs'
import type { HandlersOf } from '../dispatch'
import { importPaths } from '../import/import-paths'
import { toIncomingPaste } from '../import/incoming-paste'
import type { ImportWork } from '../import/import-target'
import type { Workspace } from '../workspace'
import { change, made } from './change'

export const nothingImported: ImportReport = {
  imported: [],
  known: [],
  annotations: [],
  references: [],
  refused: [],
  held: [],
  left: 0,
}

/** How often the window is told how far an import has come, in milliseconds. */
const PROGRESS_EVERY = 200

export function importHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  work: ImportWork,
): HandlersOf<typeof importOperations> {
  let underWay: AbortController | null = null
  /** The paths of files that wait for an answer, by what the window calls them; each import adds its own. */
  const held = new Map<string, string>()
  let asked = 0
  const hold = (path: string): string => {
    asked += 1
    const id = String(asked)
    held.set(id, path)
    return id
  }

  const importAll = async (
    paths: readonly string[],
    answer: { readonly languages: readonly string[] } | null = null,
  ): Promise<Result<ImportReport>> => {
    const store = workspace.store()
    if (!store.ok) return store
    if (store.value.readOnly !== false)
      return err('read-only', words.importing.notImported(store.value.readOnly))
    if (paths.length === 0) return ok(nothingImported)
    if (underWay) return err('in-use', words.importing.underWay)
    underWay = new AbortController()
    // A short import is over before anybody could read of it: the first word comes after one interval.
    let latest: WorkspaceEvent | null = null
    const telling = setInterval(() => {
      if (latest) workspace.announce(latest)
      latest = null
    }, PROGRESS_EVERY)
    try {
      const target = {
        store: store.value,
        circumstances: workspace.circumstances,
        ...work,
      }
      const report = await importPaths(paths, target, {
        signal: underWay.signal,
        ...(answer === null ? { hold } : answer),
        onProgress: (done, total, name) => {
          latest = { kind: 'importing', done, total, name }
        },
      })
      return ok(report)
    } finally {
      clearInterval(telling)
      underWay = null
      // What came in is compared with the texts that are there: one that went bad meanwhile is put back, or told of.
      store.value.checkTextsLater()
    }
  }
  // A project that is closed takes its import with it.
  workspace.subscribe((event) => {
    if (event.kind !== 'opened') return
    underWay?.abort()
    held.clear()
  })

  return {
    importFiles: async (_, caller) => importAll(await dialogs.articles(caller)),
    importFolder: async (_, caller) => {
      const folder = await dialogs.articleFolder(caller)
      return folder === null ? ok(nothingImported) : importAll([folder])
    },
    importDropped: async ({ paths }) => {
      await workspace.ready()
      return importAll(paths)
    },
    importHeld: ({ files, languages }) =>
      importAll(
        files.flatMap((id) => held.get(id) ?? []),
        { languages },
      ),
    listRecognisers: async () => ok(await work.recogniser.languages()),
    cancelImport: async () => {
      underWay?.abort()
      return ok(null)
    },
    readPastedHtml: async ({ html }) => {
      const read = await work.parser.read({ kind: 'pastedHtml', html })
      return read.ok ? ok({ text: read.value.text }) : read
    },
    addPastedText: async ({ text, title: named, html }) => {
      const paste = await toIncomingPaste(work.parser, { text, html })
      if (!paste.ok) return paste
      const { incoming, originals } = paste.value
      const title = named.trim()
      const metadata = title
        ? { ...incoming.metadata, title: { value: title, basis: 'journalist' as const } }
        : incoming.metadata
      const article = { ...incoming, metadata, reason: 'pasted' as const }
      return made(
        await change(
          workspace,
          'addPastedText',
          (documents, c) => addArticle(documents, { incoming: article }, c),
          { blobs: { texts: keptTexts(article), originals } },
        ),
      )
    },
  }
}
