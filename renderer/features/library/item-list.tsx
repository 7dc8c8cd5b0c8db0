import type { ReactNode } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import styles from './library.module.css'

export type ItemListProps<T> = {
  readonly label: string
  readonly items: readonly T[]
  readonly nameOf: (item: T) => string
  readonly openId: string | null
  readonly onOpen: (id: string) => void
  /** What is said where there are no items. */
  readonly empty: string
  /**
   * Draws one item. It is asked once for each value of an item: what else a row shows, it gets by hooks of its own.
   */
  readonly children: (item: T) => ReactNode
}

/** A list of which one item is open: chosen by a click, by the arrow keys or by Enter. */
export function ItemList<T extends { readonly id: string }>({
  label,
  items,
  nameOf,
  openId,
  onOpen,
  empty,
  children,
}: ItemListProps<T>) {
  return (
    <GridList
      aria-label={label}
      className={styles['list'] ?? ''}
      items={items}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={openId === null ? [] : [openId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) onOpen(String(key))
      }}
      onAction={(key) => onOpen(String(key))}
      renderEmptyState={() => <p className={styles['empty']}>{empty}</p>}
    >
      {(item) => (
        <GridListItem
          id={item.id}
          textValue={nameOf(item)}
          className={styles['item'] ?? ''}
          // A click on the open item changes no selection, but brings back what it opens.
          onClick={() => onOpen(item.id)}
        >
          {children(item)}
        </GridListItem>
      )}
    </GridList>
  )
}
