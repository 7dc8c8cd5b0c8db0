import { readText } from '../../../shared/domain/mentions/mentions-of'
import { makeCorpus } from '../../../shared/domain/linking/article'
import { articleEvidence, compareArticles } from '../../../shared/domain/linking/article-evidence'
import { placeMentions, type PlacedMention } from '../../../shared/domain/linking/placed-mention'
import type { Bundle, GoldGroup, GoldItem, GoldSpan, GoldTrap } from './bundles'
import type { Sample } from './fit-logistic'

/** An item of the gold, with which of its sides each mention lies on, by the mention's place. */
export type Labelled = {
  readonly item: GoldItem | GoldTrap
  readonly is: 'group' | 'optional group' | 'sum' | 'textual' | 'trap'
  readonly sides: readonly (readonly number[])[]
}

/** A bundle that was read once, with its labels. */
export type Prepared = ReturnType<typeof prepare>

/** Reads a bundle and places its labels on what was read. */
export function prepare(bundle: Bundle) {
  const readings = bundle.docs.map(({ text }) => readText(text, { language: 'en' }))
  const corpus = makeCorpus(readings)
  const mentions = placeMentions(corpus)
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
  const labels: readonly Labelled[] = [
    ...bundle.groups.map((item) => label(item, kindOf(item))),
    ...bundle.textual.map((item) => label(item, 'textual')),
    ...bundle.traps.map((item) => label(item, 'trap')),
  ]
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

  function label(item: GoldItem | GoldTrap, is: Labelled['is']): Labelled {
    const sides = mentions.map((placed) =>
      item.sides.flatMap((side, index) => (side.some((span) => isOn(span, placed)) ? [index] : [])),
    )
    return { item, is, sides }
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
