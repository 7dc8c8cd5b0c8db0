import { z } from 'zod'
import { LanguageTag } from '../schema/reports/language-tag'

/** The language of the window as it was chosen; `system`: the first of the system’s that the window has. */
export const WindowLanguage = z.enum(['system', ...LanguageTag.options])
export type WindowLanguage = z.infer<typeof WindowLanguage>
