import { finish } from '../finish'
import { createAnalysis, type TextFindings } from './create-analysis'
import type { ConfirmedEvent, Linked } from './linked'
import type { AnalysedText } from './read-text'
import { figureRules, type Rules } from './rules'

export type TextAnalysis = {
  /** What was found in each text, in the order given. */
  readonly texts: readonly TextFindings[]
  readonly linked: Linked
  /** Two texts one of which copies the other, at least in part; `containment` is the share of the shorter that both have. */
  readonly copies: readonly CopyPair[]
}

export type CopyPair = { readonly a: string; readonly b: string; readonly containment: number }

/** So many copies of one text are given, the closest; in its group stand all. */
const mostCopies = 10

/** Analyses some texts, once, with what was confirmed of their events. */
export function analyseTexts(
  texts: readonly AnalysedText[],
  events: readonly ConfirmedEvent[] = [],
  rules: Rules = figureRules,
): TextAnalysis {
  const analysis = createAnalysis(rules)
  for (const text of texts) analysis.put(text)
  for (const event of events) analysis.putEvent(event.id, event)
  finish(analysis.work())
  const found = texts.flatMap(({ id }) => analysis.textFindings(id) ?? [])
  return { texts: found, linked: analysis.linked(), copies: pairsOf(found) }
}

/** The closest copies of each text, each pair once, in the order of the texts. */
function pairsOf(texts: readonly TextFindings[]): readonly CopyPair[] {
  const rankOf = new Map(texts.map(({ asked }, rank) => [asked.id, rank]))
  const pairs = new Map<string, CopyPair>()
  for (const { asked, copies } of texts)
    for (const { id, containment } of copies.slice(0, mostCopies)) {
      const [a = '', b = ''] = [asked.id, id].toSorted((x, y) => (rankOf.get(x) ?? 0) - (rankOf.get(y) ?? 0))
      pairs.set(JSON.stringify([a, b]), { a, b, containment })
    }
  return [...pairs.values()].toSorted(
    (x, y) =>
      (rankOf.get(x.b) ?? 0) - (rankOf.get(y.b) ?? 0) || (rankOf.get(x.a) ?? 0) - (rankOf.get(y.a) ?? 0),
  )
}
