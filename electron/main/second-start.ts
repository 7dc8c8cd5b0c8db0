import { app } from 'electron'
import { z } from 'zod'

/** What a second start gives to the first: the project that was named on its command line, as an absolute path. */
const Wanted = z.object({ project: z.string().nullable() })

/** True in the first start on this profile. In any later one it is false, and the first has been told what is wanted. */
export function isFirstStart(project: string | null): boolean {
  return app.requestSingleInstanceLock({ project })
}

/** Calls the listener whenever the program was started again, with the project that was named; null where none was. */
export function onSecondStart(listener: (project: string | null) => void): void {
  app.on('second-instance', (_event, _args, _folder, wanted) => {
    listener(Wanted.safeParse(wanted).data?.project ?? null)
  })
}
