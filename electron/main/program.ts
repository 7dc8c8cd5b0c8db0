import { join } from 'node:path'
import { Menu, app, dialog, nativeTheme, session, shell } from 'electron'
import { startAnalyst } from './analysis/start-analyst'
import { once } from '../../shared/domain/once'
import { err, ok } from '../../shared/result'
import type { Result } from '../../shared/result'
import { words } from '../../shared/words/words'
import { noWindow } from './caller'
import {
  givenArguments,
  isAnsweredAtOnce,
  readCommandLine,
  PASSPHRASE_HINT,
  takePassphrase,
} from './command-line'
import type { Answered, Job } from './command-line'
import { createDialogs } from './dialogs'
import type { Handlers } from './dispatch'
import type { OpenOptions } from './disk/project/open-project'
import { listBundledFiles } from './disk/files/bundled-files'
import { openLogFile } from './disk/log-file'
import { openSettingsFile } from './disk/settings-file'
import { createReportPages } from './export/report-pages'
import type { ExampleFiles } from './example/example-project'
import { laterHandlers } from './handlers/later-handlers'
import { openFolder } from './handlers/open-folder'
import { answerCalls } from './ipc'
import { createAnnotationPlacer } from './import/annotations/annotation-placer'
import type { ImportWork } from './import/import-target'
import { createPageMaker } from './import/pages/page-maker'
import { createParser } from './import/parser'
import { openRecognitionData } from './disk/recognition-data'
import { createRecogniser } from './import/recognise/recogniser'
import { textsOfOriginal } from './import/texts-of-original'
import type { JobOutcome } from './jobs/job-outcome'
import { createLog, noteProjects } from './log/log'
import { watchFaults } from './log/watch-faults'
import { isPackageName } from './handover/package-ending'
import { installMenu } from './menu/install-menu'
import { newId } from './circumstances'
import { annotationsHost, pageHost, parserHost, recogniseHost } from './import-hosts'
import { serveOriginalScheme } from './originals/original-protocol'
import { serveOriginals } from './originals/served-originals'
import { registerSchemes, serveApp } from './protocol'
import { scheduleBackups } from './safety/backup-schedule'
import { sealProgram } from './seal'
import { isFirstStart, onSecondStart, waitForHandedOver } from './second-start'
import { allSaid, complain, complainOf, say } from './terminal'
import { tellOnce } from './tell-once'
import { openWindow, tellOfChanges } from './window'
import type { WindowBounds } from './window'
import { createWorkspace } from './workspace'

const given = readCommandLine(
  givenArguments(process.argv, process.defaultApp),
  process.env['PLUMBLINE_CWD'] ?? process.cwd(),
)
// Before anything asks for a folder of ours, which would make it.
const task = isAnsweredAtOnce(given) ? sayAndEnd(given) : given

const clock = (): string => new Date().toISOString()
const pages = createReportPages()
const example: ExampleFiles = {
  folder: join(app.getPath('userData'), 'projects', `${words.example.title}.plumbline`),
  seeds: join(app.getAppPath(), 'seeds'),
}
const backupsFolder = join(app.getPath('userData'), 'backups')
const backupsOf = (projectId: string): string => join(backupsFolder, projectId)
const logFolder = join(app.getPath('userData'), 'logs')
const log = createLog({
  write: openLogFile(logFolder),
  clock,
  ownFiles: once(() => new Set(listBundledFiles(join(import.meta.dirname, '..')))),
  // Whoever works on the program sees the message too; a packaged one writes no words of anybody to a terminal.
  echo: app.isPackaged ? () => {} : complainOf,
})
const passphrase = takePassphrase(process.env)
/** Where a blocked attempt is told: the terminal, until there is a window. */
let tellOfBlocked = (address: string): void => complain(words.faults.program.blockedWithoutWindow(address))

/** So many blocked addresses are told of in one run. */
const MOST_TOLD = 100

sealProgram(
  tellOnce((address) => {
    log.note({ what: 'request blocked' })
    tellOfBlocked(address)
  }, MOST_TOLD),
)
registerSchemes()

/** Handles an uncaught exception: ends the program, until there is a window that can show it. */
let onException = (): void => app.exit(1)

watchFaults(log, () => onException())

// Electron waits for this module before it is ready: never await that here.
if (task.kind === 'window') void startWindow(task.project).catch(endStart)
else void app.whenReady().then(() => runTask(task))

