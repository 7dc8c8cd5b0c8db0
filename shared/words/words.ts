import { en } from './en'

/** The words of the window in one language. */
export type Words = {
  readonly analysis: typeof en.analysis
  readonly annotations: typeof en.annotations
  readonly articles: typeof en.articles
  readonly buttons: typeof en.buttons
  readonly claims: typeof en.claims
  readonly history: typeof en.history
  readonly safety: typeof en.safety
  readonly commandLine: typeof en.commandLine
  readonly commands: typeof en.commands
  readonly comparison: typeof en.comparison
  readonly copies: typeof en.copies
  readonly dialogs: typeof en.dialogs
  readonly events: typeof en.events
  readonly dismissal: typeof en.dismissal
  readonly evidence: typeof en.evidence
  readonly faults: typeof en.faults
  readonly folder: typeof en.folder
  readonly imports: typeof en.imports
  readonly independence: typeof en.independence
  readonly library: typeof en.library
  readonly linking: typeof en.linking
  readonly protection: typeof en.protection
  readonly quantity: typeof en.quantity
  readonly ratings: typeof en.ratings
  readonly refusals: typeof en.refusals
  readonly settings: typeof en.settings
  readonly report: typeof en.report
  readonly sources: typeof en.sources
  readonly values: typeof en.values
  readonly verdicts: typeof en.verdicts
  readonly worth: typeof en.worth
  readonly operations: Readonly<
    Record<keyof typeof en.operations, string | ((fields: readonly string[]) => string)>
  >
}

/** The words that the window shows. */
export const words: Words = en
