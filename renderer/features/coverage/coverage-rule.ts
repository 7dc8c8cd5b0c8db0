import { useMemo } from 'react'
import type { ArticleCoverage, ProjectCoverage } from '../../../shared/domain/coverage/coverage'
import { words } from '../../../shared/words/words'
import { byMost, byName, ordered } from '../../state/lists/compare'
import type { ListRule } from '../../state/lists/listing'
import { namedOrders } from '../../state/lists/named-orders'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { optionsOf } from '../../ui/fields/choice'

const { left } = words.lists
const checkStates = optionsOf(words.articles.checkStates)
const leftToDo = optionsOf({ unmarked: left.unmarked, evidence: left.evidence, conflict: left.conflict })

export const coverageOrders = namedOrders(['unmarked', 'name', 'evidence'])

/** How the articles of the coverage are read and ordered, those with the most unmarked figures first where nothing else is asked. */
export function useCoverageRule(): ListRule<ArticleCoverage> {
  const articles = useProject((state) => state.articles)
  return useMemo(() => {
    const nameOf = ({ articleId }: ArticleCoverage): string => articleName(articles.get(articleId))
    return {
      wordsOf: (row) => {
        const { outlet, byline, published } = articles.get(row.articleId)?.metadata ?? {}
        const stated = [outlet?.value, byline?.value, published?.value]
        return [nameOf(row), ...stated.filter((each) => each !== undefined)]
      },
      facets: [
        {
          id: 'check',
          values: checkStates,
          valuesOf: ({ articleId }) => [articles.get(articleId)?.checkState ?? 'to do'],
        },
        {
          id: 'left',
          values: leftToDo,
          valuesOf: ({ unmarkedSentences, claimsWithoutEvidence, openConflicts }) => [
            ...(unmarkedSentences.length > 0 ? ['unmarked'] : []),
            ...(claimsWithoutEvidence.length > 0 ? ['evidence'] : []),
            ...(openConflicts.length > 0 ? ['conflict'] : []),
          ],
        },
      ],
      order: (rows, order) =>
        order === 'name'
          ? ordered(rows, byName(nameOf))
          : ordered(rows, byMost(order === 'evidence' ? claimsLeft : sentencesLeft)),
    }
  }, [articles])
}

const sentencesLeft = ({ unmarkedSentences }: ArticleCoverage): number => unmarkedSentences.length
const claimsLeft = ({ claimsWithoutEvidence }: ArticleCoverage): number => claimsWithoutEvidence.length

/** What is left to do: how many sentences, and which claims and conflicts. */
type Gaps = {
  readonly unmarked: number
  readonly withoutEvidence: readonly string[]
  readonly oneSource: readonly string[]
  readonly conflicts: readonly string[]
}

/** Of the whole project. */
export const gapsOf = (coverage: ProjectCoverage): Gaps => ({
  unmarked: coverage.unmarkedSentenceCount,
  withoutEvidence: coverage.claimsWithoutEvidence,
  oneSource: coverage.singleSourceClaims,
  conflicts: coverage.openConflicts,
})

/** The gaps of several articles together; a claim in several of them counts once. */
export function gapsIn(articles: readonly ArticleCoverage[]): Gaps {
  const once = (idsOf: (article: ArticleCoverage) => readonly string[]): readonly string[] => [
    ...new Set(articles.flatMap(idsOf)),
  ]
  return {
    unmarked: articles.reduce((sum, { unmarkedSentences }) => sum + unmarkedSentences.length, 0),
    withoutEvidence: once(({ claimsWithoutEvidence }) => claimsWithoutEvidence),
    oneSource: once(({ singleSourceClaims }) => singleSourceClaims),
    conflicts: once(({ openConflicts }) => openConflicts),
  }
}
