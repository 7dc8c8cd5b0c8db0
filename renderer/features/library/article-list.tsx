import { GridList, GridListItem } from 'react-aria-components'
import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import { describeDate } from '../../../shared/domain/time/edtf'
import { Tag } from '../../marks/tag'
import { ToneMark } from '../../marks/marks'
import { useCopies } from '../../state/copies'
import { useUnmarkedFigures } from '../../state/coverage'
import { useProject } from '../../state/project-state'
import { articleName, useClaimsByArticle, useTones, useToReview } from '../../state/selectors'
import { openArticle, useView } from '../../state/view-state'
import styles from './library.module.css'

const noClaims: readonly Claim[] = []

/** The articles of the project: what is known of each, and how far the check has come. */
export function ArticleList() {
  const articles = useProject((state) => state.articles)
  const claimsByArticle = useClaimsByArticle()
  const toReview = useToReview()
  const copies = useCopies()
  const unmarked = useUnmarkedFigures()
  const openId = useView(({ main }) => (main.kind === 'reader' ? main.articleId : null))
  return (
    <GridList
      aria-label="Articles"
      className={styles['list'] ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={openId === null ? [] : [openId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) openArticle(String(key))
      }}
      onAction={(key) => openArticle(String(key))}
      renderEmptyState={() => (
        <p className={styles['empty']}>
          No articles yet. Import texts, web pages, PDFs, Word documents or mails with File › Import Articles,
          paste a text, or drop files or folders on the window.
        </p>
      )}
    >
      {[...articles.values()].map((article) => (
        <GridListItem
          key={article.id}
          id={article.id}
          textValue={articleName(article)}
          className={styles['item'] ?? ''}
          // A click on the open article changes no selection, but brings its inspector back.
          onClick={() => openArticle(article.id)}
        >
          <ArticleRow
            article={article}
            claims={claimsByArticle.get(article.id) ?? noClaims}
            isCopy={copies.has(article.id)}
            unmarked={unmarked.get(article.id) ?? 0}
            toReview={toReview.get(article.id) ?? 0}
          />
        </GridListItem>
      ))}
    </GridList>
  )
}

type ArticleRowProps = {
  readonly article: Article
  readonly claims: readonly Claim[]
  readonly isCopy: boolean
  /** How many sentences with a figure nobody has looked at. */
  readonly unmarked: number
  /** How many places the newest text left not exact. */
  readonly toReview: number
}

function ArticleRow({ article, claims, isCopy, unmarked, toReview }: ArticleRowProps) {
  const { title, outlet, published } = article.metadata
  const tones = useTones()
  return (
    <div className={styles['row']}>
      <span className={title ? styles['name'] : styles['nameless']} dir="auto">
        {articleName(article)}
      </span>
      <span className={styles['knownLine']}>
        <span className={styles['known']}>
          {outlet?.value ?? 'Outlet not stated'}
          {' · '}
          {published ? describeDate(published.value) : 'no date'}
        </span>
        {isCopy && <Tag>copy</Tag>}
      </span>
      <span className={styles['progress']}>
        <span className={styles['state']} data-state={article.checkState}>
          {checkStateWords[article.checkState]}
        </span>
        <span>{claims.length === 1 ? '1 claim' : `${claims.length} claims`}</span>
        {toReview > 0 && <span className={styles['toReview']}>{toReview} to review</span>}
        {unmarked > 0 && (
          <span title="Sentences with a figure that nobody has marked or waved away">
            {unmarked === 1 ? '1 figure unmarked' : `${unmarked} figures unmarked`}
          </span>
        )}
        <span className={styles['tones']}>
          {claims.slice(0, 8).map((claim) => (
            <ToneMark key={claim.id} tone={tones.get(claim.verdict) ?? 'unknown'} />
          ))}
        </span>
      </span>
    </div>
  )
}

const checkStateWords: Readonly<Record<Article['checkState'], string>> = {
  'to do': 'To do',
  'in progress': 'In progress',
  done: 'Done',
}
