import { memo, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { ArticleCoverage } from '../../../shared/domain/coverage/coverage'
import { words } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { useCurrentText } from '../../state/texts'
import { showWords } from '../../state/view-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './coverage-view.module.css'

const styles = classesOf(sheet)

const PAGE = 20

/** So many sentences of an article are shown at first, and with every further step. */
const STEP = 12

type UnmarkedSentencesProps = { readonly articles: readonly ArticleCoverage[] }

/** The sentences with a figure that no claim touches and nobody waved away, article by article. */
export function UnmarkedSentences({ articles }: UnmarkedSentencesProps) {
  const [shown, setShown] = useState(PAGE)
  const left = articles.filter(({ unmarkedSentences }) => unmarkedSentences.length > 0)
  return (
    <>
      {left.slice(0, shown).map((coverage) => (
        <ArticleSentences key={coverage.articleId} coverage={coverage} />
      ))}
      {left.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {words.coverage.moreArticles}
        </Button>
      )}
    </>
  )
}

/** The first of an article, and more on demand; drawn anew only for what is new in its article. */
const ArticleSentences = memo(function ArticleSentences({
  coverage,
}: {
  readonly coverage: ArticleCoverage
}) {
  const { articleId, unmarkedSentences } = coverage
  const article = useProject((state) => state.articles.get(articleId))
  const text = useCurrentText(article)
  const [shown, setShown] = useState(STEP)
  const further = unmarkedSentences.length - shown
  return (
    <section className={styles('group')} aria-label={articleName(article)}>
      <h2 className={styles('name')} dir="auto">
        {articleName(article)}
      </h2>
      <ul className={styles('rows')}>
        {unmarkedSentences.slice(0, shown).map(({ start, end }) => (
          <li key={start}>
            <Plain className={styles('sentence')} onPress={() => showWords({ articleId, start, end })}>
              <span dir="auto">{text?.slice(start, end) ?? '…'}</span>
            </Plain>
          </li>
        ))}
      </ul>
      {further > 0 && (
        <Button look="quiet" onPress={() => setShown(shown + STEP)}>
          {words.ledger.more(further)}
        </Button>
      )}
    </section>
  )
})
