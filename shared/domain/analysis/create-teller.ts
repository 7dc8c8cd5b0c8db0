import { edtfOf } from '../dates/edtf-of'
import type { Reason } from '../judging/judgement'
import { linkReasons } from '../judging/link-reasons'
import { createSuggester, type Suggestion } from '../judging/suggest'
import type { Gestures } from '../linking/gestures'
import { createKeptApart, type KeptApart } from '../linking/kept-apart'
import type { Linking } from '../linking/link'
import type { PlacedMention } from '../linking/placed-mention'
import { noReasons } from '../linking/reasons'
import { createTellings, type ProposedEvent } from '../linking/tellings'
import type { Mention } from '../mentions/mention'
import { quantityOf } from '../mentions/quantity-of'
import { haveSameItems } from '../same-items'
import { checkSums, type WrongSum } from '../sums/check-sums'
import type { SumReaders } from '../sums/read-sum'
import { statedFigures } from '../sums/stated-figure'
import { relativeDistance } from '../values/interval'
import type { ConfirmedEvent, Linked, LinkerRules, Text } from './linked'
import type { ApartFinding, Finding, FindingMember, FoundEvent } from './finding'

/** What the worker has been told: the texts by number, and the decisions on them. */
type Told = {
  readonly texts: readonly (Text | undefined)[]
  readonly gestures: Gestures
  readonly confirmed: readonly ConfirmedEvent[]
}

/** A finding, and all that it hangs on besides its suggestion. */
type Known = {
  readonly finding: Finding
  readonly isShown: boolean
  readonly texts: readonly (Text | undefined)[]
}

/** So many findings are described in one step. */
const TOLD_AT_ONCE = 500

/**
 * Makes a describer of the findings of linking. What depends on the same input as before is not described anew, and equal
 * descriptions stay the same object.
 */
export function createTeller(
  rules: LinkerRules,
): (linking: Linking, told: Told) => Generator<'between', Linked> {
  const suggestAll = createSuggester(rules)
  const tellingsOf = createTellings()
  const apartOf = createKeptApart(rules.weights)
  const sumsOf = new WeakMap<Text, readonly Finding[]>()
  const known = new WeakMap<Suggestion, Known>()
  /** The findings of before by their first member. */
  let earlier: ReadonlyMap<string, Finding> = new Map()
  const eventOf = new WeakMap<ProposedEvent, FoundEvent>()
  const apartAs = new WeakMap<
    KeptApart,
    { readonly finding: ApartFinding; readonly texts: readonly (Text | undefined)[] }
  >()
  return function* (linking, { texts, gestures, confirmed }) {
    const { room, shown, ledger, settled } = yield* suggestAll(linking)
    yield 'between'
    const textsOf = (members: readonly PlacedMention[]): readonly (Text | undefined)[] =>
      members.map(({ article }) => texts[article.index])
    const findingOf = (suggestion: Suggestion, isShown: boolean): Finding => {
      const { measure, judgement, worth, isSure } = suggestion
      const own = textsOf(measure.members)
      const before = known.get(suggestion)
      if (before?.isShown === isShown && haveSameItems(own, before.texts)) return before.finding
      const made = makeFinding({
        ...judgement,
        evidence: linkReasons(linking, suggestion, rules.weights),
        members: measure.members.flatMap((member) => describeIn(texts, member)),
        worth: Math.round(worth * 10) / 10,
        isSure,
        isShown,
      })
      const same = earlier.get(placeOf(made))
      const finding = same && saysTheSame(same, made) ? same : made
      known.set(suggestion, { finding, isShown, texts: own })
      return finding
    }
    const sums: Finding[] = []
    for (const text of texts) {
      if (!text) continue
      const own = sumsOf.get(text) ?? sumsIn(text, rules.sums)
      sumsOf.set(text, own)
      sums.push(...own)
      yield 'between'
    }
    const findings = new Set(sums)
    const isShown = new Set(shown)
    for (const [at, suggestion] of [...shown, ...ledger, ...settled].entries()) {
      if (at % TOLD_AT_ONCE === 0) yield 'between'
      findings.add(findingOf(suggestion, isShown.has(suggestion)))
    }
    const tellings = tellingsOf(linking)
    const confirmedOf = new Map(
      gestures.events.flatMap((members, at) =>
        members.map((text) => [text, confirmed[at]?.id ?? null] as const),
      ),
    )
    const events = tellings.map((event, at) => {
      const members = linking.events.events[at] ?? []
      const told = members.flatMap((text) => confirmedOf.get(text) ?? [])[0] ?? null
      const before = eventOf.get(event)
      const same = before?.confirmed === told ? before : { ...describeEvent(event, texts), confirmed: told }
      eventOf.set(event, same)
      return same
    })
    yield 'between'
    const apart = apartOf(linking).flatMap((kept): readonly ApartFinding[] => {
      const own = textsOf(kept.members)
      const before = apartAs.get(kept)
      if (before && haveSameItems(own, before.texts)) return [before.finding]
      const [one, other] = kept.members.flatMap((member) => describeIn(texts, member))
      if (!one || !other) return []
      const finding = { members: [one, other] as const, ...kept.reasons }
      apartAs.set(kept, { finding, texts: own })
      return [finding]
    })
    earlier = new Map([...findings].map((finding) => [placeOf(finding), finding]))
    return { findings, events, apart, room: room + sums.length }
  }
}

function placeOf({ members: [first] }: Finding): string {
  return `${first?.documentId} ${first?.start}`
}

/** Whether two values of one finding, or parts of it, say the same: most parts are the same object. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (one instanceof Set && other instanceof Set) return saysTheSame([...one], [...other])
  const [own, theirs] = [Object.entries(one), Object.entries(other)]
  return (
    own.length === theirs.length &&
    own.every(([key, value], at) => theirs[at]?.[0] === key && saysTheSame(value, theirs[at][1]))
  )
}

function describeIn(
  texts: readonly (Text | undefined)[],
  { article, mention }: PlacedMention,
): readonly FindingMember[] {
  const text = texts[article.index]
  return text === undefined ? [] : [describe(text, mention)]
}

function describeEvent(
  { title, tellings, day, place }: ProposedEvent,
  texts: readonly (Text | undefined)[],
): Omit<FoundEvent, 'confirmed'> {
  return {
    // Known by its first text, so that it stays the same when others come.
    id: texts[tellings[0]?.article ?? title.article]?.id ?? '',
    title: texts[title.article]?.text.slice(title.start, title.end).trim() ?? '',
    day: day === null ? '' : edtfOf(day),
    place,
    passages: tellings.flatMap(({ article, start, end }) => {
      const text = texts[article]
      return text === undefined ? [] : [{ documentId: text.id, start, end }]
    }),
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
