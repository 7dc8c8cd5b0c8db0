/** The kinds of document of a project, in the order in which they are read and listed: the one list of them. */
export const documentKinds = [
  'project',
  'article',
  'claim',
  'source',
  'conflict',
  'event',
  'question',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** One value for each kind of document. */
export type ByKind<T> = { readonly [K in DocumentKind]: T }

/** Makes a value for each kind of document. */
export function byKind<T>(make: (kind: DocumentKind) => T): { [K in DocumentKind]: T } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every kind is in the list
  return Object.fromEntries(documentKinds.map((kind) => [kind, make(kind)])) as { [K in DocumentKind]: T }
}
