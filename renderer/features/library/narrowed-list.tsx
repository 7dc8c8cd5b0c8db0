import type { ComponentProps, ReactNode } from 'react'
import { words } from '../../../shared/words/words'
import type { KeyZone } from '../../../shared/ipc/commands'
import { zone } from '../../commands/offers'
import type { Listing } from '../../state/lists/listing'
import { keptRows } from '../../state/place/places'
import { rowsFirst } from '../../ui/keep-focus'
import { RowList } from '../../ui/row-list'
import { ListHead } from '../../marks/lists/list-head'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)

type NarrowedListProps<T extends { readonly id: string }> = Pick<
  ComponentProps<typeof ListHead>,
  'list' | 'orders' | 'facets'
> &
  Omit<ComponentProps<typeof RowList<T>>, 'items' | 'place'> & {
    readonly listing: Listing<T>
    /** The key zone of the list, where it has keys of its own. */
    readonly keys?: KeyZone
    /** What stands above its rows and is scrolled with them. */
    readonly above?: ReactNode
    /** Whether its rows come back where they were left. */
    readonly isKept?: boolean
  }

/** A list that fills the left of the window: what narrows and orders it, and its rows as they were left. */
export function NarrowedList<T extends { readonly id: string }>({
  list,
  orders,
  facets,
  listing: { shown, total },
  keys,
  above,
  isKept = true,
  empty,
  ...rows
}: NarrowedListProps<T>) {
  return (
    <>
      <ListHead list={list} shown={shown.length} total={total} orders={orders} facets={facets} />
      <div {...(keys && zone(keys))} {...rowsFirst} className={styles('scrolled')}>
        {above}
        <RowList
          {...rows}
          items={shown}
          {...(isKept && { place: keptRows(list) })}
          empty={total > 0 ? words.lists.none : empty}
        />
      </div>
    </>
  )
}
