import type { ReactNode } from 'react'
import { ClipboardPaste, FileDown } from 'lucide-react'
import { words } from '../../../shared/words/words'
import { useListedEvents } from '../../state/events/listed-events'
import { useProject } from '../../state/project-state'
import { openDialog } from '../../state/view-state'
import type { ListKind } from '../../state/view-state'
import { IconButton } from '../../ui/button'
import { ArticleList } from './article-list'
import { ClaimList } from './claim-list'
import { ConflictList } from './conflict-list'
import { EventList } from './event-list'
import { importFiles } from './import-files'
import { SourceList } from './source-list'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)

const titles: Readonly<Record<ListKind, string>> = {
  articles: words.articles.list.title,
  claims: words.claims.list.title,
  conflicts: words.library.conflicts.title,
  events: words.events.kinds,
  sources: words.sources.list.title,
}

type LibraryProps = {
  readonly list: ListKind
  readonly begin: Readonly<Record<ListKind, ReactNode>>
}

/** The list on the left; below one that has nothing yet, what begins it. */
export function Library({ list, begin }: LibraryProps) {
  const events = useListedEvents()
  const documents = useProject((state) => state[list].size)
  const count = list === 'events' ? events.length : documents
  const isRead = useProject((state) => list !== 'claims' || state.areClaimsRead)
  const hasArticles = useProject((state) => state.articles.size > 0)
  // Without articles the middle of the window says how to begin.
  const beginning = isRead && count === 0 && hasArticles ? begin[list] : null
  const isReadOnly = useProject((state) => state.readOnly !== null)
  return (
    <div className={styles('library')}>
      <header className={styles('head')}>
        <h2>
          {titles[list]}
          {list !== 'conflicts' && (
            <>
              {' '}
              <span className={styles('count')}>{isRead ? words.formats.count(count) : '…'}</span>
            </>
          )}
        </h2>
        {list === 'articles' && (
          <span className={styles('tools')}>
            <IconButton
              icon={FileDown}
              label={words.imports.title}
              isDisabled={isReadOnly}
              onPress={() => void importFiles()}
            />
            <IconButton
              icon={ClipboardPaste}
              label={words.imports.paste}
              isDisabled={isReadOnly}
              onPress={() => openDialog('paste-article')}
            />
          </span>
        )}
      </header>
      {beginning && list !== 'conflicts' && <div className={styles('begin')}>{beginning}</div>}
      {list === 'articles' && <ArticleList />}
      {list === 'claims' && <ClaimList />}
      {list === 'conflicts' && <ConflictList begin={beginning} />}
      {list === 'events' && <EventList />}
      {list === 'sources' && <SourceList />}
    </div>
  )
}
