import type { MentionLink } from '../../schema/article'
import type { Event } from '../../schema/event'
import { edtfOf } from '../dates/edtf-of'
import type { Reason } from '../judging/judgement'
import { linkReasons } from '../judging/link-reasons'
import { suggest, suggestingRules, type Suggestion, type SuggestingRules } from '../judging/suggest'
import { gesturesOf } from '../linking/gestures'
import { keptApart } from '../linking/kept-apart'
import { type Linking, linkInSteps } from '../linking/link'
import type { PlacedMention } from '../linking/placed-mention'
import { noReasons } from '../linking/reasons'
import { tellingsOf } from '../linking/tellings'
import type { Mention } from '../mentions/mention'
import { quantityOf } from '../mentions/quantity-of'
import type { ClaimedReading } from '../mentions/with-claims'
import { checkSums, type WrongSum } from '../sums/check-sums'
import { sumReaders, type SumReaders } from '../sums/read-sum'
import { statedFigures } from '../sums/stated-figure'
import { relativeDistance } from '../values/interval'
import type { ApartFinding, Finding, FindingMember, FoundEvent } from './finding'

/** What was read in one text, with what claims state in it. */
export type LinkedText = ClaimedReading & {
  readonly text: string
  /** What was said of its mentions and those of others. */
  readonly mentionLinks?: readonly MentionLink[] | undefined
  /** The texts that count as one with it; its own id where it stands for itself. */
  readonly origin: string
}

/** What comparing all texts found: the findings worth most first. */
export type Linked = {
  readonly findings: ReadonlySet<Finding>
  readonly events: readonly FoundEvent[]
  readonly apart: readonly ApartFinding[]
  /** How many findings are shown before somebody asks for more. */
  readonly room: number
}

/**
 * Links what texts mention and judges it. What it finds hangs on the texts and their order alone; a finding that says the same as
 * before stays the same object.
 */
export type Linker = {
  /** Takes the mentions of a text in place of those before; null: the text is gone. `rank` says where the text comes in the order. */
  readonly put: (id: string, text: LinkedText | null, rank: number) => void
  /** Takes a confirmed event in place of that before; null: it is gone. */
  readonly putEvent: (id: string, event: ConfirmedEvent | null) => void
  /** Compares what changed since the last time, in steps. It may be left at any of them, and begun again. */
  readonly link: () => Generator<void, void>
  /** What the last comparison found that came to its end. */
  readonly linked: () => Linked
}

/** All of a confirmed event that matters to linking. */
export type ConfirmedEvent = Pick<Event, 'id' | 'tellings' | 'notTellings'>

const nothing: Linked = { findings: new Set(), events: [], apart: [], room: 0 }

/** What texts are compared by: weights, rules of judging and of holding back, ways of stating a sum. */
export type LinkerRules = SuggestingRules & { readonly sums: SumReaders }

/** What the program comes with. */
export const linkerRules: LinkerRules = { ...suggestingRules, sums: sumReaders }

export function createLinker(rules: LinkerRules = linkerRules): Linker {
  const known = new Map<string, { readonly rank: number; readonly linked: LinkedText }>()
  const confirmed = new Map<string, ConfirmedEvent>()
  let isFresh = false
  /** The comparison under way, which goes on where it was left as long as nothing changed. */
  let running: Generator<void, Linked> | null = null
  let now = nothing
  /** The findings of now by what they say. */
  let said: ReadonlyMap<string, Finding> = new Map()
  return {
    put(id, text, rank) {
      if (text) known.set(id, { rank, linked: text })
      else known.delete(id)
      isFresh = true
      running = null
    },
    putEvent(id, event) {
      if (event) confirmed.set(id, event)
      else confirmed.delete(id)
      isFresh = true
      running = null
    },
    *link() {
      while (isFresh) {
        yield
        running ??= linkTexts(inOrder(known), [...confirmed.values()], rules)
        const step = running.next()
        if (step.done !== true) continue
        said = keepingSame(step.value.findings, said)
        now = { ...step.value, findings: new Set(said.values()) }
        isFresh = false
        running = null
      }
    },
    linked: () => now,
  }
}

type Text = LinkedText & { readonly id: string }

function inOrder(
  known: ReadonlyMap<string, { readonly rank: number; readonly linked: LinkedText }>,
): readonly Text[] {
  return [...known].toSorted(([, a], [, b]) => a.rank - b.rank).map(([id, { linked }]) => ({ id, ...linked }))
}

/** So many findings are described in one step. */
const TOLD_AT_ONCE = 500

