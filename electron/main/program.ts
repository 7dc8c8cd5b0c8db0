import { join } from 'node:path'
import { app, nativeTheme, shell } from 'electron'
import { startAnalyst } from './analysis/start-analyst'
import { ok } from '../../shared/result'
import type { Result } from '../../shared/result'
import { words } from '../../shared/words/words'
import { newId } from './circumstances'
import { createDialogs } from './dialogs'
import type { Handlers } from './dispatch'
import type { OpenOptions } from './disk/project/open-project'
import { openSettingsFile } from './disk/settings-file'
import type { FirstWindow } from './start/first-window'
import type { Ground } from './start/ground'
import { laterHandlers } from './handlers/later-handlers'
import { openExampleProject, openFolder } from './handlers/open-folder'
import { isPackageName } from './handover/package-ending'
import { pageHost } from './import-hosts'
import { createPageMaker } from './import/pages/page-maker'
import { answerBy } from './ipc'
import { noteProjects } from './log/log'
import { installMenu } from './menu/install-menu'
import { lookAtKeptPicturesLater } from './originals/look-at-kept-pictures'
import { serveOriginals } from './originals/served-originals'
import { backupsFolder, exampleFiles, importWork, openOptions } from './program-files'
import { scheduleBackups } from './safety/backup-schedule'
import type { AskedFromOutside } from './start/second-start'
import { attendWindow, tellOfChanges } from './window'
import { createWorkspace } from './workspace'
import type { Workspace } from './workspace'

type Started = {
  readonly ground: Ground
  readonly first: FirstWindow
  readonly outside: AskedFromOutside
  /** What was named on the command line. */
  readonly project: string | null
}

/** The workbench on the project that was named, else the last one, else the example. */
export async function runProgram({ ground, first, outside, project }: Started): Promise<void> {
  const { clock, log, logFolder, pages } = ground
  const { window } = first
  const examples = exampleFiles()
  const settings = await openSettingsFile(join(app.getPath('userData'), 'settings.json'))
  const workspace = createWorkspace(settings, clock, newId, {
    en: examples.en.folder,
    ar: examples.ar.folder,
  })
  const importing = importWork(ground)
  const options: OpenOptions = {
    ...openOptions(ground, importing, () => workspace.settings().author),
    answerFirst: true,
    onNotice: () => workspace.tellCondition(),
    onReadOnly: () => workspace.tellCondition(),
  }
  const dialogs = createDialogs(app.getPath('documents'))
  // Who closes it before there is a program has ended it.
  if (window.isDestroyed()) return

  nativeTheme.themeSource = workspace.settings().theme
  const originals = serveOriginals(workspace, createPageMaker(pageHost))
  ground.onOriginal(originals.at)
  const tellFault = (message: string): void => workspace.announce({ kind: 'fault', message })
  ground.onBlocked((address) => tellFault(words.faults.program.blocked(address)))
  const backups = scheduleBackups(workspace, backupsFolder(), clock, log)
  const analyst = startAnalyst(workspace, log)
  lookAtKeptPicturesLater(workspace, importing.recogniser, log)
  const handlers = laterHandlers(async () => {
    const { createHandlers } = await import('./handlers')
    return createHandlers({
      workspace,
      dialogs,
      options,
      pages,
      examples,
      analyst,
      backups,
      importing,
      log,
      originals,
    })
  })
  const [last] = workspace.recentFolders()
  const named = project ?? outside.takeProject()
  const toUnpack = named !== null && isPackageName(named) ? named : null
  const folder = (toUnpack === null ? named : null) ?? last
  // The page is loaded beside it, and what it asks first waits for it.
  const opening =
    folder === undefined
      ? openExampleProject(workspace, examples[examples.usual], options)
      : openFolder(workspace, folder, options)
  const tellOf = (answer: Result<unknown>): void => {
    if (!answer.ok) tellFault(answer.fault.message)
  }
  // The first project is in the answer to the first question: to tell of it as well would send all of it twice.
  let [isAsked, hasAnswer] = [false, false]
  const readState: Handlers['readState'] = async () => {
    if (!isAsked) tellOfChanges(window, workspace, ({ kind }) => kind === 'opened' && !hasAnswer)
    isAsked = true
    const opened = await opening
    if (!hasAnswer) tellOf(opened)
    // The window has something to show by now, over which it can be asked.
    if (!hasAnswer && toUnpack !== null) openOther(toUnpack)
    hasAnswer = true
    return ok(workspace.state())
  }
  tellSystemOfProjects(workspace)
  const menu = installMenu(workspace, {
    openLogFolder: () =>
      void shell.openPath(logFolder).then((fault) => {
        if (fault !== '') tellFault(words.faults.program.logFolder(logFolder))
      }),
    openRecent: (recent) => void openFolder(workspace, recent, options).then(tellOf),
  })
  const tellSituation: Handlers['tellSituation'] = async ({ facts }) => {
    menu.follow(facts)
    return ok(null)
  }

  attendWindow(first, {
    workspace,
    keepBounds: (bounds) => void settings.update({ ...settings.data, window: bounds }),
    log,
  })
  ground.onException(() => tellFault(words.faults.program.wentWrong))
  noteProjects(workspace, log)
  const openOther = (other: string | null): void => {
    if (window.isMinimized()) window.restore()
    window.focus()
    if (other === null) return
    if (isPackageName(other)) void handlers.openDropped({ path: other }, { window }).then(tellOf)
    else void openFolder(workspace, other, options).then(tellOf)
  }
  outside.listen(openOther)
  first.answerCalls(
    answerBy({
      handlers: { ...handlers, readState, tellSituation },
      project: { open: workspace.store, ready: workspace.ready },
      log,
      timer: () => performance.now(),
    }),
  )
  app.on('window-all-closed', () => app.quit())
  closeBeforeEnd(async () => {
    // What is still being opened is closed, too.
    await opening.catch(() => {})
    await workspace.leave()
    await backups.idle()
    log.sumUp()
    log.note({ what: 'end' })
  })
  await opening
}

/**
 * Tells a system that keeps a list of what was open (macOS, Windows) of each project; never of one under a passphrase, and forgets them
 * all where such a one is opened.
 */
function tellSystemOfProjects(workspace: Workspace): void {
  workspace.subscribe((event) => {
    if (event.kind !== 'opened' || event.state.open === null) return
    if (event.state.open.isProtected) app.clearRecentDocuments()
    else app.addRecentDocument(event.state.open.folder)
  })
}

/** The program ends when everything is written: after the windows are closed, so that what they still save counts. */
function closeBeforeEnd(close: () => Promise<void>): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void close().finally(() => {
      isClosed = true
      // Not within the event itself: with nothing to close that is where we still are, and Electron would never end.
      setImmediate(() => app.quit())
    })
  })
}
