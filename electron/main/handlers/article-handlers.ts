import { basename } from 'node:path'
import { err, ok } from '../../../shared/result'
import * as articles from '../../../shared/domain/operations/articles'
import { normaliseText } from '../../../shared/domain/text/normalise-text'
import type { ImportReport } from '../../../shared/ipc/state'
import type { Dialogs } from '../dialogs'
import { sha256 } from '../disk/sha256'
import { LARGEST_TEXT, readTextFile } from '../import/read-text-file'
import { readTitle } from '../import/read-title'
import type { Handlers } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done, made } from './change'

type ArticleHandlers = Pick<
  Handlers,
  'importFiles' | 'importDropped' | 'addPastedText' | 'updateArticle' | 'removeArticle' | 'readText'
>

export function articleHandlers(workspace: Workspace, dialogs: Dialogs): ArticleHandlers {
  return {
    importFiles: async () => ok(await importTexts(workspace, await dialogs.articles())),
    importDropped: async ({ paths }) => ok(await importTexts(workspace, paths)),
    addPastedText: async (input) => {
      const { text, normalisation } = normaliseText(input.text)
      if (!/\S/u.test(text)) return err('invalid-input', 'There is no text to add. Paste the article first.')
      if (text.length > LARGEST_TEXT)
        return err('too-large', 'This text is longer than 2,000,000 characters. Add it in parts.')
      const title = input.title.trim()
      const stated = readTitle(text)
      const incoming: articles.IncomingText = {
        text,
        textHash: sha256(text),
        original: null,
        normalisation,
        reason: 'pasted',
        metadata: {
          ...articles.noMetadata,
          title: title
            ? { value: title, basis: 'journalist' }
            : stated
              ? { value: stated, basis: 'text' }
              : null,
        },
      }
      return made(
        await change(workspace, (documents, c) => articles.addArticle(documents, { incoming }, c), {
          texts: [text],
        }),
      )
    },
    updateArticle: async (input) =>
      done(await change(workspace, (documents) => articles.updateArticle(documents, input))),
    removeArticle: async (input) =>
      done(await change(workspace, (documents) => articles.removeArticle(documents, input))),
    readText: async ({ hash }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const text = await store.value.readText(hash)
      return text.ok ? ok({ text: text.value }) : text
    },
  }
}

/** Imports what is good, file by file, and says of the rest why not. Each article is one operation, whole. */
export async function importTexts(workspace: Workspace, paths: readonly string[]): Promise<ImportReport> {
  const imported: { articleId: string; name: string }[] = []
  const refused: { name: string; reason: string }[] = []
  for (const path of paths) {
    const name = basename(path)
    const file = await readTextFile(path)
    const added = file.ok
      ? await change(
          workspace,
          (documents, c) => articles.addArticle(documents, { incoming: file.value.incoming }, c),
          { texts: [file.value.incoming.text], originals: [file.value] },
        )
      : file
    if (added.ok) imported.push({ articleId: added.value.id, name })
    else refused.push({ name, reason: added.fault.message })
  }
  return { imported, refused }
}
