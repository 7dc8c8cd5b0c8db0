import { z } from 'zod'
import { Id } from './common'
import { LanguageTag } from './reports/language-tag'

/** How much a report says: its findings alone; all but the history; all of it. */
export const ReportLength = z.enum(['page', 'standard', 'full'])
export type ReportLength = z.infer<typeof ReportLength>

export const PaperSize = z.enum(['A4', 'Letter'])
export type PaperSize = z.infer<typeof PaperSize>

/** The language of a report; `window`: that of the window in which it is made. */
export const ReportLanguage = z.enum(['window', ...LanguageTag.options])
export type ReportLanguage = z.infer<typeof ReportLanguage>

/** What a report of a project is made of, as it was chosen last. A list that is null leaves nothing out. */
export const ReportChoices = z.object({
  length: ReportLength,
  claims: z.array(Id).nullable(),
  events: z.array(Id).nullable(),
  /** Claims of other articles are left out. */
  articles: z.array(Id).nullable(),
  /** Whether those whose identity is withheld are left unnamed; only a report for the desk itself names them. */
  names: z.enum(['withheld', 'shown']),
  paper: PaperSize,
  language: ReportLanguage.optional(),
  /** The lines by which the newsroom says who publishes the report, and where to reach it. */
  imprint: z.string(),
})
export type ReportChoices = z.infer<typeof ReportChoices>

/** The formats of the report, by the endings of their files; `jsonld` is ClaimReview, `checkable` HTML with its originals and a check. */
export const ReportFormat = z.enum([
  'html',
  'checkable',
  'pdf',
  'docx',
  'md',
  'csv',
  'xlsx',
  'json',
  'jsonld',
])
export type ReportFormat = z.infer<typeof ReportFormat>
