import { describeApart } from '../../shared/domain/describe/describe-link'
import type { KeptApart } from '../../shared/ipc/state'
import type { Article, MentionLink } from '../../shared/schema/article'
import { words } from '../../shared/words/words'
import { useAnalysis } from './analysis-state'
import { useProject } from './project-state'
import { remembered } from './remembered'

type Figure = {
  readonly articleId: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Two figures that were kept apart, or joined by hand, and why. */
export type FigurePair = {
  readonly id: string
  readonly members: readonly [Figure, Figure]
  /** What the journalist said of them; null where the program kept them apart by itself. */
  readonly said: MentionLink['said'] | null
  /** Why, in a sentence. */
  readonly why: string
}

const pairsOf = remembered(
  (articles: ReadonlyMap<string, Article>, apart: ReadonlyMap<string, KeptApart>): readonly FigurePair[] => {
    const byHand = [...articles.values()].flatMap((article) =>
      (article.mentionLinks ?? []).map((link) => saidPair(article.id, link)),
    )
    const said = new Set(byHand.flatMap(({ members: [a, b] }) => [keyOf(a, b), keyOf(b, a)]))
    const computed = [...apart.values()].flatMap((kept): readonly FigurePair[] => {
      const { id, members } = kept
      if (said.has(keyOf(...members)) || members.some(({ articleId }) => !articles.has(articleId))) return []
      return [{ id, members, said: null, why: describeApart(kept) }]
    })
    return [...byHand, ...computed]
  },
)

/** The pairs of figures of the project that something was said of, then those that the program kept apart. */
export function useFigurePairs(): readonly FigurePair[] {
  const apart = useAnalysis((state) => state.apart)
  return pairsOf(
    useProject((state) => state.articles),
    apart,
  )
}

function saidPair(articleId: string, { said, anchor, other }: MentionLink): FigurePair {
  const one = { articleId, start: anchor.start, end: anchor.end, text: anchor.exact }
  const { start, end, exact } = other.anchor
  const two = { articleId: other.articleId, start, end, text: exact }
  const why = said === 'same' ? words.events.apart.togetherByYou : words.events.apart.byYou
  return { id: keyOf(one, two), members: [one, two], said, why }
}

function keyOf(a: Figure, b: Figure): string {
  return [a, b].map(({ articleId, start, end }) => `${articleId} ${start} ${end}`).join(' ')
}
