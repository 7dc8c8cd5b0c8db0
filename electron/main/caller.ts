import type { BrowserWindow } from 'electron'

/** Who asks for an operation: a window, or null where the program itself does. */
export type Caller = { readonly window: BrowserWindow | null }

/** The program itself. */
export const noWindow: Caller = { window: null }
