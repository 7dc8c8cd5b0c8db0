import { join } from 'node:path'
import { app, nativeTheme, session } from 'electron'
import { startAnalyst } from './analysis/analyst'
import { err } from '../../shared/result'
import type { Result } from '../../shared/result'
import { readCommandLine } from './command-line'
import type { Task } from './command-line'
import { createDialogs } from './dialogs'
import type { OpenOptions } from './disk/open-project'
import { openSettingsFile } from './disk/settings-file'
import type { ReportPage } from './export/report-page'
import { createHandlers } from './handlers'
import { openFolder } from './handlers/project-handlers'
import { answerCalls } from './ipc'
import { createParser } from './import/parser'
import { analyseJob } from './jobs/analyse-job'
import type { JobOutcome } from './jobs/job-outcome'
import { importJob } from './jobs/import-job'
import { reportJob } from './jobs/report-job'
import { installMenu } from './menu'
import { newId } from './new-id'
import { parserHost } from './parser-host'
import { registerScheme, serveApp } from './protocol'
import { scheduleBackups } from './safety/backup-schedule'
import { sealProgram } from './seal'
import { isFirstStart, onSecondStart } from './second-start'
import { PASSPHRASE_HINT, takePassphrase } from './take-passphrase'
import { complain, say } from './terminal'
import { tellOnce } from './tell-once'
import { openWindow } from './window'
import { createWorkspace } from './workspace'

const clock = (): string => new Date().toISOString()
const page: ReportPage = { html: null }
const exampleFolder = join(app.getPath('userData'), 'projects', 'Syria ceasefire (example).plumbline')
const backupsFolder = join(app.getPath('userData'), 'backups')
const passphrase = takePassphrase(process.env)
const task = readCommandLine(process.argv.slice(1), process.env['PLUMBLINE_CWD'] ?? process.cwd())

/** Where a blocked attempt is told: the terminal, until there is a window. */
let tellOfBlocked = (address: string): void => complain(`Plumbline blocked a request to ${address}`)

/** So many blocked addresses are told of in one run. */
const MOST_TOLD = 100

sealProgram(tellOnce((address) => tellOfBlocked(address), MOST_TOLD))
registerScheme()

// Electron waits for this module before it is ready: never await that here.
if (task.kind === 'window') void startWindow(task.project)
else void app.whenReady().then(() => runTask(task))

/** The workbench on the project that was named, else the last one, else the example. */
async function startWindow(project: string | null): Promise<void> {
  if (!isFirstStart(project)) {
    app.quit()
    return
  }
  const settings = await openSettingsFile(join(app.getPath('userData'), 'settings.json'))
  const workspace = createWorkspace(settings, clock, newId)
  const options: OpenOptions = {
    ...openOptions(() => workspace.settings().author),
    backupsOf: (projectId) => join(backupsFolder, projectId),
    claimsLater: true,
    onNotice: () => workspace.tellCondition(),
    onReadOnly: () => workspace.tellCondition(),
  }
  const dialogs = createDialogs(app.getPath('documents'))
  await app.whenReady()

  nativeTheme.themeSource = workspace.settings().theme
  serveApp(session.defaultSession, () => page.html)
  tellOfBlocked = (address) =>
    workspace.announce({
      kind: 'fault',
      message: `Something tried to reach ${address}. Plumbline blocked it: it never uses the network.`,
    })
  const backups = scheduleBackups(workspace, backupsFolder, clock)
  const handlers = createHandlers(
    workspace,
    dialogs,
    options,
    page,
    exampleFolder,
    startAnalyst(workspace),
    backups,
    createParser(parserHost),
  )
  answerCalls(handlers, workspace.ready)
  installMenu(workspace)

  const [last] = workspace.recentFolders()
  const folder = project ?? last
  const opened =
    folder === undefined ? await handlers.openExample({}) : await openFolder(workspace, folder, options)
  const window = openWindow(workspace, settings.data.window, (bounds) => {
    void settings.update({ ...settings.data, window: bounds })
  })
  const tellOf = (answer: Result<null>): void => {
    if (!answer.ok) workspace.announce({ kind: 'fault', message: answer.fault.message })
  }
  window.webContents.once('did-finish-load', () => tellOf(opened))
  onSecondStart((other) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    if (other !== null) void openFolder(workspace, other, options).then(tellOf)
  })
  app.on('window-all-closed', () => app.quit())
  closeBeforeEnd(async () => {
    await workspace.leave()
    await backups.idle()
  })
}

/** A job without a window: writes to the terminal, and exits 0 when all of it was done, or 1 with clear lines. */
async function runTask(asked: Exclude<Task, { kind: 'window' }>): Promise<void> {
  serveApp(session.defaultSession, () => page.html)
  // The window that prints a PDF closes before the file is written; that must not end the program.
  app.on('window-all-closed', () => {})
  const result = await runJob(asked).catch((error: unknown) =>
    err('internal', `Something went wrong inside Plumbline, and nothing was written: ${String(error)}`),
  )
  if (!result.ok) complain(result.fault.message, ...(result.fault.code === 'locked' ? [PASSPHRASE_HINT] : []))
  else if (result.value.isWhole) say(...result.value.lines)
  else complain(...result.value.lines)
  app.exit(result.ok && result.value.isWhole ? 0 : 1)
}

function runJob(asked: Exclude<Task, { kind: 'window' }>): Promise<Result<JobOutcome>> {
  const options: OpenOptions = {
    ...openOptions(() => ''),
    ...(passphrase === undefined ? {} : { passphrase }),
  }
  switch (asked.kind) {
    case 'refuse':
      return Promise.resolve(err('invalid-input', asked.message))
    case 'report':
      return reportJob(asked, exampleFolder, options, page)
    case 'analyse':
      return analyseJob(asked, options)
    case 'import':
      return importJob(asked, exampleFolder, options, createParser(parserHost))
  }
}

function openOptions(by: () => string): OpenOptions {
  return { clock, by }
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
