import { useMemo } from 'react'
import type { Source } from '../../../shared/schema/source'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import { removeSourceShown } from '../../state/acts/removals'
import { useProject } from '../../state/project-state'
import { mainOf, openSource, useView } from '../../state/view-state'
import { useListing } from '../../state/lists/listing'
import type { ListRule } from '../../state/lists/listing'
import { orderSources, sourceOrders } from '../../state/lists/order-sources'
import { optionsOf } from '../../ui/fields/choice'
import { rowsBeside } from './beside-of'
import { ListRow } from './list-row'
import { NarrowedList } from './narrowed-list'

const said = words.sources
const { left } = words.lists
const kinds = optionsOf(said.list.kinds)
const leftToDo = optionsOf({ unused: left.unused, unrated: left.unrated })

/** The sources of the project. */
export function SourceList() {
  const sources = useProject((state) => state.sources)
  const openId = useView((view) => {
    const main = mainOf(view)
    return main.kind === 'source' ? main.sourceId : null
  })
  const items = useMemo(() => [...sources.values()], [sources])
  const rule = useSourceRule()
  useOffer('sources', openId === null ? {} : { 'remove-rows': () => void removeSourceShown(openId) })
  return (
    <NarrowedList
      list="sources"
      listing={useListing('sources', items, rule)}
      orders={sourceOrders}
      facets={rule.facets}
      keys="sources"
      menu="source"
      label={said.list.title}
      nameOf={({ title }) => title}
      openId={openId}
      onOpen={openSource}
      beside={rowsBeside.source}
      empty={said.list.empty}
    >
      {(source) => <SourceRow source={source} />}
    </NarrowedList>
  )
}

const wordsOf = ({ title, publisher, url }: Source): readonly string[] => [title, publisher, url]

function useSourceRule(): ListRule<Source> {
  const claims = useProject((state) => state.claims)
  return useMemo(() => {
    const used = new Set(
      [...claims.values()].flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId)),
    )
    return {
      wordsOf,
      facets: [
        { id: 'kind', values: kinds, valuesOf: ({ kind }) => [kind] },
        {
          id: 'left',
          values: leftToDo,
          valuesOf: ({ id, reliability }) => [
            ...(used.has(id) ? [] : ['unused']),
            ...(reliability === null ? ['unrated'] : []),
          ],
        },
      ],
      order: orderSources,
    }
  }, [claims])
}

function SourceRow({ source }: { readonly source: Source }) {
  const known = [
    ...(source.publisher ? [source.publisher] : []),
    said.list.kinds[source.kind],
    ...(source.identityWithheld ? [said.list.withheld] : []),
    ...(source.isPotential ? [said.list.potential] : []),
  ]
  return (
    <ListRow
      name={source.title}
      title={[source.title, ...known].join('\n')}
      known={known}
      end={said.list.rated(source.reliability)}
    />
  )
}
