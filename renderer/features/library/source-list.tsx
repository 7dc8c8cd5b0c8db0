import { useMemo } from 'react'
import type { Source } from '../../../shared/schema/source'
import { words } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import { inspect, useView } from '../../state/view-state'
import { keptRows } from '../../state/place/places'
import { RowList } from '../../ui/row-list'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)
const place = keptRows('sources')
const said = words.sources

/** The sources of the project. */
export function SourceList() {
  const sources = useProject((state) => state.sources)
  const openId = useView(({ inspected }) => (inspected.kind === 'source' ? inspected.sourceId : null))
  const items = useMemo(() => [...sources.values()], [sources])
  return (
    <RowList
      label={said.list.title}
      items={items}
      nameOf={({ title }) => title}
      openId={openId}
      place={place}
      onOpen={(sourceId) => inspect({ kind: 'source', sourceId })}
      empty={said.list.empty}
    >
      {(source) => <SourceRow source={source} />}
    </RowList>
  )
}

function SourceRow({ source }: { readonly source: Source }) {
  return (
    <div className={styles('row')}>
      <span className={styles('wording')} dir="auto">
        {source.title}
      </span>
      <span className={styles('known')}>{source.publisher || said.list.publisherNotStated}</span>
      <span className={styles('progress')}>
        <span>
          {said.list.kinds[source.kind]} · {said.list.rated(source.reliability)}
          {source.identityWithheld && ` · ${said.list.withheld}`}
        </span>
      </span>
    </div>
  )
}
