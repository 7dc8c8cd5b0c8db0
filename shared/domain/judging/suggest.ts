import { finish } from '../finish'
import type { Linking } from '../linking/link'
import { inOrder, scoreOf } from '../linking/logistic'
import type { Evidence } from '../linking/logistic'
import type { Measure } from '../linking/measures'
import { linkingWeights } from '../linking/weights'
import type { LinkingWeights } from '../linking/weights'
import { judgeMeasure } from './judge'
import type { Judgement, Reason, Unstated } from './judgement'
import { judgingRules } from './judging-rules'
import type { JudgingRules } from './judging-rules'
import { placesIn } from './places-in'

/** A measure with what comparing its mentions yields. */
export type Suggestion = {
  readonly measure: Measure
  readonly judgement: Judgement
  /** How much it is worth a look: the logarithm of the odds, and more for what comes first in any case. */
  readonly worth: number
  /** Whether more than the figures, or a proposed event, says that they speak of one thing; else it is never shown unasked. */
  readonly isSure: boolean
}

export type Suggestions = {
  /** How many are shown at a time: where one is answered, the next moves up. */
  readonly room: number
  /** What is shown: the best, within the budget. */
  readonly shown: readonly Suggestion[]
  /** All others, one click away, the best first. */
  readonly ledger: readonly Suggestion[]
  /** Measures of which all texts say the same, and mentions of different things: no suggestions. */
  readonly settled: readonly Suggestion[]
}

/** What is suggested by: the weights of ranking, the rules of judging, and those of holding back. */
export type SuggestingRules = {
  readonly weights: LinkingWeights
  readonly judging: JudgingRules
  readonly holding: HoldingRules
}

/** Rules of holding back, by their names: what one of them speaks of is not shown unasked. */
export type HoldingRules = Readonly<Record<string, (held: Held) => boolean>>

type Held = Omit<Suggestion, 'isSure'> & { readonly eventOf: EventOf }

/** The number of the event that a text is proposed to tell of. */
type EventOf = (text: number) => number

/** The rules of holding back. */
const holdingRules: HoldingRules = {
  linkNotSure: (held) => isOpen(held.judgement.reason, 'link') && !isOfOneEvent(held),
  datesOfNoOneEvent: ({ measure: { members }, judgement: { reason } }) =>
    isOpen(reason, 'event') && members[0]?.mention.moment !== null,
}

/** One in ten times: what is less likely to be of use is not shown on the word of a proposed event, and has no room of its own where texts are few. */
const WORTH_A_LOOK = Math.log(1 / 9)

/** Whether the two that a judgement speaks of are figures or times of two texts that seem to tell of one event. */
function isOfOneEvent({ measure: { members }, judgement, eventOf, worth }: Held): boolean {
  const [one, other] = placesIn(judgement.reason).map((at) => members[at]?.article)
  if (one === undefined || other === undefined || one === other || worth < WORTH_A_LOOK) return false
  return members[0]?.mention.kind !== 'date' && eventOf(one.index) === eventOf(other.index)
}

function isOpen(reason: Reason, what: Unstated): boolean {
  return 'what' in reason && reason.what === what
}

/** What the program comes with. */
export const suggestingRules: SuggestingRules = {
  weights: linkingWeights,
  judging: judgingRules,
  holding: holdingRules,
}

/** Judges the measures of a project and ranks them, once; as many are shown as the texts give room for. */
export function suggest(linking: Linking, rules: SuggestingRules = suggestingRules): Suggestions {
  return finish(createSuggester(rules)(linking))
}

