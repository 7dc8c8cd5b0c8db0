import type { Result } from '../../../shared/result'
import type { Keys } from '../disk/encryption/unlock-volume'
import type { PlacesInTable } from '../import/pages/sheets-of'
import type { Job } from '../work/messages'
import { type PaperSize, ReportFormat } from '../../../shared/schema/report-choices'
import type { LanguageTag } from '../../../shared/schema/reports/language-tag'
import type { ReportPage } from './report-pages'
import type { ReportCircumstances } from './make-report'

/** The format for a file name, by its ending; null where no format has it. */
export function formatOf(name: string): ReportFormat | null {
  if (/\.checkable\.html?$/iu.test(name)) return 'checkable'
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase()
  return ending === 'htm'
    ? 'html'
    : (ReportFormat.options.find((format) => format === ending && format !== 'checkable') ?? null)
}

/** What the name of a file in a format ends in. */
export const endingOf = (format: ReportFormat): string => (format === 'checkable' ? 'checkable.html' : format)

/** A report in its format; for a PDF, the page that is to be printed. */
export type WrittenReport = ReportPage & {
  readonly paper: PrintedReport
  /** Letters that the fonts in it do not have. */
  readonly missingLetters: readonly string[]
  /** What there is to say of a file that checks itself. */
  readonly checkable: CheckableFacts | null
  /** Further files, whose names end as said in place of the ending of the first. */
  readonly beside: readonly { readonly ending: string; readonly content: Uint8Array }[]
}

/** What is in a report that checks itself. `leftOut`: what is not, as it says itself. */
export type CheckableFacts = {
  readonly size: number
  readonly originals: number
  readonly leftOut: readonly string[]
  readonly sha256: string
}

/** The same with its summary in lines. `notices`: what was found in the folder of the project when it was opened for this. */
export type MadeReport = WrittenReport & {
  readonly summary: readonly string[]
  readonly notices: readonly string[]
}

/** What a printed report says of itself beside its pages, on every page and in its facts. */
export type PrintedReport = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly size: PaperSize
  /** What stands at the foot of each page before its number. */
  readonly foot: string
  /** What stands between the number of a page and the number of pages. */
  readonly of: string
  readonly dir: 'ltr' | 'rtl'
  /** What the places are called that its links lead to, by the first part of their names. */
  readonly linked: Readonly<Record<string, string>>
}

/** The language that is chosen for a report where that is not the one of the thread. */
export type OtherLanguage = { readonly language: LanguageTag }

/** What a report is not made without: cells of these tables, since no file of a stranger is read on its thread. */
export type CellsWanted = { readonly tables: readonly PlacesInTable[] }

export type ReportTask = {
  readonly folder: string
  readonly keys: Keys
  readonly format: ReportFormat
  readonly circumstances: ReportCircumstances
}

/** The jobs of the report thread. It reads the project folder itself. */
export type ReportJobs = {
  /** A report in the language that the thread speaks. */
  readonly report: Job<ReportTask, Result<MadeReport | CellsWanted>>
  /** The same, but where another language is chosen for the report: then that one. */
  readonly reportOrLanguage: Job<ReportTask, Result<MadeReport | OtherLanguage | CellsWanted>>
}
