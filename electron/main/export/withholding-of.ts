import type { Documents } from '../../../shared/domain/operations/operation'
import { knownOfSources, withhold } from '../../../shared/domain/report/withhold'
import { ok, type Result } from '../../../shared/result'
import type { ProjectStore } from '../disk/project/project-store'

/** Says a text without the names of withheld sources. */
export type Say = (text: string) => string

/**
 * What takes the names of withheld sources out of a text, as the report of the project does: those that they had before, too. The history is
 * read only where one is withheld.
 */
export async function withholdingOf(
  store: Pick<ProjectStore, 'history' | 'head'>,
  documents: Documents,
): Promise<Result<Say>> {
  if (![...documents.source.values()].some(({ identityWithheld }) => identityWithheld))
    return ok((text) => text)
  const history = await store.history({ from: 1, to: store.head.seq })
  if (!history.ok) return history
  const takeOut = withhold(knownOfSources(documents, history.value))
  return ok((text) => takeOut(text)[0] ?? '')
}
