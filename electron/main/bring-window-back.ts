import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { words } from '../../shared/words/words'
import type { Log } from './log/log'

/** A window that dies so often within `SOON` milliseconds is not loaded again without asking: it would only die again. */
const OFTEN = 3
const SOON = 60_000

const LOAD_AGAIN = 0

const said = words.faults.window

type Surroundings = {
  readonly log: Log
  /** Loads the page of the window. */
  readonly load: () => void
  /** Keeps what is said for the page, which reads it when it is there. */
  readonly tell: (notice: string) => void
  readonly quit: () => void
  /** Milliseconds of a clock that only goes forth. */
  readonly timer: () => number
}

/** Loads the page of a window again when its process ended by itself, and has it said there: main has everything that was saved. */
export function bringWindowBack(window: BrowserWindow, { log, load, tell, quit, timer }: Surroundings): void {
  let deaths: readonly number[] = []
  const bringBack = (): void => {
    tell(said.loadedAgain)
    log.note({ what: 'window loaded again' })
    load()
  }
  window.webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    log.note({ what: 'process gone', process: 'Window', reason, exitCode })
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const now = timer()
    deaths = [...deaths.filter((at) => now - at < SOON), now]
    if (deaths.length < OFTEN) {
      bringBack()
      return
    }
    deaths = []
    void dialog
      .showMessageBox(window, {
        type: 'error',
        message: said.diesOften,
        detail: said.diesOftenDetail,
        buttons: [said.loadAgain, said.quit],
        defaultId: LOAD_AGAIN,
        cancelId: LOAD_AGAIN,
      })
      .then(({ response }) => (response === LOAD_AGAIN ? bringBack() : quit()))
  })
  // It was loaded before somebody listened here.
  if (window.webContents.isCrashed()) bringBack()
}
