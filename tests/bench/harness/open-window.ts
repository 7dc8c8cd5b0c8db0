import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { launchHeld } from '../../drive/launch-held'
import type { Bench } from './bench'
import { watchStalls } from './watch-stalls'
import type { Stalls } from './watch-stalls'

/** The real program, driven, with its window and its main process watched. */
export type OpenWindow = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly stalls: Stalls
  /** Ends the program: politely, or by force where it does not answer. */
  readonly close: () => Promise<void>
}

type Opening = {
  /** Where the profile and what is temporary lies. */
  readonly folder: string
  readonly args?: readonly string[]
  /** Another folder to start than the program's. */
  readonly start?: string
  readonly env?: Readonly<Record<string, string>>
}

export async function openWindow(
  bench: Bench,
  { folder, args = [], start = bench.root, env = {} }: Opening,
): Promise<OpenWindow> {
  const temporary = join(folder, 'tmp')
  await mkdir(temporary, { recursive: true })
  const app = await launchHeld({
    executablePath: bench.program,
    starter: join(bench.here, '../drive/held-start'),
    app: start,
    args: [
      ...bench.flags,
      `--user-data-dir=${join(folder, 'profile')}`,
      '--force-device-scale-factor=1',
      ...args,
    ],
    env: { ...bench.env, ...env, TMPDIR: temporary },
  })
  const child = app.process()
  const page = await app.firstWindow()
  page.on('pageerror', (error) => console.error(`bench: in the page: ${error.message}`))
  const stalls = await watchStalls(app, page)
  return {
    app,
    page,
    stalls,
    close: async () => {
      stalls.stop()
      const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
      await app.close().catch(() => {})
      clearTimeout(timer)
    },
  }
}

/** A window like that of the program, with another page in it, or with nothing. */
export function emptyWindow(bench: Bench, folder: string, page?: string): Opening {
  return {
    folder,
    start: join(bench.here, 'watched-start'),
    env: { PLUMBLINE_BENCH: JSON.stringify({ root: null, page, conditions: {} }) },
  }
}
