import { app } from 'electron'

/**
 * True in the first start on this profile. In any later one it is false, and the first has been told which project was named on
 * the command line, as an absolute path.
 */
export function isFirstStart(project: string | null): boolean {
  return app.requestSingleInstanceLock({ project })
}

/** Calls the listener whenever the program was started again, with the project that was named; null where none was. */
export function onSecondStart(listener: (project: string | null) => void): void {
  app.on('second-instance', (_event, _args, _folder, wanted) => {
    listener(projectOf(wanted))
  })
}

/** Projects that the system hands to the program, as macOS does with one that is opened in its file manager. */
export type HandedOver = {
  /** The first that came before anybody listened, or null. */
  readonly take: () => string | null
  readonly listen: (listener: (project: string) => void) => void
}

/** Waits for what the system hands over, from before the program is ready. */
export function waitForHandedOver(): HandedOver {
  const waiting: string[] = []
  let tell = (project: string): void => void waiting.push(project)
  app.on('open-file', (event, project) => {
    event.preventDefault()
    tell(project)
  })
  return {
    take: () => waiting.shift() ?? null,
    listen: (listener) => {
      tell = listener
    },
  }
}

function projectOf(wanted: unknown): string | null {
  if (typeof wanted !== 'object' || wanted === null || !('project' in wanted)) return null
  return typeof wanted.project === 'string' ? wanted.project : null
}
