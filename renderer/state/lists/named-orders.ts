import { words } from '../../../shared/words/words'

type OrderName = keyof typeof words.lists.orders

/** Orders as they are offered, in this order. */
export const namedOrders = (
  ids: readonly OrderName[],
): readonly { readonly id: OrderName; readonly label: string }[] =>
  ids.map((id) => ({ id, label: words.lists.orders[id] }))
