import { app } from 'electron'
import { err } from '../../shared/result'
import type { Result } from '../../shared/result'
import { words } from '../../shared/words/words'
import { isAnsweredAtOnce, readCommandLine, PASSPHRASE_HINT } from './command-line'
import type { Answered, Job } from './command-line'
import type { OpenOptions } from './disk/project/open-project'
import type { Ground } from './start/ground'
import type { JobOutcome } from './jobs/job-outcome'
import { usualExample, importWork, openOptions } from './program-files'
import { allSaid, complain, say } from './terminal'

type Asked = {
  readonly given: readonly string[]
  /** Where the user called the program. */
  readonly workingFolder: string
  readonly passphrase: string | undefined
  readonly lay: () => Ground
}

/** What the command line asks for without a window; what can be answered at once is, before anything asks for a folder of ours. */
export function runTask({ given, workingFolder, passphrase, lay }: Asked): void {
  const task = readCommandLine(given, workingFolder)
  if (isAnsweredAtOnce(task)) sayAndEnd(task)
  const ground = lay()
  ground.noteStart(task.kind)
  ground.onBlocked((address) => complain(words.faults.program.blockedWithoutWindow(address)))
  ground.onException(() => {
    complain(words.faults.program.nothingWritten)
    app.exit(1)
  })
  // The window that prints a PDF closes before the file is written; that must not end the program.
  app.on('window-all-closed', () => {})
  void app.whenReady().then(async () => {
    ground.servePages()
    await runToEnd(task, ground, passphrase)
  })
}

/**
 * A job without a window: writes to the terminal, and exits 0 when all of it was done, or 1 with clear lines (a
 * verification 1 where something was found, and 2 where it could not be made).
 */
async function runToEnd(asked: Job, ground: Ground, passphrase: string | undefined): Promise<void> {
  const result = await runJob(asked, ground, passphrase).catch((error: unknown) => {
    ground.log.exception('job', error)
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

async function runJob(
  asked: Job,
  ground: Ground,
  passphrase: string | undefined,
): Promise<Result<JobOutcome>> {
  const jobs = await import('./jobs/run-job')
  const importing = importWork(ground)
  const options: OpenOptions = {
    ...openOptions(ground, importing, () => ''),
    ...(passphrase === undefined ? {} : { passphrase }),
  }
  return jobs.runJob(asked, options, usualExample(), ground.pages, importing)
}
