/** The kinds of things that are searched, in the order in which they are shown. */
export const searchKinds = [
  'texts',
  'claims',
  'conflicts',
  'events',
  'questions',
  'notes',
  'sources',
] as const
export type SearchKind = (typeof searchKinds)[number]
