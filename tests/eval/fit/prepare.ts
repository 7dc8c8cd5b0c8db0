import { readText } from '../../../shared/domain/mentions/mentions-of'
import { makeCorpus } from '../../../shared/domain/linking/corpus'
import { articleEvidence, compareArticles } from '../../../shared/domain/linking/article-evidence'
import type { PlacedMention } from '../../../shared/domain/linking/placed-mention'
import type { Bundle, GoldGroup, GoldItem, GoldSpan, GoldTrap } from './bundles'
import type { Sample } from './fit-logistic'

/** An item of the gold. */
export type Labelled = {
  readonly item: GoldItem | GoldTrap
  readonly is: 'group' | 'optional group' | 'sum' | 'textual' | 'trap'
}

/** The items that a mention lies on, with which of their sides. */
export type LabelsOf = ReadonlyMap<Labelled, readonly number[]>

/** A bundle that was read once, with its labels. */
export type Prepared = ReturnType<typeof prepare>

/** Reads a bundle and places its labels on what was read. */
export function prepare(bundle: Bundle) {
  const readings = bundle.docs.map(({ text }) => readText(text, { language: 'en' }))
  const corpus = makeCorpus(readings)
  const mentions = corpus.articles.flatMap(corpus.mentionsOf)
  const eventsOf = bundle.docs.map(({ name }) =>
    bundle.events.filter(({ docs }) => docs.includes(name)).map(({ id }) => id),
  )
  const articlePairs: Sample[] = []
  for (const a of corpus.articles) {
    for (const b of corpus.articles.slice(a.index + 1)) {
      const [one = [], other = []] = [eventsOf[a.index], eventsOf[b.index]]
      if (one.length === 0 || other.length === 0) continue
      const isTrue = one.some((event) => other.includes(event))
      articlePairs.push({ evidence: compareArticles(a, b), isTrue, weight: 1 })
    }
  }
  const items: readonly Labelled[] = [
    ...bundle.groups.map((item) => ({ item, is: kindOf(item) })),
    ...bundle.textual.map((item) => ({ item, is: 'textual' as const })),
    ...bundle.traps.map((item) => ({ item, is: 'trap' as const })),
  ]
  /** By the place of the mention; most have none. */
  const labels: ReadonlyMap<number, LabelsOf> = new Map(
    mentions.map((placed) => [placed.index, new Map(items.flatMap((each) => labelOf(each, placed)))]),
  )
  return {
    bundle,
    readings,
    corpus,
    mentions,
    eventsOf,
    articlePairs,
    labels,
    evidenceNames: articleEvidence,
  }

  function labelOf(
    labelled: Labelled,
    placed: PlacedMention,
  ): readonly (readonly [Labelled, readonly number[]])[] {
    const sides = labelled.item.sides.flatMap((side, index) =>
      side.some((span) => isOn(span, placed)) ? [index] : [],
    )
    return sides.length > 0 ? [[labelled, sides]] : []
  }

  function isOn(span: GoldSpan, { article, mention }: PlacedMention): boolean {
    return (
      bundle.docs[article.index]?.name === span.doc && span.start < mention.end && mention.start < span.end
    )
  }
}

function kindOf({ type, optional }: GoldGroup): Labelled['is'] {
  return type === 'sum' ? 'sum' : optional === true ? 'optional group' : 'group'
}
