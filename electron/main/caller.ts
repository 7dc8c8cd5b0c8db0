import type { BrowserWindow } from 'electron'

/** Who asks for an operation: a window, or null where the program itself does. */
export type Caller = {
  readonly window: BrowserWindow | null
  /** Settled when it was told all that has happened so far. */
  readonly told: () => Promise<void>
}

/** The program itself. */
export const noWindow: Caller = { window: null, told: async () => {} }
