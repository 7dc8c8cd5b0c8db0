import { keptFiles } from '../../shared/domain/operations/kept-file'
import type { OriginalOf } from '../../shared/domain/operations/kept-file'
import { words } from '../../shared/words/words'
import { act } from './act'
import type { ProjectState } from './project-state'
import { notify } from './toasts'
import { articleAtHand } from './view-state'
import type { ViewState } from './view-state'

/** Asks where, gives a kept file back there, and says where it went. */
export async function saveCopy(of: OriginalOf): Promise<void> {
  const written = await act('saveCopy', of)
  if (written) notify('done', words.originals.saved(written.path))
}

/** The file that an article or a source keeps now; null where it keeps none. */
export function originalOf(
  kind: OriginalOf['kind'],
  id: string,
  { articles, sources }: Pick<ProjectState, 'articles' | 'sources'>,
): OriginalOf | null {
  const document = kind === 'article' ? articles.get(id) : sources.get(id)
  const [file] = document ? keptFiles(document) : []
  return file ? { kind, id, hash: file.hash } : null
}

/** The kept file that is worked with: that of the inspected source, else that of the article at hand; null where there is none. */
export function originalAtHand(view: ViewState, project: ProjectState): OriginalOf | null {
  const { inspected } = view
  if (inspected.kind === 'source') return originalOf('source', inspected.sourceId, project)
  const articleId = articleAtHand(view)
  return articleId === null ? null : originalOf('article', articleId, project)
}
