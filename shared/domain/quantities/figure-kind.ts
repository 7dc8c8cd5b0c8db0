/** What a figure in a text is: the first five are quantities, the others only look like one. */
export type FigureKind =
  | 'count'
  | 'duration'
  | 'money'
  | 'percent'
  | 'measure'
  | 'date'
  | 'time'
  | 'ordinal'
  | 'age'
  | 'score'
  | 'multiple'
  | 'identifier'
  | 'pronoun'

/** The kinds that say how much of something there is. */
export type QuantityKind = Extract<FigureKind, 'count' | 'duration' | 'money' | 'percent' | 'measure'>

const QUANTITY_KINDS: ReadonlySet<FigureKind> = new Set(['count', 'duration', 'money', 'percent', 'measure'])

export function isQuantityKind(kind: FigureKind): kind is QuantityKind {
  return QUANTITY_KINDS.has(kind)
}
