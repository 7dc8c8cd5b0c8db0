import { app } from 'electron'

/**
 * True in the first start on this profile. In any later one it is false, and the first has been told which project was named on
 * the command line, as an absolute path.
 */
export function isFirstStart(project: string | null): boolean {
  return app.requestSingleInstanceLock({ project })
}

/** What is asked of the running program from outside: projects that the system hands over, and later starts. */
export type AskedFromOutside = {
  /** The first project that the system handed over before anybody listened, as macOS does with one that is opened in its file manager; or null. */
  readonly takeProject: () => string | null
  /** Calls the listener with each project that is asked for, and with null where the program was only started again; with those that waited first. */
  readonly listen: (listener: (project: string | null) => void) => void
}

/** Keeps what is asked from outside from before the program is ready, until somebody listens. */
export function waitForOutside(): AskedFromOutside {
  const handedOver: string[] = []
  const started: (string | null)[] = []
  let onHandedOver = (project: string): void => void handedOver.push(project)
  let onStarted = (project: string | null): void => void started.push(project)
  app.on('open-file', (event, project) => {
    event.preventDefault()
    onHandedOver(project)
  })
  app.on('second-instance', (_event, _args, _folder, wanted) => onStarted(projectOf(wanted)))
  return {
    takeProject: () => handedOver.shift() ?? null,
    listen: (listener) => {
      onHandedOver = listener
      onStarted = listener
      for (const project of [...handedOver.splice(0), ...started.splice(0)]) listener(project)
    },
  }
}

function projectOf(wanted: unknown): string | null {
  if (typeof wanted !== 'object' || wanted === null || !('project' in wanted)) return null
  return typeof wanted.project === 'string' ? wanted.project : null
}
