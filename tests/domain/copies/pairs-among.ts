import { createCopyGraph } from '../../../shared/domain/copies/create-copy-graph'

export type CopyText = { readonly id: string; readonly text: string }

/** Two texts one of which copies the other; `a` is the earlier. */
export type CopyPair = { readonly a: string; readonly b: string; readonly containment: number }

/** The pairs of copies among texts, in their order. */
export function pairsAmong(texts: readonly CopyText[]): readonly CopyPair[] {
  const graph = createCopyGraph()
  const rankOf = new Map(texts.map(({ id }, rank) => [id, rank]))
  for (const [rank, { id, text }] of texts.entries()) graph.put(id, text, rank)
  return texts.flatMap(({ id: b }) =>
    graph
      .copiesOf(b)
      .filter(({ id }) => (rankOf.get(id) ?? 0) < (rankOf.get(b) ?? 0))
      .map(({ id: a, containment }) => ({ a, b, containment })),
  )
}
