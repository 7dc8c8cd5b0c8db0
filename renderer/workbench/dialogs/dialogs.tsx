import { RelateDialog } from '../../features/conflicts/relate-dialog'
import { DismissDialog } from '../../features/conflicts/dismiss-dialog'
import { NewConflictDialog } from '../../features/conflicts/new-conflict-dialog'
import { PasteDialog } from '../../features/library/paste-dialog'
import { ProtectionDialog } from '../../features/protection/protection-dialog'
import { QuestionDialog } from '../../features/questions/question-dialog'
import { PackageDialog } from '../../features/handover/package-dialog'
import { PublicationDialog } from '../../features/handover/publication-dialog'
import { ManualDialog } from '../../features/manual/manual-dialog'
import { ReplaceDialog } from '../../features/revisions/replace-dialog'
import { RereadDialog } from '../../features/revisions/reread-dialog'
import { BackupsDialog } from '../../features/safety/backups-dialog'
import { RestoreHistoryDialog } from '../../features/safety/restore-history-dialog'
import { VerifyDialog } from '../../features/safety/verify-dialog'
import { WordsTellOfEvent } from '../../marks/tell-of-event'
import { openClaimId } from '../../state/open-claim'
import { useProject } from '../../state/project-state'
import { articleAtHand, openDialog, useView } from '../../state/view-state'
import { AboutDialog } from './about-dialog'
import { SettingsDialog } from './settings-dialog'
import { ViewDialog } from './view-dialog'
import { ScaleDialog } from './scale-dialog'
import { Palette } from './palette'
import { ShortcutsDialog } from './shortcuts-dialog'

const close = (): void => openDialog(null)

/** The one dialog that is open. */
export function Dialogs() {
  const dialog = useView((state) => state.dialog)
  const articleId = useView(articleAtHand)
  const claimId = useView(openClaimId)
  const article = useProject((state) => state.articles.get(articleId ?? ''))
  const selection = useView((state) => state.selection)
  switch (dialog) {
    case null:
      return null
    case 'paste-article':
      return <PasteDialog onClose={close} />
    case 'replace-text':
      return article ? <ReplaceDialog key={article.id} article={article} onClose={close} /> : null
    case 'reread-original':
      return article ? <RereadDialog key={article.id} article={article} onClose={close} /> : null
    case 'new-conflict':
      return <NewConflictDialog claimId={claimId} onClose={close} />
    case 'relate-claim':
      return <RelateDialog claimId={claimId} selection={selection} onClose={close} />
    case 'event-told-here':
      return selection ? <WordsTellOfEvent place={selection} onClose={close} /> : null
    case 'dismiss-suggestions':
      return <DismissDialog onClose={close} />
    case 'question':
      return <QuestionDialog onClose={close} />
    case 'view-name':
      return <ViewDialog onClose={close} />
    case 'settings':
      return <SettingsDialog onClose={close} />
    case 'verdict-scale':
      return <ScaleDialog onClose={close} />
    case 'palette':
      return <Palette onClose={close} />
    case 'manual':
      return <ManualDialog onClose={close} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />
    case 'about':
      return <AboutDialog onClose={close} />
    case 'verify':
      return <VerifyDialog onClose={close} />
    case 'package-publication':
      return <PublicationDialog onClose={close} />
    case 'package-colleague':
      return <PackageDialog onClose={close} />
    case 'protection':
      return <ProtectionDialog onClose={close} />
    case 'backups':
      return <BackupsDialog onClose={close} />
    case 'restore-history':
      return <RestoreHistoryDialog onClose={close} />
  }
}
