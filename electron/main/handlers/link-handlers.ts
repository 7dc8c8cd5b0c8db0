import { findDocument } from '../../../shared/domain/operations/find-document'
import type { Documents } from '../../../shared/domain/operations/operation'
import { err, ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { webAddress } from '../addresses'
import type { Dialogs } from '../dialogs'
import type { ProjectStore } from '../disk/project/project-store'
import type { Handlers } from '../dispatch'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'

/** The one way out of the program: into the journalist's own browser, when the journalist says so. */
export function linkHandlers(workspace: Workspace, dialogs: Dialogs): Pick<Handlers, 'openLink'> {
  return {
    openLink: async (of, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const stated =
        of.kind === 'link'
          ? await addressOfLink(store.value, of)
          : statedAddress(documentsOf(store.value), of.kind, of.id)
      if (!stated.ok) return stated
      const address = webAddress(stated.value)
      if (address === null) return err('invalid-input', words.faults.notOfTheWeb(of.kind))
      if (await dialogs.openLink(caller, address)) await dialogs.openInBrowser(address.href)
      return ok(null)
    },
  }
}

function statedAddress(documents: Documents, kind: 'article' | 'source', id: string): Result<string> {
  const found = findDocument(documents, kind, id)
  if (!found.ok) return found
  return ok('url' in found.value ? found.value.url : (found.value.metadata.url?.value ?? ''))
}

/** The address of a link in a text; empty where there is no such link. */
async function addressOfLink(
  store: ProjectStore,
  { id, revisionId, at }: { readonly id: string; readonly revisionId: string; readonly at: number },
): Promise<Result<string>> {
  const article = findDocument(documentsOf(store), 'article', id)
  if (!article.ok) return article
  const revision = article.value.revisions.find((each) => each.id === revisionId)
  if (!revision) return ok('')
  const structure = await store.readStructure(revision)
  return structure.ok ? ok(structure.value.links[at]?.address ?? '') : structure
}
