import { en } from './en'

/** The words of the window in one language. */
export type Words = {
  readonly analysis: typeof en.analysis
  readonly annotations: typeof en.annotations
  readonly buttons: typeof en.buttons
  readonly safety: typeof en.safety
  readonly history: typeof en.history
  readonly commandLine: typeof en.commandLine
  readonly commands: typeof en.commands
  readonly comparison: typeof en.comparison
  readonly copies: typeof en.copies
  readonly dialogs: typeof en.dialogs
  readonly events: typeof en.events
  readonly dismissal: typeof en.dismissal
  readonly faults: typeof en.faults
  readonly folder: typeof en.folder
  readonly independence: typeof en.independence
  readonly linking: typeof en.linking
  readonly protection: typeof en.protection
  readonly ratings: typeof en.ratings
  readonly refusals: typeof en.refusals
  readonly settings: typeof en.settings
  readonly report: typeof en.report
  readonly values: typeof en.values
  readonly verdicts: typeof en.verdicts
  readonly worth: typeof en.worth
  readonly operations: Readonly<
    Record<keyof typeof en.operations, string | ((fields: readonly string[]) => string)>
  >
}

/** The words that the window shows. */
export const words: Words = en
