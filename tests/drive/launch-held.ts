import { _electron } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'

type Options = NonNullable<Parameters<typeof _electron.launch>[0]>

/** After so many milliseconds what is waited for counts as hanging, on however slow a machine. */
export const HANGS = 120_000

/** A program to start, and what it is given. */
export type Held = Omit<Options, 'args' | 'env'> & {
  /** The folder of `held-start`, where the program can read it. */
  readonly starter: string
  /** The folder of the app. */
  readonly app: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Starts an app in Electron that waits for Playwright before it is ready. */
export async function launchHeld({
  starter,
  app,
  args,
  env,
  ...options
}: Held): Promise<ElectronApplication> {
  const named = Object.entries({ ...env, PLUMBLINE_HELD: app }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const launched = await _electron.launch({
    timeout: HANGS,
    ...options,
    args: [starter, ...args],
    env: Object.fromEntries(named),
  })
  launched.context().setDefaultTimeout(HANGS)
  return launched
}
