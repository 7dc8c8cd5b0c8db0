import { Check, Filter, SlidersHorizontal } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { offeredOf } from '../../state/lists/listing'
import type { FacetValues } from '../../state/lists/listing'
import { SavedViews } from '../../marks/saved-views'
import { chooseInList, showAllInList, useListChoice } from '../../state/place/places'
import type { ListKind } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import type { Option } from '../../ui/fields/choice'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './list-head.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.lists

type ListHeadProps = {
  readonly list: ListKind
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
    const rows = event.currentTarget.closest('[data-pane]')?.querySelector<HTMLElement>('[role="grid"]')
    const isEmptied = event.key === 'Escape' && typed !== ''
    if (isEmptied) chooseInList(list, { words: '' })
    else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') rows?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles('head')}>
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
        <MenuTrigger>
          <IconButton icon={SlidersHorizontal} label={said.arrange} />
          <Popover className={styles('menu')} placement="bottom end" offset={4}>
            <Menu aria-label={said.arrange} className={styles('sections')}>
              <MenuSection
                selectionMode="single"
                disallowEmptySelection
                selectedKeys={[
                  keyOf('order', orders.some(({ id }) => id === order) ? order : (orders[0]?.id ?? '')),
                ]}
                onSelectionChange={(keys) => chooseInList(list, { order: valuesOf('order', keys)[0] ?? '' })}
              >
                <Header>{said.order}</Header>
                {orders.map(({ id, label }) => (
                  <Item key={id} id={keyOf('order', id)} label={label} />
                ))}
              </MenuSection>
              {facets.map(
                ({ id, values }) =>
                  values.length > 0 && (
                    <MenuSection
                      key={id}
                      selectionMode="multiple"
                      selectedKeys={(offered[id] ?? []).map((value) => keyOf(id, value))}
                      onSelectionChange={(keys) =>
                        chooseInList(list, { chosen: { ...offered, [id]: valuesOf(id, keys) } })
                      }
                    >
                      <Header>{said.facets[id]}</Header>
                      {values.map((value) => (
                        <Item key={value.id} id={keyOf(id, value.id)} label={value.label} />
                      ))}
                    </MenuSection>
                  ),
              )}
            </Menu>
          </Popover>
        </MenuTrigger>
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

/** What an item of the menu is known by: orders and the values of all facets stand in one menu, and may be called alike. */
const keyOf = (section: string, value: string): string => `${section} ${value}`

const valuesOf = (section: string, keys: Selection): readonly string[] =>
  keys === 'all' ? [] : [...keys].map((key) => String(key).slice(section.length + 1))

function Item({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <MenuItem id={id} textValue={label} className={`${boxes('item')} ${styles('item')}`}>
      {({ isSelected }) => (
        <>
          <span dir="auto">{label}</span>
          {isSelected && <Check size={14} aria-hidden />}
        </>
      )}
    </MenuItem>
  )
}
