import type { RelationKind } from '../../../schema/relation'

/** How claims stand to one another, and how that is said. */
export const relations = {
  heading: 'Relations',
  make: 'Relate…',
  none: 'Nobody has said how this claim stands to others.',
  /** What a claim is said to be to another: read from it to that one. */
  from: {
    'same-as': 'is the same as',
    'part-of': 'is a part of',
    updates: 'updates',
    quotes: 'quotes',
    'derives-from': 'derives from',
    contradicts: 'contradicts',
  } satisfies Readonly<Record<RelationKind, string>>,
  /** The same, read from the other end. */
  to: {
    'same-as': 'is the same as',
    'part-of': 'has as a part',
    updates: 'is updated by',
    quotes: 'is quoted by',
    'derives-from': 'is the origin of',
    contradicts: 'contradicts',
  } satisfies Readonly<Record<RelationKind, string>>,
  meanings: {
    'same-as': 'Both say one thing, in other words or elsewhere',
    'part-of': 'It is counted, or contained, in the other',
    updates: 'A later state of the same; both may have been right when they were said',
    quotes: 'It gives the other’s words as somebody else’s',
    'derives-from': 'It rests on the other, and on nothing of its own',
    contradicts: 'Both cannot be true: they become a conflict, to be resolved',
  } satisfies Readonly<Record<RelationKind, string>>,
  remove: (says: string, claim: string): string => `Take back: ${says} ${claim}`,
  dialog: {
    title: 'How does this stand to another claim?',
    selected: 'The selected words',
    kind: 'This one',
    find: 'Find the other claim',
    claims: 'The other claim',
    noneMatch: 'No claim has these words.',
    further: (count: number): string => `${count} more: type some of their words.`,
    action: 'Relate',
  },
}
