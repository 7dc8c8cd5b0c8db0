import { GridList, GridListItem } from 'react-aria-components'
import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import { describeDate } from '../../../shared/domain/time/edtf'
import { ToneMark } from '../../marks/marks'
import { useProject } from '../../state/project-state'
import { articleName, useClaimsByArticle, useTones } from '../../state/selectors'
import { openArticle, useView } from '../../state/view-state'
import styles from './library.module.css'

const noClaims: readonly Claim[] = []

/** The articles of the project: what is known of each, and how far the check has come. */
export function ArticleList() {
  const articles = useProject((state) => state.articles)
  const claimsByArticle = useClaimsByArticle()
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
        >
          <ArticleRow article={article} claims={claimsByArticle.get(article.id) ?? noClaims} />
        </GridListItem>
      ))}
    </GridList>
  )
}

function ArticleRow({ article, claims }: { readonly article: Article; readonly claims: readonly Claim[] }) {
  const { title, outlet, published } = article.metadata
  const tones = useTones()
  return (
    <div className={styles['row']}>
      <span className={title ? styles['name'] : styles['nameless']} dir="auto">
        {articleName(article)}
      </span>
      <span className={styles['known']}>
        {outlet?.value ?? 'Outlet not stated'}
        {' · '}
        {published ? describeDate(published.value) : 'no date'}
      </span>
      <span className={styles['progress']}>
        <span className={styles['state']} data-state={article.checkState}>
          {checkStateWords[article.checkState]}
        </span>
        <span>{claims.length === 1 ? '1 claim' : `${claims.length} claims`}</span>
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
