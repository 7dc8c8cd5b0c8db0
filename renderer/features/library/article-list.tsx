import { createContext, useContext, useMemo } from 'react'
import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import { describeDate } from '../../../shared/domain/time/edtf'
import { Tag } from '../../marks/tag'
import { ToneMark } from '../../marks/marks'
import { useClaimsByArticle, useCopies, useTones, useToReview, useUnmarkedFigures } from '../../state/derived'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { openArticle, useView } from '../../state/view-state'
import { LibraryList } from './library-list'
import styles from './library.module.css'

/** What the rows show besides the articles themselves. */
type Work = {
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  /** How many places the newest text left not exact. */
  readonly toReview: ReadonlyMap<string, number>
  readonly copies: ReadonlyMap<string, unknown>
  /** How many sentences with a figure nobody has looked at. */
  readonly unmarked: ReadonlyMap<string, number>
}

const WorkContext = createContext<Work>({
  claims: new Map(),
  toReview: new Map(),
  copies: new Map(),
  unmarked: new Map(),
})

/** The articles of the project: what is known of each, and how far the check has come. */
export function ArticleList() {
  const articles = useProject((state) => state.articles)
  const claims = useClaimsByArticle()
  const toReview = useToReview()
  const copies = useCopies()
  const unmarked = useUnmarkedFigures()
  const work = useMemo(() => ({ claims, toReview, copies, unmarked }), [claims, toReview, copies, unmarked])
  const openId = useView(({ main }) => (main.kind === 'reader' ? main.articleId : null))
  const items = useMemo(() => [...articles.values()], [articles])
  return (
    <WorkContext value={work}>
      <LibraryList
        label="Articles"
        items={items}
        nameOf={articleName}
        openId={openId}
        onOpen={openArticle}
        empty="No articles yet. Import texts, web pages, PDFs, Word documents or mails with File › Import Articles, paste a text, or drop files or folders on the window."
      >
        {(article) => <ArticleRow article={article} />}
      </LibraryList>
    </WorkContext>
  )
}

const noClaims: readonly Claim[] = []

function ArticleRow({ article }: { readonly article: Article }) {
  const work = useContext(WorkContext)
  const areClaimsRead = useProject((state) => state.areClaimsRead)
  const claims = work.claims.get(article.id) ?? noClaims
  const unmarked = work.unmarked.get(article.id) ?? 0
  const toReview = work.toReview.get(article.id) ?? 0
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
        {work.copies.has(article.id) && <Tag>copy</Tag>}
      </span>
      <span className={styles['progress']}>
        <span className={styles['state']} data-state={article.checkState}>
          {checkStateWords[article.checkState]}
        </span>
        {areClaimsRead && <span>{claims.length === 1 ? '1 claim' : `${claims.length} claims`}</span>}
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
