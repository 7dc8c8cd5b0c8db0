import { readFileSync } from 'node:fs'
import type { Theme } from '../../../shared/ipc/theme'

/** What a start must know before anything else: in which language words are loaded, and what the empty window looks like. */
export type FirstSettings = {
  readonly language: string
  readonly theme: Theme
  readonly window: WindowBounds | null
}

/** Where the window was, in screen pixels. */
export type WindowBounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/**
 * What the settings say of that, read by hand: the schema that they hold to takes long to load. The default for what is not
 * there or cannot be read; that is said when the settings are opened.
 */
export function readFirstSettings(path: string): FirstSettings {
  const { language, theme, window } = fieldsIn(path)
  return {
    language: typeof language === 'string' ? language : 'system',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    window: isBounds(window) ? window : null,
  }
}

function fieldsIn(path: string): Readonly<Record<string, unknown>> {
  try {
    const settings: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof settings === 'object' ? { ...settings } : {}
  } catch {
    return {}
  }
}

function isBounds(window: unknown): window is WindowBounds {
  if (typeof window !== 'object' || window === null) return false
  const fields: Readonly<Record<string, unknown>> = { ...window }
  return (
    ['x', 'y', 'width', 'height'].every((name) => Number.isInteger(fields[name])) &&
    typeof fields['maximized'] === 'boolean'
  )
}
