import { GridList, GridListItem } from 'react-aria-components'
import type { Key } from 'react-aria-components'
import type { Source } from '../../../shared/schema/source'
import { useProject } from '../../state/project-state'
import { inspect, useView } from '../../state/view-state'
import styles from './library.module.css'

/** The sources of the project. */
export function SourceList() {
  const sources = useProject((state) => state.sources)
  const openId = useView(({ inspected }) => (inspected.kind === 'source' ? inspected.sourceId : null))
  return (
    <GridList
      aria-label="Sources"
      className={styles['list'] ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={openId === null ? [] : [openId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) open(key)
      }}
      onAction={(key) => open(key)}
      renderEmptyState={() => (
        <p className={styles['empty']}>No sources yet. Open a claim and choose “Link evidence”.</p>
      )}
    >
      {[...sources.values()].map((source) => (
        <GridListItem
          key={source.id}
          id={source.id}
          textValue={source.title}
          className={styles['item'] ?? ''}
        >
          <SourceRow source={source} />
        </GridListItem>
      ))}
    </GridList>
  )
}

function open(key: Key): void {
  inspect({ kind: 'source', sourceId: String(key) })
}

const kindWords: Readonly<Record<Source['kind'], string>> = {
  article: 'Article',
  file: 'File',
  web: 'Web page',
  person: 'Person',
  dataset: 'Data set',
}

function SourceRow({ source }: { readonly source: Source }) {
  return (
    <div className={styles['row']}>
      <span className={styles['wording']} dir="auto">
        {source.title}
      </span>
      <span className={styles['known']}>{source.publisher || 'Publisher not stated'}</span>
      <span className={styles['progress']}>
        <span>{kindWords[source.kind]}</span>
        <span>· {source.reliability === null ? 'not rated' : `reliability ${source.reliability}`}</span>
        {source.identityWithheld && <span>· identity withheld</span>}
      </span>
    </div>
  )
}
