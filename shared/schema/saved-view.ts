import { z } from 'zod'
import { Id } from './common'

/** What can be narrowed and kept: the lists, the views of the whole project that are lists, and the search over it. */
export const ViewedList = z.enum([
  'articles',
  'claims',
  'conflicts',
  'events',
  'sources',
  'coverage',
  'history',
  'trash',
  'search',
])
export type ViewedList = z.infer<typeof ViewedList>

/** How a list is narrowed and ordered: what was typed, the values that were chosen in each respect, and the order. */
export const ListNarrowing = z.object({
  words: z.string(),
  chosen: z.record(z.string(), z.array(z.string())),
  order: z.string(),
})
export type ListNarrowing = z.infer<typeof ListNarrowing>

/** A list as it was narrowed, under a name of its own. */
export const SavedView = ListNarrowing.extend({ id: Id, list: ViewedList, name: z.string().min(1) })
export type SavedView = z.infer<typeof SavedView>
