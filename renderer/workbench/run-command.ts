import { flushSync } from 'react-dom'
import { allCommands, isOn } from '../../shared/ipc/commands'
import type { CommandId } from '../../shared/ipc/commands'
import type { OriginalOf } from '../../shared/domain/operations/kept-file'
import { assertNever } from '../../shared/result'
import { words } from '../../shared/words/words'
import { importFiles, importFolder } from '../features/library/import-files'
import {
  exportAnnotations,
  exportArticle,
  exportEvents,
  exportReport,
  print,
} from '../features/report/export-files'
import { offersAt, zoneOf } from '../commands/offers'
import { questionAt, viewAt, whatToAsk } from '../commands/what-to-ask'
import { askOtherName } from '../state/lists/saved-views'
import { askAbout, openAsking } from '../state/questions/asking'
import { situationNow } from '../commands/situation'
import { act } from '../state/act'
import { openOutside, originalAtHand, saveCopy, showOriginal } from '../state/originals'
import { openBeside, showNextEvidence } from '../state/beside/beside'
import { openClaimId } from '../state/open-claim'
import { goBack, goForward } from '../state/place/trail'
import { useProject } from '../state/project-state'
import { hear, notify } from '../state/answers'
import { takeTour } from '../state/tour/tour'
import { toggleSuggestions } from '../state/suggestions/suggestions-shown'
import {
  articleAtHand,
  inspect,
  mainOf,
  openDialog,
  openLinking,
  openReview,
  showMain,
  showView,
  useView,
} from '../state/view-state'
import type { ListKind, OverviewPart, WholeKind } from '../state/view-state'
import { textBoxOf, undoIn } from '../ui/fields/field-undo'
import { wishFocus } from '../ui/keep-focus'
import {
  addOccurrenceOfSelection,
  askForEvent,
  copyWithCitation,
  newClaimFromSelection,
} from './selection-actions'
import { findEverywhere, openFrom } from './find-everywhere'
import { goToClaim } from './go-to-claim'
import { spokenAfter } from './spoken-after'
import {
  filterIn,
  focusFilter,
  focusLibrary,
  focusMain,
  focusPane,
  openFirstRow,
  showLibrary,
  toggleLibrary,
  openRow,
} from './panes/panes'

/** Does what a menu, a key or the palette asks for; nothing where it is off, as it is shown to be. */
export function runCommand(command: CommandId): void {
  if (isOff(command)) return
  perform(command)
  const told = spokenAfter(command)
  if (told !== null) hear(told)
}