/** The workbench on the project that was named, else the last one, else the example. */
async function startWindow(project: string | null): Promise<void> {
  if (!isFirstStart(project)) {
    app.quit()
    return
  }
  const handedOver = waitForHandedOver()
  onException = sayNotStarted
  // Ours is made with the window; without this, Electron makes one of its own first.
  Menu.setApplicationMenu(null)
  noteStart()
  const settings = await openSettingsFile(join(app.getPath('userData'), 'settings.json'))
  const workspace = createWorkspace(settings, clock, newId, example.folder)
  const importing = importWork()
  const options: OpenOptions = {
    ...openOptions(() => workspace.settings().author, importing),
    answerFirst: true,
    onNotice: () => workspace.tellCondition(),
    onReadOnly: () => workspace.tellCondition(),
  }
  const dialogs = createDialogs(app.getPath('documents'))
  await app.whenReady()

  nativeTheme.themeSource = workspace.settings().theme
  const originals = serveOriginals(workspace, createPageMaker(pageHost))
  serveApp(session.defaultSession, pages.at)
  serveOriginalScheme(session.defaultSession, originals.at)
  tellOfBlocked = (address) =>
    workspace.announce({
      kind: 'fault',
      message: words.faults.program.blocked(address),
    })
  const backups = scheduleBackups(workspace, backupsFolder, clock, log)
  const analyst = startAnalyst(workspace, log)
  const handlers = laterHandlers(async () => {
    const { createHandlers } = await import('./handlers')
    return createHandlers({
      workspace,
      dialogs,
      options,
      pages,
      example,
      analyst,
      backups,
      importing,
      log,
      originals,
    })
  })
  const [last] = workspace.recentFolders()
  const named = project ?? handedOver.take()
  const toUnpack = named !== null && isPackageName(named) ? named : null
  const folder = (toUnpack === null ? named : null) ?? last
  // The page is loaded beside it, and what it asks first waits for it.
  const opening =
    folder === undefined ? handlers.openExample({}, noWindow) : openFolder(workspace, folder, options)
  const tellOf = (answer: Result<unknown>): void => {
    if (!answer.ok) workspace.announce({ kind: 'fault', message: answer.fault.message })
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
  const menu = installMenu(workspace, () => {
    void shell.openPath(logFolder).then((fault) => {
      if (fault !== '')
        workspace.announce({
          kind: 'fault',
          message: words.faults.program.logFolder(logFolder),
        })
    })
  })
  const tellSituation: Handlers['tellSituation'] = async ({ facts }) => {
    menu.follow(facts)
    return ok(null)
  }
  answerCalls({
    handlers: { ...handlers, readState, tellSituation },
    project: { open: workspace.store, ready: workspace.ready },
    log,
    timer: () => performance.now(),
  })
  noteProjects(workspace, log)

  const keepBounds = (bounds: WindowBounds): void => {
    void settings.update({ ...settings.data, window: bounds })
  }
  const window = openWindow(workspace, settings.data.window, keepBounds, log)
  onException = () => workspace.announce({ kind: 'fault', message: words.faults.program.wentWrong })
  const openOther = (other: string | null): void => {
    if (window.isMinimized()) window.restore()
    window.focus()
    if (other === null) return
    if (isPackageName(other)) void handlers.openDropped({ path: other }, { window }).then(tellOf)
    else void openFolder(workspace, other, options).then(tellOf)
  }
  onSecondStart(openOther)
  handedOver.listen(openOther)
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

function noteStart(): void {
  log.note({
    what: 'start',
    task: task.kind,
    plumbline: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
  })
}

/** An exception before there is a window: without this, a process would stay that shows nothing. */
async function endStart(error: unknown): Promise<void> {
  log.exception('start', error)
  await app.whenReady()
  sayNotStarted()
}

function sayNotStarted(): void {
  const message = words.faults.program.notStarted(logFolder)
  complain(message)
  dialog.showErrorBox(words.faults.program.notStartedTitle, message)
  app.exit(1)
}

/** What reads files and looks for annotations; nothing of it is started before it is needed. */
function importWork(): ImportWork {
  const data = openRecognitionData(
    join(import.meta.dirname, 'recognition'),
    join(app.getPath('userData'), 'recognition'),
  )
  return {
    parser: createParser(parserHost),
    recogniser: createRecogniser(recogniseHost, data),
    annotations: createAnnotationPlacer(annotationsHost),
  }
}

/**
 * A job without a window: writes to the terminal, and exits 0 when all of it was done, or 1 with clear lines (a
 * verification 1 where something was found, and 2 where it could not be made).
 */
async function runTask(asked: Job): Promise<void> {
  noteStart()
  onException = () => {
    complain(words.faults.program.nothingWritten)
    app.exit(1)
  }
  serveApp(session.defaultSession, pages.at)
  // The window that prints a PDF closes before the file is written; that must not end the program.
  app.on('window-all-closed', () => {})
  const result = await runJob(asked).catch((error: unknown) => {
    log.exception('job', error)
    return err('internal', `${words.faults.program.nothingWritten} ${String(error)}`)
  })
  if (!result.ok) complain(result.fault.message, ...(result.fault.code === 'locked' ? [PASSPHRASE_HINT] : []))
  else if (result.value.isWhole || asked.kind === 'verify') say(...result.value.lines)
  else complain(...result.value.lines)
  await allSaid()
  // What could not be verified must not look as if something had been found.
  const faultCode = asked.kind === 'verify' ? 2 : 1
  app.exit(result.ok ? (result.value.isWhole ? 0 : 1) : faultCode)
}

/** Says the help, the version, or what is wrong with the arguments, and ends the program. */
function sayAndEnd(asked: Answered): never {
  if (asked.kind === 'refuse') complain(asked.message)
  else if (asked.kind === 'help') say(...words.commandLine.help)
  else say(words.commandLine.version(app.getVersion(), process.versions.electron))
  process.exit(asked.kind === 'refuse' ? (asked.exitCode ?? 1) : 0)
}

async function runJob(asked: Job): Promise<Result<JobOutcome>> {
  const jobs = await import('./jobs/run-job')
  const importing = importWork()
  const options: OpenOptions = {
    ...openOptions(() => '', importing),
    ...(passphrase === undefined ? {} : { passphrase }),
  }
  return jobs.runJob(asked, options, example, pages, importing)
}

/** How projects are opened, with a window and without. */
function openOptions(by: () => string, { parser }: ImportWork): OpenOptions {
  return { clock, by, backupsOf, textsOf: textsOfOriginal(parser) }
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
