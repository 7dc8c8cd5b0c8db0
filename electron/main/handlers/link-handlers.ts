import { shell } from 'electron'
import { findDocument } from '../../../shared/domain/operations/find-document'
import { err, ok } from '../../../shared/result'
import { webAddress } from '../addresses'
import type { Dialogs } from '../dialogs'
import type { Handlers } from '../dispatch'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'

/** The one way out of the program: into the journalist's own browser, when the journalist says so. */
export function linkHandlers(workspace: Workspace, dialogs: Dialogs): Pick<Handlers, 'openLink'> {
  return {
    openLink: async ({ sourceId }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const source = findDocument(documentsOf(store.value), 'source', sourceId)
      if (!source.ok) return source
      const address = webAddress(source.value.url)
      if (address === null)
        return err(
          'invalid-input',
          'The address of this source is not one of the web. It has to begin with https:// or http://.',
        )
      if (await dialogs.openLink(address)) await shell.openExternal(address.href)
      return ok(null)
    },
  }
}