function perform(command: CommandId): void {
  switch (command) {
    case 'new-project':
      return void act('createProject', {})
    case 'open-project':
      return void act('openProject', {})
    case 'open-package':
      return void act('openPackage', {})
    case 'open-example':
      return void act('openExample', { language: 'en' })
    case 'open-arabic-example':
      return void act('openExample', { language: 'ar' })
    case 'close-project':
      return void act('closeProject', {})
    case 'import-files':
      return void importFiles()
    case 'import-folder':
      return void importFolder()
    case 'paste-article':
      return openDialog('paste-article')
    case 'replace-text':
      return openDialog('replace-text')
    case 'reread-original':
      return openDialog('reread-original')
    case 'correct-text':
      return withArticle((articleId) => showMain({ kind: 'correcting', articleId }))
    case 'review-changes':
      return withArticle((articleId) => openReview(articleId))
    case 'show-original':
      return withOriginal(showOriginal)
    case 'open-beside':
      return splitMain()
    case 'evidence-beside':
      return withClaim(showNextEvidence)
    case 'save-copy':
      return withOriginal((of) => void saveCopy(of))
    case 'open-outside':
      return withOriginal((of) => void openOutside(of))
    case 'export-html':
      return void exportReport('html')
    case 'export-pdf':
      return void exportReport('pdf')
    case 'export-article':
      return withArticle((articleId) => void exportArticle(articleId))
    case 'export-annotations':
      return void exportAnnotations()
    case 'export-events':
      return void exportEvents()
    case 'print':
      return void print()
    case 'show-folder':
      return void act('showFolder', {})
    case 'undo':
    case 'redo':
      return takeBack(command)
    case 'find-in-text':
      // Where no text is read, all of them are meant.
      return (offersAt(document.activeElement)[command] ?? findEverywhere)()
    case 'find-everywhere':
      return findEverywhere()
    case 'filter-list':
      return filterList()
    case 'next-found':
      return openFrom(1)
    case 'previous-found':
      return openFrom(-1)
    case 'copy-words':
      return void document.execCommand('copy')
    case 'copy-citation':
      return void copyWithCitation()
    case 'new-claim':
      return void newClaimFromSelection()
    case 'add-occurrence':
      return void addOccurrenceOfSelection()
    case 'link-evidence':
      return linkEvidence()
    case 'tells-of-event':
      return askForEvent()
    case 'relate-claim':
      return openDialog('relate-claim')
    case 'rename-view':
      return withView(askOtherName)
    case 'remove-view':
      return withView((id) => void act('removeView', { id }))
    case 'ask-about-words':
      return askAbout(whatToAsk('text'))
    case 'ask-question':
      return askAbout(whatToAsk(zoneOf(document.activeElement)))
    case 'close-question':
      return withQuestion((questionId) => openAsking({ kind: 'close', questionId }))
    case 'change-question':
      return withQuestion((questionId) => openAsking({ kind: 'change', questionId }))
    case 'reopen-question':
      return withQuestion((id) => void act('reopenQuestion', { id }))
    case 'remove-question':
      return withQuestion((id) => void act('removeQuestion', { ids: [id] }))
    case 'new-conflict':
      return openDialog('new-conflict')
    case 'next-claim':
      return goToClaim(1)
    case 'previous-claim':
      return goToClaim(-1)
    case 'go-back':
      return goBack()
    case 'go-forward':
      return goForward()
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
      return showWhole('report')
    case 'show-coverage':
      return showWhole('coverage')
    case 'show-overview':
      return showWhole('overview')
    case 'show-matrix':
      return showPart('matrix')
    case 'show-time-line':
      return showPart('time-line')
    case 'show-names':
      return showPart('names')
    case 'toggle-library':
      return toggleLibrary()
    case 'toggle-inspector':
      return toggleInspector()
    case 'toggle-suggestions':
      return toggleSuggestions()
    case 'show-history':
      return showWhole('history')
    case 'show-trash':
      return showWhole('trash')
    case 'show-palette':
      return openDialog('palette')
    case 'next-row':
      return openRow(1)
    case 'previous-row':
      return openRow(-1)
    case 'find-next':
    case 'find-previous':
    case 'widen-selection':
    case 'narrow-selection':
    case 'next-suggestion':
    case 'previous-suggestion':
    case 'open-claims-here':
    case 'what-others-say':
    case 'statement-says-otherwise':
    case 'statement-denies':
    case 'statement-says-the-same':
    case 'statement-something-else':
    case 'open-link':
    case 'copy-link':
    case 'follow-note':
    case 'accept-suggestion':
    case 'dismiss-suggestion':
    case 'link-supports':
    case 'link-refutes':
    case 'link-context':
    case 'attach-here':
    case 'telling-belongs':
    case 'telling-not':
    case 'telling-elsewhere':
    case 'telling-split':
    case 'remove-rows':
    case 'stretch-begin':
    case 'stretch-end':
    case 'confirm-suggested':
    case 'dismiss-suggested':
    case 'reopen-conflict':
    case 'put-back':
    case 'show-changed':
    case 'copy-hash':
    case 'verdict-0':
    case 'verdict-1':
    case 'verdict-2':
    case 'verdict-3':
    case 'verdict-4':
    case 'verdict-5':
    case 'verdict-6':
    case 'verdict-7':
    case 'verdict-8':
    case 'verdict-9':
      return offersAt(document.activeElement)[command]?.()
    case 'show-manual':
      return openDialog('manual')
    case 'take-tour':
      return void takeTour()
    case 'show-shortcuts':
      return openDialog('shortcuts')
    case 'about':
      return openDialog('about')
    case 'verify':
    case 'package-colleague':
    case 'package-publication':
      return openDialog(command)
    case 'protect-project':
    case 'change-passphrase':
      return openDialog('protection')
    case 'restore-backup':
      return openDialog('backups')
    case 'verdict-scale':
      return openDialog('verdict-scale')
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

/** Whether a command is off; a key that is off because nothing can be changed is answered with the reason. */
function isOff(id: CommandId): boolean {
  const now = situationNow()
  const command = allCommands.find((each) => each.id === id)
  if (!command || isOn(command, now)) return !command
  if (now.has('typing') && (id === 'undo' || id === 'redo')) hear(words.fields.nothingTyped[id])
  const { readOnly } = useProject.getState()
  if (readOnly !== null && isOn(command, new Set([...now, 'writing'])))
    notify('fault', words.commands.nothingChanges(readOnly))
  return true
}

/** In a text field it is what was typed there that is taken back, and nothing of the project. */
function takeBack(way: 'undo' | 'redo'): void {
  const box = textBoxOf(document.activeElement)
  if (box) undoIn(box, way)
  else void act(way, {})
}

function show(list: ListKind): void {
  // Drawn at once: it is the new list that gets the focus.
  flushSync(() => {
    showView(list)
    showLibrary()
  })
  focusLibrary()
  openFirstRow()
}

/** The field of a page that is a list itself, unless the focus is in the list on the left. */
function filterList(): void {
  const isInLibrary = document.activeElement?.closest('[data-pane="library"]')
  const field = isInLibrary ? null : filterIn('main')
  if (field) {
    field.focus()
    return field.select()
  }
  flushSync(() => showLibrary())
  focusFilter()
}

/** Shows a view of the whole project, and gives it the focus, also where it was shown before. */
function showWhole(view: WholeKind): void {
  flushSync(() => showView(view))
  focusMain()
}

/** Shows a part of the overview, and gives it the focus. */
function showPart(part: OverviewPart): void {
  flushSync(() => showMain({ kind: 'overview', part }))
  focusMain()
}

/** Closes the inspector; or opens it for what it showed last, else for the article at hand. */
function toggleInspector(): void {
  const view = useView.getState()
  if (view.inspected.kind !== 'nothing') return inspect({ kind: 'nothing' })
  const articleId = articleAtHand(view)
  if (articleId !== null) inspect({ kind: 'article', articleId })
}

function withArticle(run: (articleId: string) => void): void {
  const articleId = articleAtHand(useView.getState())
  if (articleId !== null) run(articleId)
}

function withClaim(run: (claimId: string) => void): void {
  const claimId = openClaimId(useView.getState())
  if (claimId !== null) run(claimId)
}

/** Opens what is at hand beside what was shown before it, or makes room for what is chosen next: then the list has the focus. */
function splitMain(): void {
  flushSync(openBeside)
  const main = mainOf(useView.getState())
  if (main.kind !== 'reader' || main.articleId !== null) return
  showLibrary()
  focusLibrary()
}

function withView(run: (id: string) => void): void {
  const id = viewAt(document.activeElement)
  if (id !== null) run(id)
}

function withQuestion(run: (questionId: string) => void): void {
  const questionId = questionAt(document.activeElement)
  if (questionId !== null) run(questionId)
}

function withOriginal(run: (of: OriginalOf) => void): void {
  const of = originalAtHand(useView.getState(), useProject.getState())
  if (of !== null) run(of)
}

function linkEvidence(): void {
  const { inspected } = useView.getState()
  if (inspected.kind !== 'claim') return
  openLinking(inspected.claimId)
  wishFocus('evidence')
}
