import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { stemsOf } from './stems-of'

/** A sentence, with the stems of its words, each once. */
export type Statement = Span & { readonly stems: ReadonlySet<string> }

/** The sentences of a text, in order. */
export function statementsIn(text: string): readonly Statement[] {
  return splitSentences(text).map((span) => statementAt(text, span))
}

/** A stretch of a text, as sentences are compared with it. */
export function statementAt(text: string, { start, end }: Span): Statement {
  return { start, end, stems: new Set(stemsOf(text, { start, end }).map(({ stem }) => stem)) }
}
