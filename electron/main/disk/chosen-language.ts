import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Chosen = z.object({ language: z.string().default('system') })

/**
 * The language that the settings choose, before anything else of them is read: what reads them has words itself. `system` where
 * none is chosen, and where they cannot be read, which is said when they are opened.
 */
export function chosenLanguage(settingsPath: string): string {
  try {
    return Chosen.parse(JSON.parse(readFileSync(settingsPath, 'utf8'))).language
  } catch {
    return 'system'
  }
}
