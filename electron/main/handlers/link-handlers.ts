import { findDocument } from '../../../shared/domain/operations/find-document'
import type { Documents } from '../../../shared/domain/operations/operation'
import { err, ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { webAddress } from '../addresses'
import type { Dialogs } from '../dialogs'
import type { Handlers } from '../dispatch'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'

/** The one way out of the program: into the journalist's own browser, when the journalist says so. */
export function linkHandlers(workspace: Workspace, dialogs: Dialogs): Pick<Handlers, 'openLink'> {
  return {
    openLink: async ({ kind, id }, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const stated = statedAddress(documentsOf(store.value), kind, id)
      if (!stated.ok) return stated
      const address = webAddress(stated.value)
      if (address === null) return err('invalid-input', words.faults.notOfTheWeb(kind))
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