function* linkTexts(
  texts: readonly Text[],
  confirmed: readonly ConfirmedEvent[],
  rules: LinkerRules,
): Generator<void, Linked> {
  const gestures = gesturesOf(texts, confirmed)
  const linking = yield* linkInSteps(
    texts.map(({ reading }) => reading),
    rules.weights,
    gestures,
  )
  const eventOf = new Map(
    gestures.events.flatMap((members, at) =>
      members.map((text) => [text, confirmed[at]?.id ?? null] as const),
    ),
  )
  const { room, shown, ledger, settled } = suggest(linking, rules)
  yield
  const places = new Map(texts.map((text, index) => [index, text]))
  const memberOf = ({ article, mention }: PlacedMention): readonly FindingMember[] => {
    const text = places.get(article.index)
    return text === undefined ? [] : [describe(text, mention)]
  }
  const sums = texts.flatMap((text) => sumsIn(text, rules.sums))
  const findings = new Set<Finding>(sums)
  const isShown = new Set(shown)
  for (const [at, suggestion] of [...shown, ...ledger, ...settled].entries()) {
    if (at % TOLD_AT_ONCE === 0) yield
    findings.add(findingOf(suggestion, isShown.has(suggestion)))
  }
  const events = eventsOf(linking, texts, eventOf)
  yield
  return {
    findings,
    events,
    apart: keptApart(linking, rules.weights).flatMap(
      ({ members: [a, b], reasons }): readonly ApartFinding[] => {
        const [one, other] = [...memberOf(a), ...memberOf(b)]
        return one && other ? [{ members: [one, other], ...reasons }] : []
      },
    ),
    room: room + sums.length,
  }

  function findingOf(suggestion: Suggestion, isOneOfFew: boolean): Finding {
    const { measure, judgement, worth, isSure } = suggestion
    const members = measure.members.flatMap(memberOf)
    const evidence = linkReasons(linking, suggestion, rules.weights)
    return makeFinding({
      ...judgement,
      evidence,
      members,
      worth: Math.round(worth * 10) / 10,
      isSure,
      isShown: isOneOfFew,
    })
  }
}

function makeFinding(finding: Omit<Finding, 'key' | 'distance' | 'coverage'>): Finding {
  const { reason, members } = finding
  return {
    ...finding,
    key: keyOf(finding.kind === 'does-not-add-up' ? 'sum' : '', members),
    distance: distanceOf(reason, members),
    coverage: new Set(members.map(({ origin }) => origin)).size,
  }
}

/** The thing and its different figures: a further text with one of these figures does not change it. */
function keyOf(prefix: string, members: readonly FindingMember[]): string {
  const told = members.map(({ mention, quantity, date, text }) => {
    if (quantity === null) return date || text
    return `${quantity.bound} ${mention.value?.min ?? ''}..${mention.value?.max ?? ''}`
  })
  const [first] = members
  const thing = [prefix, first?.mention.kind, first?.mention.dimension, first?.mention.role]
    .filter(Boolean)
    .join(' ')
  return `${thing}|${[...new Set(told)].toSorted().join('; ')}`
}

function distanceOf(reason: Reason, members: readonly FindingMember[]): number | null {
  if (reason.kind === 'sum') {
    const whole = reason.whole === null ? 100 : (members[reason.whole]?.mention.value?.min ?? 0)
    return relativeDistance(whole, whole - reason.missing)
  }
  const values = members.flatMap(({ mention: { value } }) => value?.min ?? value?.max ?? [])
  return values.length < 2 ? null : relativeDistance(Math.min(...values), Math.max(...values))
}

function describe({ id, text, origin, claimOf }: Text, mention: Mention): FindingMember {
  const { start, end, moment } = mention
  return {
    documentId: id,
    start,
    end,
    text: text.slice(start, end),
    mention,
    quantity: quantityOf(mention),
    date: moment === null ? '' : edtfOf(moment),
    attribution: mention.speaker,
    origin,
    claimId: claimOf.get(mention) ?? null,
  }
}

/** The sums that one text states and that do not add up. */
function sumsIn(text: Text, readers: SumReaders): readonly Finding[] {
  return checkSums(statedFigures(text.text, text.reading), readers).map((sum) => {
    const told = sum.total === null ? sum.parts : [sum.total, ...sum.parts]
    const members = told.map(({ mention }) => describe(text, mention))
    return makeFinding({
      kind: 'does-not-add-up',
      reason: reasonOf(sum),
      evidence: noReasons,
      members,
      worth: SUM_WORTH,
      isSure: true,
      isShown: true,
    })
  })
}

/** A total that a text states with its parts and that does not add up is worth a look for sure. */
const SUM_WORTH = 2

function reasonOf({ total, parts, missing }: WrongSum): Reason {
  const first = total === null ? 0 : 1
  return { kind: 'sum', whole: total === null ? null : 0, parts: parts.map((_, at) => first + at), missing }
}

function eventsOf(
  linking: Linking,
  texts: readonly Text[],
  confirmed: ReadonlyMap<number, string | null>,
): readonly FoundEvent[] {
  return tellingsOf(linking).map(({ title, tellings, day, place }, index) => ({
    confirmed: linking.events.events[index]?.flatMap((text) => confirmed.get(text) ?? [])[0] ?? null,
    // Known by its first text, so that it stays the same when others come.
    id: texts[tellings[0]?.article ?? title.article]?.id ?? '',
    title: texts[title.article]?.text.slice(title.start, title.end).trim() ?? '',
    day: day === null ? '' : edtfOf(day),
    place,
    passages: tellings.flatMap(({ article, start, end }) => {
      const text = texts[article]
      return text === undefined ? [] : [{ documentId: text.id, start, end }]
    }),
  }))
}

/** The findings by what they say, those of before where they say the same: what did not change is not told anew. */
function keepingSame(
  found: ReadonlySet<Finding>,
  before: ReadonlyMap<string, Finding>,
): ReadonlyMap<string, Finding> {
  return new Map(
    [...found].map((finding) => {
      const said = saidBy(finding)
      return [said, before.get(said) ?? finding]
    }),
  )
}

/** All of a finding that anybody is told of, as one string. */
function saidBy({ members, ...finding }: Finding): string {
  return JSON.stringify({
    ...finding,
    members: members.map(({ mention, ...member }) => ({
      ...member,
      cues: [...mention.cues],
      role: mention.role,
    })),
  })
}
