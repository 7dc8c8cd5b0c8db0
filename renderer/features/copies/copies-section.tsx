import { Columns2, GitCompareArrows } from 'lucide-react'
import { Button as Plain } from 'react-aria-components'
import type { Article } from '../../../shared/schema/article'
import { nameOfGroup } from '../../../shared/domain/analysis/with-effective-groups'
import type { ArticleFindings } from '../../../shared/ipc/findings'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { openArticleBeside } from '../../state/beside/beside'
import { useFindingsIn, useIndependentArticles } from '../../state/derived'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { openArticle, showMain } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)

/** The articles that say the same in the same words, and what that means for counting sources. */
export function CopiesSection({ article }: { readonly article: Article }) {
  const findings = useFindingsIn(article.id)
  const independent = useIndependentArticles()
  const articles = useProject((state) => state.articles)
  const { notCopies = [] } = article
  const copies = (findings?.copies ?? []).filter(({ articleId }) => !notCopies.includes(articleId))
  if (copies.length + notCopies.length === 0) return null
  const further = findings ? findings.sameStory - 1 - copies.length : 0
  const groupOf = (id: string): string => independent.get(id)?.independenceGroup ?? ''
  const own = groupOf(article.id)
  return (
    <Section title={words.copies.title}>
      <ul className={styles('items')}>
        {copies.map((copy) => (
          <li key={copy.articleId} className={styles('item')}>
            <CopyBody article={article} copy={copy} isOneSource={groupOf(copy.articleId) === own} />
          </li>
        ))}
        {notCopies.map((id) => (
          <li key={id} className={styles('item')}>
            <NoCopyBody article={article} otherId={id} />
          </li>
        ))}
      </ul>
      {further > 0 && <p className={styles('hint')}>{words.analysis.furtherCopies(further)}</p>}
      {article.independenceGroup === '' && own !== '' && (
        <p className={styles('hint')}>
          {words.copies.group(
            nameOfGroup(own, (id) => (articles.has(id) ? articleName(articles.get(id)) : undefined)),
          )}
        </p>
      )}
    </Section>
  )
}

type CopyBodyProps = {
  readonly article: Article
  readonly copy: ArticleFindings['copies'][number]
  readonly isOneSource: boolean
}

function CopyBody({ article, copy, isOneSource }: CopyBodyProps) {
  const other = useProject((state) => state.articles.get(copy.articleId))
  const isReadOnly = useProject((state) => state.readOnly !== null)
  return (
    <div className={styles('itemBody')}>
      <Plain className={styles('link')} onPress={() => openArticle(copy.articleId)}>
        <span dir="auto">{articleName(other)}</span>
      </Plain>
      <span className={styles('where')}>{words.copies.containment(copy.containment)}</span>
      <span className={styles('where')}>
        {isOneSource ? words.copies.oneSource : words.copies.twoSources}
      </span>
      <div className={styles('itemActions')}>
        <Button
          look="quiet"
          icon={GitCompareArrows}
          onPress={() => showMain({ kind: 'difference', a: copy.articleId, b: article.id })}
        >
          {words.copies.showDifference}
        </Button>
        <Button look="quiet" icon={Columns2} onPress={() => openArticleBeside(copy.articleId)}>
          {words.copies.beside}
        </Button>
        <Button
          look="quiet"
          isDisabled={isReadOnly}
          onPress={() => void act('setCopies', { a: article.id, b: copy.articleId, areCopies: false })}
        >
          {words.copies.notCopy}
        </Button>
      </div>
    </div>
  )
}

/** An article that shares the wording and was said to be no copy, with the way back. */
function NoCopyBody({ article, otherId }: { readonly article: Article; readonly otherId: string }) {
  const other = useProject((state) => state.articles.get(otherId))
  const isReadOnly = useProject((state) => state.readOnly !== null)
  return (
    <div className={styles('itemBody')}>
      <Plain className={styles('link')} onPress={() => openArticle(otherId)}>
        <span dir="auto">{articleName(other)}</span>
      </Plain>
      <span className={styles('where')}>{words.copies.saidApart}</span>
      <div className={styles('itemActions')}>
        <Button
          look="quiet"
          isDisabled={isReadOnly}
          onPress={() => void act('setCopies', { a: article.id, b: otherId, areCopies: true })}
        >
          {words.copies.aCopy}
        </Button>
      </div>
    </div>
  )
}
