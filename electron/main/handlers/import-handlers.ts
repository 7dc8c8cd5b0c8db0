import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { addArticle, noMetadata } from '../../../shared/domain/operations/articles'
import { normaliseText } from '../../../shared/domain/text/normalise-text'
import type { ImportReport } from '../../../shared/ipc/state'
import type { Dialogs } from '../dialogs'
import type { Handlers } from '../dispatch'
import { sha256 } from '../disk/sha256'
import { LONGEST_TEXT } from '../import/formats'
import { importPaths } from '../import/import-paths'
import type { Parser } from '../import/parser'
import { readTitle } from '../import/read-title'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'
import { change, made } from './change'

type ImportHandlers = Pick<
  Handlers,
  'importFiles' | 'importFolder' | 'importDropped' | 'cancelImport' | 'readPastedHtml' | 'addPastedText'
>

const nothingImported: ImportReport = { imported: [], known: [], annotations: [], refused: [], left: 0 }

/** How often the window is told how far an import has come, in milliseconds. */
const PROGRESS_EVERY = 100

export function importHandlers(workspace: Workspace, dialogs: Dialogs, parser: Parser): ImportHandlers {
  let underWay: AbortController | null = null

  const importAll = async (paths: readonly string[]): Promise<Result<ImportReport>> => {
    const store = workspace.store()
    if (!store.ok) return store
    if (paths.length === 0) return ok(nothingImported)
    if (underWay) return err('in-use', 'An import is under way. Wait until it is done, or cancel it.')
    underWay = new AbortController()
    let told = Date.now()
    try {
      const target = {
        store: store.value,
        documents: () => documentsOf(store.value),
        circumstances: workspace.circumstances,
        parser,
      }
      const report = await importPaths(paths, target, {
        signal: underWay.signal,
        onProgress: (done, total, name) => {
          if (Date.now() - told < PROGRESS_EVERY) return
          told = Date.now()
          workspace.announce({ kind: 'importing', done, total, name })
        },
      })
      return ok(report)
    } finally {
      underWay = null
      parser.close()
    }
  }
  // A project that is closed takes its import with it.
  workspace.subscribe((event) => {
    if (event.kind === 'opened') underWay?.abort()
  })

  return {
    importFiles: async () => importAll(await dialogs.articles()),
    importFolder: async () => {
      const folder = await dialogs.articleFolder()
      return folder === null ? ok(nothingImported) : importAll([folder])
    },
    importDropped: ({ paths }) => importAll(paths),
    cancelImport: async () => {
      underWay?.abort()
      return ok(null)
    },
    readPastedHtml: async ({ html }) => {
      const read = await parser.read({ kind: 'pasted HTML', html })
      return read.ok ? ok({ text: read.value.text }) : read
    },
    addPastedText: async ({ text: pasted, title: named, html }) => {
      const { text, normalisation } = normaliseText(pasted)
      if (!/\S/u.test(text)) return err('invalid-input', 'There is no text to add. Paste the article first.')
      if (text.length > LONGEST_TEXT)
        return err('too-large', 'This text is longer than 2,000,000 characters. Add it in parts.')
      // The tables of the languages are large: a start that pastes nothing does without them.
      const { detectLanguage } = await import('../import/detect-language')
      const title = named.trim()
      const stated = readTitle(text)
      const original = html === undefined ? null : Buffer.from(html)
      const incoming = {
        text,
        textHash: sha256(text),
        original: original && {
          hash: sha256(original),
          name: 'pasted.html',
          mediaType: 'text/html',
          size: original.length,
        },
        normalisation,
        reason: 'pasted' as const,
        metadata: {
          ...noMetadata,
          title: title
            ? { value: title, basis: 'journalist' as const }
            : stated
              ? { value: stated, basis: 'text' as const }
              : null,
          language: detectLanguage(text),
        },
      }
      return made(
        await change(workspace, (documents, c) => addArticle(documents, { incoming }, c), {
          texts: [text],
          originals: original ? [{ bytes: original, extension: 'html' }] : [],
        }),
      )
    },
  }
}
