import type { DismissalReason } from '../../../schema/conflict'
import { formatCount, plural } from '../terms/format-count'

const notAConflict = 'Not a conflict'
const question = 'The question'

/** What people read of claims that disagree, and of settling it. */
export const conflicts = {
  one: 'Conflict',
  placeholder: 'What is the question?',
  example: 'example',
  /** Whether the program suggested it. */
  origins: { suggested: 'suggested', 'made by hand': 'made by hand' },
  remove: 'Remove conflict',
  compared: 'What comparing them yields',
  notAConflict: `${notAConflict}…`,
  /** The dialog in which the claims are chosen. */
  making: {
    title: 'New conflict',
    question,
    placeholder: 'Such as: how many people were killed?',
    find: 'Find claims',
    claims: 'Claims of the conflict',
    noneMatch: 'No claims match.',
    further: (count: number): string => `${formatCount(count)} more. Find them by words of theirs.`,
    action: 'Create conflict',
  },
  /** One figure, date or claim among those that are put side by side. */
  member: {
    article: 'Article',
    outlet: 'Outlet',
    /** The outlet with the day of publication; null: not stated. */
    published: (outlet: string | null, date: string | null): string =>
      `${outlet ?? 'not stated'}${date === null ? ', no date' : `, ${date}`}`,
    counts: 'Counts',
    date: 'Date',
    noFigure: 'no figure',
    verdict: 'Verdict',
    saysWho: 'Says who',
    notStated: 'not stated',
    claim: 'Claim',
    made: 'made',
    notYet: 'not yet',
    takeOut: (letter: string): string => `Take claim ${letter} out of the conflict`,
  },
  lines: {
    numberLine: 'Number line',
    figures: (unit: string): string => (unit === '' ? 'Figures' : `Figures, in ${unit}`),
    figuresOnLine: 'Figures on one number line',
    timeLine: 'Time line',
    asOf: 'As of',
    when: 'When',
    datesOnLine: 'Dates on one time line',
    noDate: (letter: string): string => `${letter}: no date stated`,
  },
  /** Figures that differ, before anybody has answered. */
  suggestion: {
    tag: 'suggested',
    more: (members: number): string => `Show more of ${formatCount(members)}`,
    answer: 'Answer',
    isItOne: 'Is this a conflict?',
    question,
    willBecomeClaims: (unmarked: number): string =>
      unmarked === 0
        ? 'All of it is marked as claims already.'
        : plural(unmarked, {
            one: 'One figure that is not marked yet will become a claim.',
            other: `${formatCount(unmarked)} figures that are not marked yet will become claims.`,
          }),
    confirm: 'Confirm as conflict',
  },
  settling: {
    title: 'Resolve',
    method: 'Method',
    from: 'From',
    to: 'To',
    /** Of statements, in place of a range. */
    holds: {
      label: 'Which one holds?',
      one: (letter: string, claim: string): string => `${letter}: ${claim}`,
      both: (claims: number): string =>
        claims > 2 ? 'All are said, and all are printed' : 'Both are said, and both are printed',
      bothMeaning: 'Each with who says it; they may speak of different times or things',
      unconfirmed: 'None of them is confirmed',
      ask: 'Ask the source',
      pending: 'Not decided yet',
      value: 'What may be published',
    },
    value: 'Value, as it may be published',
    valuePlaceholder: 'In words, where the figures alone do not say it',
    reason: 'Reason',
    reasonPlaceholder: 'What an editor needs to follow this decision',
    noReason: 'Say why: a resolution needs a reason.',
    verdicts: 'What its claims are found to be',
    /** What is said of the claims, besides what each is found to be already. */
    verdictsHint: 'They keep what they have, unless you choose otherwise. One undo takes all of it back.',
    found: (letter: string): string => `Claim ${letter}, with this resolution`,
    action: 'Resolve',
  },
  settled: {
    reopen: 'Reopen',
    suggestAgain: 'Suggest it again',
    dismissal: 'Dismissal',
    dismissed: (reason: DismissalReason): string => `Dismissed: ${reason}`,
    resolution: 'Resolution',
    resolved: (method: string): string => `Resolved: ${method}`,
    comparedThen: (comparison: string): string => `Compared at the time: ${comparison}`,
    noValue: 'No value was set.',
    upTo: (max: string): string => `up to ${max}`,
    orMore: (min: string): string => `${min} or more`,
    range: (min: string, max: string): string => `${min} to ${max}`,
    by: (name: string, at: string): string => `${name}, ${at}`,
  },
  dismissing: {
    title: 'Dismiss',
    notAConflict,
    why: 'Why',
    note: 'Note',
    reasons: {
      'different scope': {
        label: 'Different scope',
        meaning: 'They count in different places, or different groups',
      },
      'different time': { label: 'Different time', meaning: 'Each is right for its own date' },
      'same origin': { label: 'Same origin', meaning: 'One repeats another' },
      'not the same thing': { label: 'Not the same thing', meaning: 'They speak of different things' },
      other: { label: 'Other', meaning: 'Say why in the note' },
    } satisfies Readonly<Record<DismissalReason, { readonly label: string; readonly meaning: string }>>,
  },
}
