import { ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { readingContext } from '../../../../shared/domain/operations/claims'
import * as operations from '../../../../shared/domain/operations/importing/import-annotations'
import type { AnnotationsReport } from '../../../../shared/ipc/state'
import type { ProjectStore } from '../../disk/project/project-store'
import type { PlaceOptions, TextOfArticle } from './annotation-placer'
import type { ImportTarget } from '../import-target'

/**
 * Imports a file of annotations (W3C, Hypothesis) as claims, in one operation, and says of the rest why they were put nowhere.
 * They are looked for off the main thread; cancelled meanwhile, nothing of the file is imported. With `waits`
 * nothing is made of those from another address than that of the article: somebody has to say whether it is the same text.
 */
export async function importAnnotations(
  path: string,
  { store, annotations, circumstances, act }: Omit<ImportTarget, 'parser' | 'recogniser'>,
  { waits, ...options }: Pick<PlaceOptions, 'signal' | 'onProgress'> & { readonly waits: boolean },
): Promise<Result<Omit<AnnotationsReport, 'name'>>> {
  const source = { path, folder: store.folder, secret: store.codec.secret, texts: currentTexts(store) }
  const found = await annotations.place(source, { ...options, mend: (hash) => store.readText(hash) })
  if (!found.ok) return found
  const { placed, wordless } = found.value
  const done = await store.run(
    'importAnnotations',
    (documents) => operations.importAnnotations(documents, placed, circumstances(), { waits }),
    { act },
  )
  if (!done.ok) return done
  const { claims, known, elsewhere, unplaced } = done.value
  return ok({ claims, known, wordless, elsewhere, unplaced })
}

function currentTexts(store: ProjectStore): readonly TextOfArticle[] {
  return Array.from(store.documents('article'), ([articleId, article]) => ({
    articleId,
    url: article.metadata.url?.value ?? '',
    textHash: article.revisions.at(-1)?.textHash ?? '',
    context: readingContext(article),
  }))
}
