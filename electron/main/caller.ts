import type { BrowserWindow } from 'electron'

/** Who asks for an operation: a window, or null where there is none. */
export type Caller = { readonly window: BrowserWindow | null }
