import type { Article } from '../../../shared/schema/article'
import { words } from '../../../shared/words/words'
import { CorrectingView } from '../../features/revisions/correcting-view'
import { RevisionView } from '../../features/revisions/revision-view'
import { useProject } from '../../state/project-state'
import type { Main } from '../../state/view-state'
import { ReviewPane } from './review-pane'
import { classesOf } from '../../ui/classes'
import sheet from './main-pane.module.css'

const styles = classesOf(sheet)

type RevisionMain = Extract<Main, { kind: 'review' | 'revision' | 'correcting' }>

/** What is done with the revisions of one article. */
export function RevisionsPane({ main }: { readonly main: RevisionMain }) {
  const article = useProject((state) => state.articles.get(main.articleId))
  return article ? (
    <Content key={article.id} main={main} article={article} />
  ) : (
    <p className={styles('gone')}>{words.workbench.gone.article}</p>
  )
}

function Content({ main, article }: { readonly main: RevisionMain; readonly article: Article }) {
  switch (main.kind) {
    case 'review':
      return (
        <ReviewPane key={main.occurrenceId ?? 'all'} article={article} occurrenceId={main.occurrenceId} />
      )
    case 'revision':
      return (
        <RevisionView
          article={article}
          revisionId={main.revisionId}
          comparedWith={main.comparedWith}
          occurrenceId={main.occurrenceId ?? null}
        />
      )
    case 'correcting':
      return <CorrectingView key={article.id} article={article} />
  }
}
