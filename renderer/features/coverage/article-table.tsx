import { memo, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { ArticleCoverage } from '../../../shared/domain/coverage/coverage'
import { useFindingsIn } from '../../state/derived'
import { words } from '../../../shared/words/words'
import { Tag } from '../../marks/tag'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { inspect, openArticle } from '../../state/view-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './coverage-view.module.css'

const styles = classesOf(sheet)
const said = words.coverage.byArticle

const PAGE = 50

/** What is left to do, article by article. */
export function ArticleTable({ articles }: { readonly articles: readonly ArticleCoverage[] }) {
  const [shown, setShown] = useState(PAGE)
  return (
    <section aria-label={said.heading}>
      <h2>{said.heading}</h2>
      <table className={styles('table')}>
        <thead>
          <tr>
            <th scope="col">{said.columns.article}</th>
            <th scope="col">{said.columns.figures}</th>
            <th scope="col">{said.columns.withoutEvidence}</th>
            <th scope="col">{said.columns.oneSource}</th>
            <th scope="col">{said.columns.conflicts}</th>
          </tr>
        </thead>
        <tbody>
          {articles.slice(0, shown).map((coverage) => (
            <ArticleRow key={coverage.articleId} coverage={coverage} />
          ))}
        </tbody>
      </table>
      {articles.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {words.coverage.moreArticles}
        </Button>
      )}
    </section>
  )
}

/** Drawn anew only for what is new in its article: there may be thousands. */
const ArticleRow = memo(function ArticleRow({ coverage }: { readonly coverage: ArticleCoverage }) {
  const { articleId, unmarkedSentences, claimsWithoutEvidence, singleSourceClaims, openConflicts } = coverage
  const article = useProject((state) => state.articles.get(articleId))
  const findings = useFindingsIn(articleId)
  const figures = findings?.sentences.length ?? 0
  const seen = figures - unmarkedSentences.length
  return (
    <tr>
      <th scope="row" aria-label={articleName(article)}>
        <Plain
          className={styles('article')}
          onPress={() => {
            inspect({ kind: 'article', articleId })
            openArticle(articleId)
          }}
        >
          <span dir="auto">{articleName(article)}</span>
        </Plain>
      </th>
      <td>
        {figures === 0 ? (
          <span className={styles('known')}>{said.none}</span>
        ) : (
          <span className={styles('meter')}>
            <span className={styles('bar')}>
              <span style={{ inlineSize: `${(100 * seen) / figures}%` }} />
            </span>
            {said.seen(seen, figures)}
          </span>
        )}
        {findings?.problem && <Tag>{words.analysis.problemTag[findings.problem.kind]}</Tag>}
      </td>
      <Count value={claimsWithoutEvidence.length} />
      <Count value={singleSourceClaims.length} />
      <Count value={openConflicts.length} />
    </tr>
  )
})

function Count({ value }: { readonly value: number }) {
  return <td data-none={value === 0}>{value === 0 ? '–' : value}</td>
}
