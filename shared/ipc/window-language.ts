import { z } from 'zod'

/** The language of the window as it was chosen; `system`: the first of the system’s that the window has. */
export const WindowLanguage = z.enum(['system', 'en', 'fr', 'es'])
export type WindowLanguage = z.infer<typeof WindowLanguage>
