import { capitalised } from '../../wording'
import type { ApartReason } from '../../../domain/ledger/apart-reason'
import type { EventClarity, MeasureKey } from '../../../schema/decision'
import type { ResolutionMethod } from '../../../schema/resolution-method'
import type { SourceTier } from '../../../schema/source-tier'
import { formatCount, plural } from '../terms/format-count'

/** What people read on the page of an event. */
export const ledger = {
  /** What a measure asks. */
  question: ({ role, group, dimension, place }: MeasureKey, unit: string): string => {
    const whom = group === '' || group === role ? '' : ` ${group}`
    const where =
      place === '' || /^\d+$/u.test(place)
        ? ''
        : `, ${place.replaceAll(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())}`
    if (dimension !== 'count')
      return `${capitalised(role || unit)}${where}: ${dimension === 'duration' ? 'how long' : 'how much'}?`
    if (fates.has(role)) return `How many${whom} were ${role}${where}?`
    return `How many ${role || unit}${whom}${where}?`
  },
  reading: 'Reading what the articles say…',
  nothing: 'No figure of this event was read in its articles.',
  further: (count: number): string =>
    plural(count, {
      one: '1 further figure is not shown: there are too many.',
      other: `${formatCount(count)} further figures are not shown: there are too many.`,
    }),
  sources: ofSources,
  table: { source: 'Source', figure: 'Figure', do: 'Answer' },
  who: (speaker: string): string => `cites ${speaker}`,
  copies: (names: readonly string[]): string =>
    plural(names.length, {
      one: `and a copy: ${names[0] ?? ''}`,
      other: `and ${formatCount(names.length)} copies`,
    }),
  alike: (count: number): string =>
    plural(count, { one: 'and 1 more that says so', other: `and ${formatCount(count)} more that say so` }),
  earlier: (count: number): string =>
    plural(count, { one: '1 earlier or weaker', other: `${formatCount(count)} earlier or weaker` }),
  more: (count: number): string => `Show ${formatCount(count)} more`,
  fewer: 'Show fewer',
  notThis: (figure: string): string => `Not this measure: ${figure}`,
  compare: 'Compare side by side',
  parts: {
    missing: (figure: string): string => `${figure} missing`,
    over: (figure: string): string => `${figure} too many`,
    whole: (whole: string, made: string): string => `The parts make ${made}; the text says ${whole}.`,
    shares: (made: string): string => `The shares make ${made}%.`,
  },
  apart: {
    heading: 'Kept apart, because',
    belongs: 'Belongs here',
    reasons: {
      said: 'you said that it counts something else',
      background: 'of another time or event than the text’s own',
      planned: 'planned, feared or possible',
      place: 'another place',
      time: 'another time',
      unlike: 'too little says that it counts the same',
    } satisfies Readonly<Record<ApartReason, string>>,
  },
  decided: {
    open: 'Open',
    heading: 'Decided',
    best: 'Best',
    low: 'Low',
    high: 'High',
    none: 'none chosen',
    noLow: 'no one states one',
    noHigh: 'no one states a limit',
    by: (method: string, by: string, at: string): string =>
      [capitalised(method), by, at].filter(Boolean).join(' · '),
    decide: 'Decide…',
    change: 'Change…',
    reopen: 'Open again',
    confirmFirst: 'Confirm the event to decide.',
    method: 'Method',
    reason: 'Reason',
    save: 'Decide',
    cancel: 'Cancel',
    clarity: 'How clear the event is',
    clarities: { clear: 'Clear', 'less clear': 'Less clear' } satisfies Readonly<
      Record<EventClarity, string>
    >,
    notSaid: 'Not said',
    /** A figure that can be chosen, with who states it. */
    option: (figure: string, source: string): string => `${figure} – ${source}`,
    leavesOut: (figures: readonly string[]): string => `Outside of this range: ${figures.join('; ')}.`,
    was: (sources: number, now: number): string =>
      `Decided on ${ofSources(sources)}; now there are ${formatCount(now)}.`,
    /** The reason as it follows from what was chosen. */
    reasons: {
      'report the range': ({ low, high }) => `The sources differ: ${rangeOf(low, high)}.`,
      'best estimate': ({ best, low, high }) =>
        `${best || 'No figure'} is the most likely; the sources state ${rangeOf(low, high)}.`,
      'most conservative': ({ best, high }) =>
        `The reports differ; the lowest figure is used: ${best || 'none is stated'}. Others say as much as ${high || 'without a limit'}.`,
      majority: ({ best, sources }) =>
        best
          ? `Most of ${ofSources(sources)} state ${best}.`
          : `No figure is stated by more of ${ofSources(sources)} than another.`,
      'primary source first': ({ best }) =>
        best
          ? `The source nearest to what happened states ${best}.`
          : 'Of no source is it said how near it is to what happened.',
      'prioritise a source': ({ best }) => `One source is judged the better one; it states ${best || '…'}.`,
      'both hold': ({ low, high }) =>
        `The figures speak of different times, scopes or definitions, and each holds for its own: ${rangeOf(low, high)}.`,
      superseded: ({ best }) => `Latest count: ${best || '…'}; earlier ones are superseded.`,
      unconfirmed: ({ low, high }) => `Reported, not confirmed: ${rangeOf(low, high)}.`,
      pending: () => 'There is not enough to go by yet.',
      'ask the source': () => 'The source is asked what it counts.',
    } satisfies Readonly<Record<ResolutionMethod, (told: ToldDecision) => string>>,
  },
  calculation: {
    add: 'Add figures up…',
    choose: 'Figures to add',
    save: 'Add up',
    source: 'calculated',
    told: (parts: readonly string[], sum: string): string => `${parts.join(' + ')} = ${sum}`,
    remove: (told: string): string => `Take off: ${told}`,
  },
  once: {
    heading: 'Counted once, and by nobody else',
  },
  timeLine: {
    heading: 'What is said, and when',
    planned: 'planned',
    utc: (time: string): string => `${time} UTC`,
    zoneNotStated: 'zone not stated',
    dayNotStated: 'day not stated',
  },
  tier: {
    label: 'Nearness',
    notSaid: 'Not said',
    of: { primary: 'Primary', secondary: 'Secondary', tertiary: 'Tertiary' } satisfies Tiers,
    meanings: {
      primary: 'Was there, or made the record',
      secondary: 'Reports what such a source says',
      tertiary: 'Gathers what others report',
    } satisfies Tiers,
    short: { primary: 'primary', secondary: 'secondary', tertiary: 'tertiary' } satisfies Tiers,
  },
} as const

type ToldDecision = {
  readonly best: string
  readonly low: string
  readonly high: string
  readonly sources: number
}

function rangeOf(low: string, high: string): string {
  if (low === '' && high === '') return 'no range'
  if (low === high) return low
  if (high === '') return `from ${low}, without a limit`
  return low === '' ? `up to ${high}` : `from ${low} to ${high}`
}

type Tiers = Readonly<Record<SourceTier, string>>

/** Roles that stand after “were”. */
const fates: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'evacuated',
  'arrested',
  'charged',
  'convicted',
  'trapped',
  'abducted',
  'rescued',
  'released',
  'infected',
  'affected',
  'deported',
  'vaccinated',
])

function ofSources(count: number): string {
  return plural(count, { one: '1 source', other: `${formatCount(count)} sources` })
}
