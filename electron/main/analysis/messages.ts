import type { AnalysedText } from '../../../shared/domain/analysis/analyse-texts'
import type { Analysis } from '../../../shared/ipc/state'

/** A text of the project as the worker gets it: the words only once, known by their hash from then on. */
export type ProjectText = Omit<AnalysedText, 'text'> & {
  readonly textHash: string
  readonly revisionId: string
  readonly dismissedSuggestions: readonly string[]
}

/** What main tells the analysis worker. A new run ends the one before. */
export type ToWorker =
  | { readonly kind: 'text'; readonly hash: string; readonly text: string }
  | { readonly kind: 'analyse'; readonly run: number; readonly texts: readonly ProjectText[] }

/** What the analysis worker answers. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly run: number; readonly share: number }
  | { readonly kind: 'analysis'; readonly run: number; readonly analysis: Analysis }
