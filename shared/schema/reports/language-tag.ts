import { z } from 'zod'

/** The languages of the window and of the report, by BCP 47. */
export const LanguageTag = z.enum(['en', 'fr', 'es', 'ar'])
export type LanguageTag = z.infer<typeof LanguageTag>
