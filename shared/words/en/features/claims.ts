import { counted, formatCount } from '../terms/format-count'
import type { FormKind } from '../../../domain/statements/form-of-quotation'
import type { AuthenticBasis, ClaimType } from '../../../schema/claim'
import type { Conflict } from '../../../schema/conflict'

const conflictStates: Readonly<Record<Conflict['state']['kind'], string>> = {
  open: 'open',
  resolved: 'resolved',
  dismissed: 'dismissed',
}

/** What the window says of a claim, in its inspector and in the list of claims. */
export const claims = {
  kind: 'Claim',
  example: 'example',
  remove: 'Remove claim',
  changedUnder:
    'The words under this claim, or under its evidence, changed after its verdict was given. Look again, then set the verdict.',
  unsupported: {
    title: (verdict: string): string => `“${verdict}” without evidence?`,
    explanation: (count: number): string =>
      count === 1 ? 'No linked evidence supports this claim:' : 'No linked evidence supports these claims:',
    goOn: (verdict: string): string => `Set “${verdict}” all the same`,
    keep: 'Leave it',
  },
  /** Several claims at once. */
  many: {
    title: (count: number): string => `${formatCount(count)} claims`,
    verdict: (count: number): string => `Verdict for all ${formatCount(count)}`,
    tag: 'Tag',
    addTag: 'Add tag',
    removeTag: (tag: string): string => `Take “${tag}” off`,
    event: 'Put in an event…',
    remove: 'Remove all of them',
    words: 'What they say',
    keys: (shift: string, command: string): string => `${shift} and ${command} choose more, Esc none.`,
    further: (count: number): string => `and ${formatCount(count)} more`,
  },
  verdictStands: 'The verdict stands',
  wording: 'Wording',
  verdict: 'Verdict',
  reasoning: 'Reasoning',
  reasoningHint: 'What leads to this verdict',
  type: 'Type',
  types: {
    quantity: 'Quantity',
    event: 'Event',
    statement: 'Statement',
    date: 'Date',
    cause: 'Cause',
    comparison: 'Comparison',
    other: 'Other',
  } satisfies Readonly<Record<ClaimType, string>>,
  typeMeanings: {
    quantity: 'How many, how much, how long',
    event: 'Something that happened',
    statement: 'That someone said something',
    date: 'When something happened',
    cause: 'That one thing led to another',
    comparison: 'The most, the first, more than before',
    other: 'Anything else that can be checked',
  } satisfies Readonly<Record<ClaimType, string>>,
  notesAndTags: 'Notes and tags',
  notes: 'Notes',
  tags: 'Tags',
  tagsHint: 'Separated by commas',
  here: (count: number): string => `${count} claims at this place`,
  list: {
    title: 'Claims',
    empty: 'No claims yet. Open an article, select words, and choose “New claim”.',
    beingRead: 'The claims are being read…',
    evidence: (count: number): string =>
      count === 0 ? 'no evidence' : counted(count, 'piece of evidence', 'pieces of evidence'),
    lookAgain: 'look again',
  },
  conflicts: {
    heading: 'Conflicts',
    make: 'New conflict…',
    none: 'This claim stands in no conflict.',
    of: (claimCount: number, state: Conflict['state']['kind']): string =>
      `${claimCount} claims, ${conflictStates[state]}`,
  },
  authentic: {
    heading: 'As it was said',
    hint: 'What the articles print is held against these words: exact, trimmed, altered.',
    add: 'Add the words as they were said',
    words: 'The very words',
    basis: 'They stand in',
    bases: {
      transcript: 'a transcript',
      recording: 'a recording',
      document: 'the written original',
    } satisfies Readonly<Record<AuthenticBasis, string>>,
    mark: 'Authentic form',
    notMarked: 'Authentic form: not marked',
    translation: 'Translation, as the articles would print it',
    by: 'Translated by',
    remove: 'Take the authentic form away',
    forms: 'As the articles print it',
    differs: 'not in the authentic form',
    kinds: {
      exact: 'exact',
      trimmed: 'trimmed',
      altered: 'altered',
      otherwise: 'in other words',
    } satisfies Readonly<Record<FormKind, string>>,
  },
  occurrences: {
    heading: 'Where it is said',
    remove: 'Remove this occurrence',
    elsewhere:
      'Said elsewhere too? Select the words there, in this or another article, and choose “Add to this claim”.',
  },
}
