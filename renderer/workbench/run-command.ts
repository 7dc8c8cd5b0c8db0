import { flushSync } from 'react-dom'
import { commands } from '../../shared/ipc/commands'
import type { CommandId } from '../../shared/ipc/commands'
import { assertNever } from '../../shared/result'
import { importFiles, importFolder } from '../features/library/import-files'
import { exportAnnotations } from '../features/report/export-annotations'
import { exportReport } from '../features/report/export-report'
import { act } from '../state/act'
import { useProject } from '../state/project-state'
import { toggleSuggestions } from '../state/suggestions/suggestions-shown'
import { notify } from '../state/toasts'
import { articleAtHand, openDialog, openReview, showList, showMain, useView } from '../state/view-state'
import type { ListKind } from '../state/view-state'
import { addOccurrenceOfSelection, askForEvent, newClaimFromSelection } from './selection-actions'
import { goToClaim } from './go-to-claim'
import { focusPane } from './panes/panes'

/** Does what a menu item or a shortcut asks for. */
export function runCommand(command: CommandId): void {
  const { readOnly } = useProject.getState()
  const needsWriting = commands.some(({ id, needs }) => id === command && needs === 'writing')
  if (needsWriting && readOnly !== null) return notify('fault', `Nothing can be changed. ${readOnly}.`)
  switch (command) {
    case 'new-project':
      return void act('createProject', {})
    case 'open-project':
      return void act('openProject', {})
    case 'open-example':
      return void act('openExample', {})
    case 'close-project':
      return void act('closeProject', {})
    case 'import-files':
      return void importFiles()
    case 'import-folder':
      return void importFolder()
    case 'paste-article':
      return openDialog('paste article')
    case 'replace-text':
      return withArticle(() => openDialog('replace text'))
    case 'correct-text':
      return withArticle((articleId) => showMain({ kind: 'correcting', articleId }))
    case 'review-changes':
      return withArticle((articleId) => openReview(articleId))
    case 'export-html':
      return void exportReport('html')
    case 'export-pdf':
      return void exportReport('pdf')
    case 'export-annotations':
      return void exportAnnotations()
    case 'show-folder':
      return void act('showFolder', {})
    case 'undo':
      return undo()
    case 'redo':
      return redo()
    case 'new-claim':
      return void newClaimFromSelection()
    case 'add-occurrence':
      return void addOccurrenceOfSelection()
    case 'link-evidence':
      return linkEvidence()
    case 'tells-of-event':
      return askForEvent()
    case 'new-conflict':
      return openDialog('new conflict')
    case 'next-claim':
      return goToClaim(1)
    case 'previous-claim':
      return goToClaim(-1)
    case 'next-pane':
      return focusPane(1)
    case 'previous-pane':
      return focusPane(-1)
    case 'show-articles':
      return show('articles')
    case 'show-claims':
      return show('claims')
    case 'show-conflicts':
      return show('conflicts')
    case 'show-events':
      return show('events')
    case 'show-sources':
      return show('sources')
    case 'show-report':
      return showMain({ kind: 'report' })
    case 'show-coverage':
      return showMain({ kind: 'coverage' })
    case 'toggle-suggestions':
      return toggleSuggestions()
    case 'show-history':
      return showMain({ kind: 'history' })
    case 'show-trash':
      return showMain({ kind: 'trash' })
    case 'show-shortcuts':
      return openDialog('shortcuts')
    case 'verify-project':
      return openDialog('verify project')
    case 'protect-project':
    case 'change-passphrase':
      return openDialog('protection')
    case 'restore-backup':
      return openDialog('backups')
    case 'settings':
      return openDialog('settings')
    case 'theme-system':
      return void act('updateSettings', { theme: 'system' })
    case 'theme-light':
      return void act('updateSettings', { theme: 'light' })
    case 'theme-dark':
      return void act('updateSettings', { theme: 'dark' })
    default:
      return assertNever(command)
  }
}

function show(list: ListKind): void {
  // Drawn at once: it is the new list that gets the focus.
  flushSync(() => showList(list))
  document.querySelector<HTMLElement>(`[aria-label="Library"] [role="grid"]`)?.focus()
}

function withArticle(run: (articleId: string) => void): void {
  const articleId = articleAtHand(useView.getState())
  if (articleId === null) notify('fault', 'Open an article first.')
  else run(articleId)
}

function linkEvidence(): void {
  const { inspected } = useView.getState()
  if (inspected.kind === 'claim') showMain({ kind: 'linking', claimId: inspected.claimId })
  else notify('fault', 'Open a claim first: evidence is linked to a claim.')
}

/** While something is typed and not saved yet, undo belongs to the text field; everywhere else to the project. */
function undo(): void {
  if (isTyping()) document.execCommand('undo')
  else if (useProject.getState().undo.undo !== null) void act('undo', {})
}

function redo(): void {
  if (isTyping()) document.execCommand('redo')
  else if (useProject.getState().undo.redo !== null) void act('redo', {})
}

function isTyping(): boolean {
  const focused = document.activeElement
  return (
    (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) &&
    !focused.readOnly &&
    focused.dataset['saved'] !== 'true'
  )
}
