import { useMemo } from 'react'
import type { Article } from '../../../shared/schema/article'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import {
  useClaimsOf,
  useFindingsIn,
  useToReviewIn,
  useToReview,
  useUnmarkedIn,
  useUnmarkedOf,
} from '../../state/derived'
import { useListing } from '../../state/lists/listing'
import type { ListRule } from '../../state/lists/listing'
import { articleOrders, orderArticles } from '../../state/lists/order-articles'
import { useMeantRows } from '../../state/acts/marked'
import { removeArticles } from '../../state/acts/removals'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { useLinking } from '../../state/suggestions/use-linking'
import { openArticle, useView, mainOf } from '../../state/view-state'
import { openAskedArticle } from '../../state/beside/beside'
import { useListChoice } from '../../state/place/places'
import { optionsOf } from '../../ui/fields/choice'
import { rowsBeside } from './beside-of'
import { ListRow, RowState } from './list-row'
import { NarrowedList } from './narrowed-list'

const said = words.articles
const { left } = words.lists
const checkStates = optionsOf(said.checkStates)
const leftToDo = optionsOf({ review: left.review, unmarked: left.unmarked })

/** The articles of the project: what is known of each, and how far the check has come. */
export function ArticleList() {
  const articles = useProject((state) => state.articles)
  const main = useView(mainOf)
  const isLinking = main.kind === 'linking'
  const linking = useLinking(
    useProject(({ claims }) => (isLinking ? claims.get(main.claimId) : undefined)),
    isLinking ? main.otherId : undefined,
  )
  const openId = main.kind === 'reader' ? main.articleId : isLinking ? linking.otherId : null
  const items = useMemo(() => [...articles.values()], [articles])
  const rule = useArticleRule(isLinking ? linking.order : null)
  const listing = useListing('articles', items, rule)
  const likely = useMemo(
    () => new Map(isLinking ? linking.likely.map(({ articleId, span }) => [articleId, span]) : []),
    [isLinking, linking.likely],
  )
  const { marks, meant, isAnyMeant } = useMeantRows('article', listing.shown, openId)
  useOffer('articles', isAnyMeant ? { 'remove-rows': () => void removeArticles(meant()) } : {})
  return (
    <NarrowedList
      // What is likely stands at the top, whatever was scrolled to before.
      key={String(isLinking)}
      isKept={!isLinking}
      list="articles"
      listing={listing}
      orders={articleOrders}
      facets={rule.facets}
      keys="articles"
      marks={marks}
      label={said.list.title}
      menu="article"
      nameOf={articleName}
      openId={openId}
      onOpen={openArticle}
      onAsk={openAskedArticle}
      beside={rowsBeside.article}
      empty={said.list.empty}
    >
      {(article) => {
        const span = likely.get(article.id)
        return (
          <ArticleRow article={article} likely={span === undefined ? null : span ? 'measure' : 'event'} />
        )
      }}
    </NarrowedList>
  )
}

function wordsOf(article: Article): readonly string[] {
  const { outlet, byline, published } = article.metadata
  const stated = [outlet?.value, byline?.value, published?.value]
  return [articleName(article), ...stated.filter((each) => each !== undefined)]
}

/** How the articles are narrowed and ordered; what is likely comes first where evidence is looked for. */
function useArticleRule(
  likelyFirst: ((articles: readonly Article[]) => readonly Article[]) | null,
): ListRule<Article> {
  const { order, chosen } = useListChoice('articles')
  const unmarkedOf = useUnmarkedOf(order === 'unmarked' || (chosen['left'] ?? []).includes('unmarked'))
  const toReviewIn = useToReviewIn()
  return useMemo(
    () => ({
      wordsOf,
      facets: [
        { id: 'check', values: checkStates, valuesOf: ({ checkState }) => [checkState] },
        {
          id: 'left',
          values: leftToDo,
          valuesOf: (article) => [
            ...(toReviewIn(article.id) > 0 ? ['review'] : []),
            ...(unmarkedOf(article) > 0 ? ['unmarked'] : []),
          ],
        },
      ],
      order: (articles, asked) => {
        const ordered = orderArticles(articles, asked, unmarkedOf)
        return likelyFirst ? likelyFirst(ordered) : ordered
      },
    }),
    [unmarkedOf, toReviewIn, likelyFirst],
  )
}

type ArticleRowProps = {
  readonly article: Article
  /** Why evidence is likely in it, where it is looked for. */
  readonly likely: 'measure' | 'event' | null
}

function ArticleRow({ article, likely }: ArticleRowProps) {
  const areClaimsRead = useProject((state) => state.areClaimsRead)
  const claims = useClaimsOf(article.id)
  const unmarked = useUnmarkedIn(article)
  const toReview = useToReview(article.id)
  const findings = useFindingsIn(article.id)
  const { checkState, metadata, revisions } = article
  const { outlet, published } = metadata
  const stated = [outlet?.value, published ? describeDate(published.value) : undefined]
  const known = stated.filter((each) => each !== undefined)
  const instead = metadata.byline?.value ?? revisions[0]?.original?.name
  const of = [...known, ...(known.length === 0 && instead ? [instead] : [])]
  const problem = findings?.problem
  return (
    <ListRow
      name={articleName(article)}
      isNameless={!metadata.title}
      title={[articleName(article), ...of, ...(unmarked > 0 ? [said.list.unmarked(unmarked)] : [])].join(
        '\n',
      )}
      known={[
        ...(likely ? [said.list.likely[likely]] : []),
        ...(article.isOurs ? [said.list.ours] : []),
        ...(checkState === 'to do'
          ? []
          : [
              <RowState key="check" of={checkState}>
                {said.checkStates[checkState]}
              </RowState>,
            ]),
        ...(problem
          ? [
              <span key="problem" title={words.analysis.problem(problem)}>
                {words.analysis.problemTag[problem.kind]}
              </span>,
            ]
          : []),
        ...((findings?.sameStory ?? 0) > 1 ? [said.list.copy] : []),
        ...of,
      ]}
      end={
        toReview > 0 ? (
          <RowState of="wanted">{said.list.toReview(toReview)}</RowState>
        ) : areClaimsRead && claims.length > 0 ? (
          said.list.claims(claims.length)
        ) : undefined
      }
    />
  )
}
