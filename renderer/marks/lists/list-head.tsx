import { Filter, SlidersHorizontal } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { words } from '../../../shared/words/words'
import { offeredOf } from '../../state/lists/listing'
import type { FacetValues, NarrowedListName } from '../../state/lists/listing'
import { SavedViews } from './saved-views'
import { chooseInList, showAllInList, useListChoice } from '../../state/place/places'
import { Button } from '../../ui/button'
import { narrows } from '../../ui/keep-focus'
import type { Option } from '../../ui/fields/choice'
import { SectionsMenu } from '../../ui/fields/sections-menu'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './list-head.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.lists

type ListHeadProps = {
  readonly list: NarrowedListName
  /** How many rows are shown, of how many. */
  readonly shown: number
  readonly total: number
  readonly orders: readonly Option<string>[]
  readonly facets: readonly FacetValues[]
}

/** What narrows and orders a list: a field, one menu, and a line that says what is hidden while something is. */
export function ListHead({ list, shown, total, orders, facets }: ListHeadProps) {
  const { words: typed, chosen, order } = useListChoice(list)
  const offered = offeredOf(facets, chosen)
  const labels = facets.flatMap(({ id, values }) =>
    values.filter((value) => offered[id]?.includes(value.id)).map(({ label }) => label),
  )
  const isNarrowed = typed.trim() !== '' || labels.length > 0
  if (total === 0) return null
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return
    const pane = event.currentTarget.closest<HTMLElement>('[data-pane]')
    // A page has no rows that could have the focus: it gets it itself, and is scrolled by keys.
    const rows = pane?.querySelector<HTMLElement>('[role="grid"]') ?? pane
    const isEmptied = event.key === 'Escape' && typed !== ''
    if (isEmptied) chooseInList(list, { words: '' })
    else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') rows?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles('head')} {...narrows}>
      <div className={styles('line')}>
        <span className={styles('field')}>
          <Filter size={13} aria-hidden />
          <input
            className={`${boxes('box')} ${styles('input')}`}
            data-filter
            aria-label={said.filter[list]}
            placeholder={said.filter[list]}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
            value={typed}
            onChange={({ currentTarget }) => chooseInList(list, { words: currentTarget.value })}
            onKeyDown={onKeyDown}
          />
        </span>
        <SectionsMenu
          label={said.arrange}
          icon={SlidersHorizontal}
          sections={[
            {
              id: 'order',
              title: said.order,
              values: orders,
              chosen: [orders.some(({ id }) => id === order) ? order : (orders[0]?.id ?? '')],
              isOneOf: true,
              onChoose: ([next = '']) => chooseInList(list, { order: next }),
            },
            ...facets.map(({ id, values }) => ({
              id,
              title: said.facets[id],
              values,
              chosen: offered[id] ?? [],
              onChoose: (next: readonly string[]) =>
                chooseInList(list, { chosen: { ...offered, [id]: next } }),
            })),
          ]}
        />
      </div>
      <SavedViews
        list={list}
        now={{ words: typed, chosen: copied(offered), order }}
        isNarrowed={isNarrowed}
        proposed={[typed.trim(), ...labels].filter(Boolean).join(', ')}
        onShow={({ words: kept, chosen: values, order: by }) =>
          chooseInList(list, { words: kept, chosen: values, order: by })
        }
        onShowAll={() => showAllInList(list)}
      />
      <div className={styles('narrowed')}>
        <output>{isNarrowed && [said.shown(shown, total), ...labels].join(' · ')}</output>
        {isNarrowed && (
          <Button look="quiet" onPress={() => showAllInList(list)}>
            {said.showAll}
          </Button>
        )}
      </div>
    </div>
  )
}

/** What was chosen, as it may be kept. */
const copied = (chosen: ReturnType<typeof offeredOf>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(chosen).map(([facet, values]) => [facet, [...values]]))