/** Makes what judges the measures of a project again and again: a measure that is the same as before is not judged anew. */
export function createSuggester({
  weights,
  judging,
  holding,
}: SuggestingRules): (linking: Linking) => Generator<'between', Suggestions> {
  const order = inOrder(weights.suggestions, suggestionEvidence)
  const known = new WeakMap<Measure, { readonly suggestion: Suggestion; readonly events: string }>()
  const judgeAnew = (measure: Measure, eventOf: EventOf): Suggestion => {
    const judgement = judgeMeasure(measure, eventOf, judging)
    const odds = scoreOf(weights.suggestions.bias, order, weighSuggestion(measure, judgement))
    const worth = odds + FIRST * gravityOf(measure, judgement)
    const isSure = !Object.values(holding).some((holds) => holds({ measure, judgement, eventOf, worth }))
    return { measure, judgement, worth, isSure }
  }
  return function* (linking) {
    const { eventOf } = linking.events
    const suggestionOf = (measure: Measure): Suggestion => {
      const before = known.get(measure)
      const events = eventsIn(measure, eventOf)
      if (before?.events === events) return before.suggestion
      const suggestion = judgeAnew(measure, eventOf)
      known.set(measure, { suggestion, events })
      return suggestion
    }
    const all: Suggestion[] = []
    for (const measure of linking.measures) {
      all.push(suggestionOf(measure))
      yield 'between'
    }
    const differing = all
      .filter(({ judgement }) => !isSettled(judgement))
      .toSorted((a, b) => b.worth - a.worth || firstOf(a) - firstOf(b))
    const sure = differing.filter(({ isSure }) => isSure)
    const likely = sure.filter(({ worth }) => worth >= WORTH_A_LOOK).length
    const room = Math.max(budgetOf(linking), Math.min(LEAST_ROOM, likely))
    const shown = new Set(sure.slice(0, room))
    return {
      room,
      shown: [...shown],
      ledger: differing.filter((suggestion) => !shown.has(suggestion)),
      settled: all.filter(({ judgement }) => isSettled(judgement)),
    }
  }
}

/** A key for how the members are shared out among events, without the numbers of these. */
function eventsIn({ members }: Measure, eventOf: EventOf): string {
  const numbers = new Map<number, number>()
  return members
    .map(({ article }) => {
      const event = eventOf(article.index)
      const number = numbers.get(event) ?? numbers.size
      numbers.set(event, number)
      return number
    })
    .join(' ')
}

function isSettled({ kind }: Judgement): boolean {
  return kind === 'agree' || kind === 'different-thing'
}

/** More than the odds of two suggestions ever differ by. */
const FIRST = 10

/** What cannot both be true comes first, and of that the dead. */
function gravityOf(measure: Measure, { kind }: Judgement): number {
  if (kind !== 'contradicts') return 0
  return deathsIn(measure) > 0.5 ? 2 : 1
}

/** The share of its mentions that count the dead. */
function deathsIn({ members }: Pick<Measure, 'members'>): number {
  return members.filter(({ mention }) => mention.role === 'killed').length / members.length
}

function firstOf({ measure }: Suggestion): number {
  return measure.members[0]?.index ?? 0
}

/** Roles that say what happened to people. */
const fates: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'evacuated',
  'arrested',
  'trapped',
  'abducted',
  'rescued',
  'casualties',
  'attackers',
])

/** Figures about people in a text that give it its whole room. */
const FULL = 6
/** The room for what is likely to be worth a look, however few the texts are. */
const LEAST_ROOM = 5

/** So many texts a person reads one by one; of more, each further one gives a third of the room. */
const READ = 20

/**
 * How many suggestions the texts of a project give room for: none without a text, one for two texts, up to one for each where they
 * tell of people that were killed, injured or driven out.
 */
function budgetOf({ corpus, mentions }: Linking): number {
  const told = mentions.filter(({ mention }) => mention.kind === 'figure' && fates.has(mention.role)).length
  const texts = corpus.articles.length
  if (texts === 0) return 0
  const counted = Math.min(texts, READ) + Math.max(0, texts - READ) / 3
  return Math.max(1, Math.floor(counted * (0.5 + 0.5 * Math.min(1, told / (texts * FULL)))))
}

/** What speaks for and against that a measure is worth a look; the names are those of the weights file. */
export const suggestionEvidence = [
  'best-link',
  'texts',
  'same-roles',
  'deaths',
  'contradicts',
  'compatible',
] as const

/** The weight of a measure without a link. */
const NO_LINK = -6

/** The evidence of a measure and of how it was judged, in the order of the list. */
export function weighSuggestion({ members, links }: Measure, { kind }: Pick<Judgement, 'kind'>): Evidence {
  const roles = new Map<string, number>()
  for (const { mention } of members) {
    if (mention.role !== '') roles.set(mention.role, (roles.get(mention.role) ?? 0) + 1)
  }
  return [
    links.reduce((best, { score }) => Math.max(best, score), NO_LINK),
    Math.log2(new Set(members.map(({ article }) => article.index)).size),
    Math.max(0, ...roles.values()) / members.length,
    deathsIn({ members }),
    kind === 'contradicts' ? 1 : 0,
    kind === 'compatible' ? 1 : 0,
  ]
}
