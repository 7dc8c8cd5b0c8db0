import { NewConflictDialog } from '../features/conflicts/new-conflict-dialog'
import { PasteDialog } from '../features/library/paste-dialog'
import { openDialog, useView } from '../state/view-state'
import { SettingsDialog } from './settings-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'

const close = (): void => openDialog(null)

/** The one dialog that is open. */
export function Dialogs() {
  const dialog = useView((state) => state.dialog)
  const claimId = useView(({ inspected }) => (inspected.kind === 'claim' ? inspected.claimId : null))
  switch (dialog) {
    case null:
      return null
    case 'paste article':
      return <PasteDialog onClose={close} />
    case 'new conflict':
      return <NewConflictDialog claimId={claimId} onClose={close} />
    case 'settings':
      return <SettingsDialog onClose={close} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />
  }
}
