import { useMemo } from 'react'
import type { Source } from '../../../shared/schema/source'
import { useProject } from '../../state/project-state'
import { inspect, useView } from '../../state/view-state'
import { RowList } from '../../ui/row-list'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)

/** The sources of the project. */
export function SourceList() {
  const sources = useProject((state) => state.sources)
  const openId = useView(({ inspected }) => (inspected.kind === 'source' ? inspected.sourceId : null))
  const items = useMemo(() => [...sources.values()], [sources])
  return (
    <RowList
      label="Sources"
      items={items}
      nameOf={({ title }) => title}
      openId={openId}
      onOpen={(sourceId) => inspect({ kind: 'source', sourceId })}
      empty="No sources yet. Open a claim and choose “Link evidence”."
    >
      {(source) => <SourceRow source={source} />}
    </RowList>
  )
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
    <div className={styles('row')}>
      <span className={styles('wording')} dir="auto">
        {source.title}
      </span>
      <span className={styles('known')}>{source.publisher || 'Publisher not stated'}</span>
      <span className={styles('progress')}>
        <span>
          {kindWords[source.kind]} ·{' '}
          {source.reliability === null ? 'not rated' : `reliability ${source.reliability}`}
          {source.identityWithheld && ' · identity withheld'}
        </span>
      </span>
    </div>
  )
}
