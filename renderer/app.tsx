import { useEffect } from 'react'
import type { WorkspaceState } from '../shared/ipc/state'
import { words } from '../shared/words/words'
import { api, listen } from './api'
import {
  forgetAnalysis,
  showAnalysisChange,
  showAnalysisHeld,
  showAnalysisProgress,
} from './state/analysis-state'
import { UnlockDialog } from './features/protection/unlock-dialog'
import { OpenElsewhereDialog } from './features/safety/open-elsewhere-dialog'
import { RestoredDialog } from './features/safety/restored-dialog'
import { ImportProgress } from './features/library/import-progress'
import { PackingNote } from './features/handover/packing-progress'
import { takeOverKeptWords } from './state/kept-words'
import { showImportProgress } from './state/import-state'
import { showRevisionProgress } from './state/revision-state'
import {
  keepPiece,
  useProject,
  showCondition,
  showProgramNotices,
  showQuestion,
  showState,
  takeClaims,
} from './state/project-state'
import { takeCommit } from './state/answer-commit'
import { showPacking, showVerifying } from './state/safety-state'
import { forgetSearch } from './state/search-state'
import { forgetTexts } from './state/texts'
import { forgetSaid, hear, notify } from './state/answers'
import { forgetAllUnsaved } from './state/unsaved'
import { followDesk, keepDeskNow, keptDesks } from './state/place/follow-desk'
import { showPlaces } from './state/place/places'
import { followTrail, forgetTrail } from './state/place/trail'
import { showStart } from './state/view-state'
import { keepFocus, wishFocus } from './ui/keep-focus'
import { followTyping } from './ui/fields/field-undo'
import { listTypedWords, onTypedWords } from './ui/fields/typed-words'
import { tellSituation } from './commands/situation'
import { KeptWordsDialog } from './workbench/dialogs/kept-words-dialog'
import { ContextMenu } from './workbench/context-menu'
import { beginDesk } from './workbench/panes/panes'
import { Welcome } from './workbench/welcome'
import { Workbench } from './workbench/workbench'
import { runCommand } from './workbench/run-command'
import { useShortcuts } from './workbench/use-shortcuts'
import { FirstQuestion } from './workbench/dialogs/first-question'
import { LanguagesDialog } from './workbench/dialogs/languages-dialog'
import { Foot } from './workbench/foot'
import { goToDocument } from './workbench/go-to-document'
import { classesOf } from './ui/classes'
import sheet from './app.module.css'
import { Dialogs } from './workbench/dialogs/dialogs'

const styles = classesOf(sheet)

/** The window: what main has open, or a way to open something. */
export function App() {
  const isLoaded = useProject((state) => state.isLoaded)
  const isOpen = useProject((state) => state.project !== null)
  useMainEvents()
  useShortcuts()
  useEffect(tellSituation, [])
  useEffect(followDesk, [])
  useEffect(followTrail, [])
  useEffect(keepFocus, [])
  useEffect(followTyping, [])
  if (!isLoaded) return null
  return (
    <>
      <div className={styles('window')}>
        <div className={styles('screen')}>{isOpen ? <Workbench /> : <Welcome />}</div>
        <Foot>
          <ImportProgress />
          <PackingNote />
        </Foot>
      </div>
      <Dialogs />
      <ContextMenu />
      <OpenElsewhereDialog />
      <UnlockDialog />
      <RestoredDialog />
      <KeptWordsDialog />
      <FirstQuestion />
      <LanguagesDialog />
    </>
  )
}

/** Listens to main: the one way in which documents reach the window. */
function useMainEvents(): void {
  useEffect(() => {
    // What is being typed when the window closes is saved as if its field was left.
    const leaveField = (): void => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    }
    window.addEventListener('beforeunload', leaveField)
    const stop = listen((event) => {
      switch (event.kind) {
        case 'opened':
          open(event.state)
          break
        case 'claims':
          takeClaims(event)
          break
        case 'committing':
          keepPiece(event)
          break
        case 'committed':
          leadTo(takeCommit(event))
          break
        case 'verifying':
          showVerifying(event)
          break
        case 'packing':
          showPacking(event.work)
          break
        case 'asked':
          showQuestion(event.question)
          break
        case 'condition':
          showCondition(event.condition)
          break
        case 'command':
          runCommand(event.command)
          break
        case 'analysing':
          showAnalysisProgress(event.share)
          break
        case 'analysed':
          showAnalysisChange(event.change)
          break
        case 'analysis held':
          showAnalysisHeld(event.fault)
          break
        case 'importing':
          showImportProgress(event.done, event.total, event.name)
          break
        case 'revising':
          showRevisionProgress(event)
          break
        case 'program notices':
          showProgramNotices(event.programNotices)
          break
        case 'fault':
        case 'done':
          notify(event.kind, event.message)
      }
    })
    void readStart()
    return () => {
      window.removeEventListener('beforeunload', leaveField)
      stop()
    }
  }, [])
}

/** Asks main for all that is open; later changes come as events. */
async function readStart(): Promise<void> {
  const state = await api('readState', {})
  if (!state.ok) return notify('fault', state.fault.message, state.fault.detail)
  open(state.value)
  // Whoever starts the program, or gets its window back, sees them before anything else.
  for (const notice of state.value.programNotices) notify('fault', notice)
  await drawn()
  await takeOverKeptWords({ list: listTypedWords, listen: onTypedWords })
  await api('readAnalysis', {})
}

/** Settled when what React has now is on the screen; at once where nobody can see it, since nothing is drawn then. */
function drawn(): Promise<void> {
  if (document.hidden) return Promise.resolve()
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

/** Shows what undo and redo changed. */
function leadTo(at: ReturnType<typeof takeCommit>): void {
  if (at) goToDocument(at)
}

function open(state: WorkspaceState): void {
  keepDeskNow()
  forgetSaid()
  forgetAllUnsaved()
  forgetTexts()
  forgetSearch()
  showState(state)
  forgetAnalysis()
  const kept = keptDesks()
  showPlaces(kept?.places)
  showStart(state.open?.conflicts ?? [], kept?.where)
  forgetTrail()
  hear(state.open?.project.title ?? words.commands.spoken.noProject)
  if (state.open?.articles.length === 0) return wishFocus('begin')
  if (state.open) void drawn().then(beginDesk)
}
