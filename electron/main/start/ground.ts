import { join } from 'node:path'
import { app, session } from 'electron'
import { once } from '../../../shared/domain/once'
import { listBundledFiles } from '../disk/files/bundled-files'
import { openLogFile } from '../disk/log-file'
import { createReportPages } from '../export/report-pages'
import type { ReportPages } from '../export/report-pages'
import { createLog } from '../log/log'
import type { Log } from '../log/log'
import { watchFaults } from '../log/watch-faults'
import type { ServedOriginals } from '../originals/served-originals'
import { registerSchemes, serveSchemes } from '../protocol'
import { sealProgram } from '../seal'
import type { Task } from '../command-line'
import { complainOf } from '../terminal'
import { tellOnce } from '../tell-once'

/** What stands, and is sealed, before there is a page and before the rest of the program is loaded: nothing of it has words. */
export type Ground = {
  /** The folder of the built program, where `program.js` lies. */
  readonly folder: string
  readonly log: Log
  readonly logFolder: string
  readonly clock: () => string
  readonly pages: ReportPages
  readonly noteStart: (task: Task['kind'] | 'window') => void
  /** Serves the window's page, reports and kept files, from when the program is ready and before any page is loaded. */
  readonly servePages: () => void
  /** Who says from now on what addresses of kept files lead to; until then there is none. */
  readonly onOriginal: (at: ServedOriginals['at']) => void
  /** Who hears of uncaught exceptions from now on; until then the program ends at the first. */
  readonly onException: (handle: () => void) => void
  /** Who hears of addresses that were blocked from now on, and of those before. */
  readonly onBlocked: (tell: (address: string) => void) => void
}

/** So many blocked addresses are told of in one run. */
const MOST_TOLD = 100

const clock = (): string => new Date().toISOString()

const endAtOnce = (): void => app.exit(1)

const nowhere: ServedOriginals['at'] = () => Promise.resolve(null)

/** Must run before the app is ready. `folder`: of the built program. */
export function layGround(folder: string): Ground {
  const logFolder = join(app.getPath('userData'), 'logs')
  const log = createLog({
    write: openLogFile(logFolder),
    clock,
    ownFiles: once(() => new Set(listBundledFiles(join(folder, '..')))),
    // Whoever works on the program sees the message too; a packaged one writes no words of anybody to a terminal.
    echo: app.isPackaged ? () => {} : complainOf,
  })
  let handleException = endAtOnce
  watchFaults(log, () => handleException())
  const blocked: string[] = []
  let tellOfBlocked = (address: string): void => void blocked.push(address)
  sealProgram(
    tellOnce((address) => {
      log.note({ what: 'request blocked' })
      tellOfBlocked(address)
    }, MOST_TOLD),
  )
  registerSchemes()
  let originalAt = nowhere
  const pages = createReportPages()
  return {
    folder,
    log,
    logFolder,
    clock,
    pages,
    noteStart: (task) =>
      log.note({
        what: 'start',
        task,
        plumbline: app.getVersion(),
        electron: process.versions.electron,
        platform: process.platform,
      }),
    servePages: () =>
      serveSchemes(session.defaultSession, {
        folder: join(folder, '../renderer'),
        pageAt: pages.at,
        originalAt: (address) => originalAt(address),
      }),
    onOriginal: (at) => {
      originalAt = at
    },
    onException: (handle) => {
      handleException = handle
    },
    onBlocked: (tell) => {
      tellOfBlocked = tell
      blocked.splice(0).forEach(tell)
    },
  }
}
