import { ListLayout, Virtualizer } from 'react-aria-components'
import { ItemList } from './item-list'
import type { ItemListProps } from './item-list'

/** A list of the library of any length: only the rows that are seen are drawn. */
export function LibraryList<T extends { readonly id: string }>(props: ItemListProps<T>) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <ItemList {...props} />
    </Virtualizer>
  )
}

/** In pixels; a row is as high as what it holds, and is taken to be so high until it is drawn. */
const layout = { estimatedRowSize: 84, gap: 2, padding: 8 }
