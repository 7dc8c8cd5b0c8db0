import type { Edtf } from '../../schema/common'
import type { MeasureKey } from '../../schema/decision'
import type { Quantity } from '../../schema/quantity'
import type { SourceTier } from '../../schema/source-tier'
import { addTo } from '../add-to'
import { groupBy } from '../group-by'
import type { JudgedKind } from '../judging/judgement'
import { parseEdtf } from '../time/edtf'
import { intervalOf } from '../values/interval'
import type { EventFigures, LedgerFigure } from './event-figures'
import { type ApartReason, idOfMeasure } from './measure-key'

/** An article as somebody who says something of an event. */
export type Teller = {
  readonly articleId: string
  readonly name: string
  /** '' where it is not stated. */
  readonly outlet: string
  readonly published: Edtf
  /** Articles with one origin are copies and count once. */
  readonly origin: string
  /** How near it is to what happened; null until somebody says. */
  readonly tier: SourceTier | null
}

/** What one source says of a measure: its latest figure, and what stands behind it. */
export type LedgerRow = {
  readonly id: string
  readonly teller: Teller
  readonly figure: LedgerFigure
  /** Other figures of the same source that came before it, or stand beside it in the same text. */
  readonly earlier: readonly LedgerFigure[]
  /** Further articles that are copies, or say the same under the same name. */
  readonly copies: readonly Teller[]
  /** What the row stands on: its own figure and all that say the same. */
  readonly figures: readonly LedgerFigure[]
}

export type LedgerApart = { readonly figure: LedgerFigure; readonly why: ApartReason }

/** A stated total with its parts. */
export type LedgerParts = {
  readonly whole: LedgerFigure | null
  readonly parts: readonly LedgerFigure[]
  readonly missing: number
}

/** One card of the ledger: one role of an event, with all that is said of it. */
export type LedgerCard = {
  readonly id: string
  readonly key: MeasureKey
  readonly rows: readonly LedgerRow[]
  /** How many sources say something of it that do not copy one another. */
  readonly sources: number
  /** What comparing its figures yields; null where there is only one, or nobody compared them. */
  readonly judged: { readonly kind: JudgedKind; readonly explanation: string } | null
  readonly parts: readonly LedgerParts[]
  readonly apart: readonly LedgerApart[]
}

/** What happened when, as it is told. */
export type LedgerMoment = {
  readonly id: string
  readonly day: Edtf
  readonly clock: LedgerFigure['clock']
  /** Whether it is planned, feared or possible. */
  readonly isPlanned: boolean
  readonly figures: readonly LedgerFigure[]
  readonly sources: number
}

export type Ledger = {
  readonly cards: readonly LedgerCard[]
  /** Figures that stand on no card: said once, of something that nobody else counts. */
  readonly further: readonly LedgerFigure[]
  readonly moments: readonly LedgerMoment[]
  /** How many sources tell of the event that do not copy one another. */
  readonly sources: number
}

/** Lays out what some articles say of an event: one card a measure, the rest beside them. */
export function buildLedger(
  { figures, measures, sums, parted }: EventFigures,
  tellers: ReadonlyMap<string, Teller>,
): Ledger {
  const known = figures.filter(({ articleId, section }) => tellers.has(articleId) && section !== 'furniture')
  const counts = known.filter(
    ({ kind, quantity, role }) => kind === 'figure' && quantity !== null && role !== '',
  )
  const named = new Set(sums.flatMap(({ whole, parts }) => [...(whole === null ? [] : [whole]), ...parts]))
  const inSum = new Set([...named].flatMap((at) => figures[at] ?? []))
  const sorted = setsOf(counts, tellers, partedBy(figures, parted))
  const partsOf = sums.map((sum): LedgerParts => ({
    whole: sum.whole === null ? null : (figures[sum.whole] ?? null),
    parts: sum.parts.flatMap((at) => figures[at] ?? []),
    missing: sum.missing,
  }))
  const placed = new Set<LedgerFigure>()
  const cards: LedgerCard[] = []
  const judgedOf = new Map(measures.map((measure) => [measure.id, measure]))
  for (const { key, members, measure, apart } of sorted.cards) {
    const own = new Set(members)
    const judged = measure === null ? undefined : judgedOf.get(measure)
    const rows = rowsOf(members, tellers)
    const parts = partsOf.filter(({ whole }) => whole !== null && own.has(whole))
    for (const figure of [...members, ...apart.map((each) => each.figure)]) placed.add(figure)
    for (const { whole } of parts) if (whole) placed.add(whole)
    cards.push({
      id: idOfMeasure(key),
      key,
      rows,
      sources: sourcesIn(members, tellers),
      judged: judged && rows.length > 1 ? { kind: judged.kind, explanation: judged.explanation } : null,
      parts,
      apart,
    })
  }
  const shownParts = new Set(cards.flatMap(({ parts }) => parts))
  for (const sum of partsOf) {
    const [first] = sum.whole ? [sum.whole] : sum.parts
    if (shownParts.has(sum) || !first || !known.includes(first)) continue
    const key = { ...keyOf(first), place: `${first.place} ${first.articleId} ${first.start}`.trim() }
    const members = sum.whole ? [sum.whole] : []
    cards.push({
      id: idOfMeasure(key),
      key,
      rows: rowsOf(members, tellers),
      sources: 1,
      judged: null,
      parts: [sum],
      apart: [],
    })
    if (sum.whole) placed.add(sum.whole)
  }
  return {
    cards: cards.toSorted(byWeight),
    further: counts.filter((figure) => !placed.has(figure) && !inSum.has(figure)),
    moments: momentsOf(known, tellers),
    sources: new Set([...tellers.values()].map(({ origin }) => origin)).size,
  }
}

/** The first of the cards are those of what became of people, then those of which more sources speak. */
function byWeight(a: LedgerCard, b: LedgerCard): number {
  return (
    Number(isFateOf(b)) - Number(isFateOf(a)) ||
    rankOf(a.key.role) - rankOf(b.key.role) ||
    Number(a.key.group !== '') - Number(b.key.group !== '') ||
    b.sources - a.sources
  )
}

function isFateOf({ rows }: LedgerCard): boolean {
  return rows[0]?.figure.isFate === true
}

const foremost = ['killed', 'casualties', 'injured', 'missing']

function rankOf(role: string): number {
  const at = foremost.indexOf(role)
  return at < 0 ? foremost.length : at
}

type CardSet = {
  readonly key: MeasureKey
  readonly members: readonly LedgerFigure[]
  readonly measure: number | null
  readonly apart: readonly LedgerApart[]
}

/**
 * Sorts figures into measures: what linking put together stands together. Of what it left alone, what became of people stands with the
 * largest measure of its role as kept apart, or makes one where there is none.
 */
function setsOf(
  counts: readonly LedgerFigure[],
  tellers: ReadonlyMap<string, Teller>,
  isParted: IsParted,
): { readonly cards: readonly CardSet[] } {
  const linked = groupBy(
    counts.filter(({ measure }) => measure !== null),
    ({ measure }) => measure ?? -1,
  )
  const byKey = new Map<string, { readonly measure: number; readonly members: readonly LedgerFigure[] }[]>()
  for (const [measure, members] of linked) addTo(byKey, idOfMeasure(mostTold(members)), { measure, members })
  const singles = groupBy(
    counts.filter(({ measure }) => measure === null),
    (figure) => idOfMeasure(keyOf(figure)),
  )
  const cards: CardSet[] = []
  for (const id of new Set([...byKey.keys(), ...singles.keys()])) {
    const sets = (byKey.get(id) ?? []).toSorted(
      (x, y) =>
        sourcesIn(y.members, tellers) - sourcesIn(x.members, tellers) || y.members.length - x.members.length,
    )
    const alone = singles.get(id) ?? []
    const [main, ...others] = sets
    if (!main) {
      const [own, doubtful] = ownAndApart(alone, isParted)
      const [first] = own
      if (!first || !isOfPeople(first)) continue
      cards.push({ key: keyOf(first), members: own, measure: null, apart: doubtful })
      continue
    }
    const several = others.filter(({ members }) => sourcesIn(members, tellers) > 1)
    const rest = others.flatMap((other) => (several.includes(other) ? [] : other.members))
    const key = mostTold(main.members)
    const apart = isOfPeople(main.members[0])
      ? [...rest, ...alone].map((figure) => ({ figure, why: whyApart(figure, main.members, isParted) }))
      : []
    cards.push({ key, members: main.members, measure: main.measure, apart })
    const places = new Set([''])
    for (const [at, { measure, members }] of several.entries()) {
      const told = mostTold(members, ({ place: name }) => name).place
      const place = places.has(told) ? String(at + 2) : told
      places.add(place)
      cards.push({ key: { ...key, place }, members, measure, apart: [] })
    }
  }
  return { cards }
}

/** Whether a figure counts what became of people: only that makes a measure without anything said beside it. */
function isOfPeople(figure: LedgerFigure | undefined): boolean {
  return figure?.isFate === true && figure.dimension === 'count'
}

type IsParted = (one: LedgerFigure, other: LedgerFigure) => boolean

/** Whether the journalist said of two figures that they tell of different things. */
function partedBy(figures: readonly LedgerFigure[], parted: EventFigures['parted']): IsParted {
  const pairs = new Map<LedgerFigure, Set<LedgerFigure>>()
  for (const [a, b] of parted.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])) {
    const [figure, from] = [figures[a], figures[b]]
    if (figure && from) pairs.set(figure, (pairs.get(figure) ?? new Set()).add(from))
  }
  return (one, other) => pairs.get(one)?.has(other) === true
}

/** Figures that tell of the event itself and may stand together, and those that do not. */
function ownAndApart(
  figures: readonly LedgerFigure[],
  isParted: IsParted,
): readonly [readonly LedgerFigure[], readonly LedgerApart[]] {
  const certain = figures.filter((figure) => !isDoubtful(figure))
  const own: LedgerFigure[] = []
  for (const figure of certain.length > 0 ? certain : figures)
    if (!own.some((each) => isParted(each, figure))) own.push(figure)
  const rest = figures.filter((figure) => !own.includes(figure))
  return [own, rest.map((figure) => ({ figure, why: whyApart(figure, own, isParted) }))]
}

function isDoubtful({ isBackground, cues }: LedgerFigure): boolean {
  return isBackground || cues.includes('unreal')
}

function whyApart(figure: LedgerFigure, members: readonly LedgerFigure[], isParted: IsParted): ApartReason {
  if (members.some((each) => isParted(each, figure))) return 'said'
  if (figure.isBackground) return 'background'
  if (figure.cues.includes('unreal')) return 'planned'
  const isOther = (of: (each: LedgerFigure) => string): boolean =>
    of(figure) !== '' &&
    members.some((each) => of(each) !== '') &&
    members.every((each) => of(each) !== of(figure))
  if (isOther(({ place }) => place)) return 'place'
  return isOther(({ day }) => day) ? 'time' : 'unlike'
}

function keyOf({ role, group, dimension }: LedgerFigure): MeasureKey {
  return { role, group, dimension, place: '' }
}

/** A measure by the role and the group that most of its figures have. */
function mostTold(
  members: readonly LedgerFigure[],
  placeOf: (figure: LedgerFigure) => string = () => '',
): MeasureKey {
  return {
    role: mostOf(members, ({ role }) => role),
    group: mostOf(members, ({ group }) => group),
    dimension: mostOf(members, ({ dimension }) => dimension),
    place: mostOf(members, placeOf),
  }
}

function mostOf(members: readonly LedgerFigure[], of: (figure: LedgerFigure) => string): string {
  const counts = [...groupBy(members, of)].toSorted((a, b) => b[1].length - a[1].length)
  return counts[0]?.[0] ?? ''
}

/**
 * The rows of a card, the latest first: of each source what its latest text says, by whom it has it from; what its earlier texts said is
 * folded below.
 */
function rowsOf(
  members: readonly LedgerFigure[],
  tellers: ReadonlyMap<string, Teller>,
): readonly LedgerRow[] {
  const dayOf = ({ articleId }: LedgerFigure): number =>
    parseEdtf(tellers.get(articleId)?.published ?? '')?.from ?? -Infinity
  const bySource = groupBy(members, (figure) => sourceOf(tellers.get(figure.articleId)))
  const rows = [...bySource].flatMap(([source, figures]) => {
    const last = Math.max(...figures.map(dayOf))
    const now = bySpeaker(figures.filter((figure) => dayOf(figure) === last))
    const before = figures.filter((figure) => dayOf(figure) < last)
    return now.flatMap(({ speaker, own }, at) => {
      const isOfRow = (figure: LedgerFigure): boolean => {
        const same = now.findIndex((each) => each.speaker === figure.speaker.toLowerCase())
        return Math.max(0, same) === at
      }
      return rowOf(`${source} ${speaker}`, own, before.filter(isOfRow), tellers)
    })
  })
  return rows.toSorted(
    (a, b) => compare(dayOf(b.figure), dayOf(a.figure)) || leastOf(b.figure) - leastOf(a.figure),
  )
}

type Heard = { readonly speaker: string; readonly own: readonly LedgerFigure[] }

/** What one source says, by whom it has it from. What it says by itself, as in a headline, stands with whoever says the same. */
function bySpeaker(figures: readonly LedgerFigure[]): readonly Heard[] {
  const speakers = groupBy(figures, ({ speaker }) => speaker.toLowerCase())
  const named = [...speakers].filter(([speaker]) => speaker !== '')
  const values = new Map(named.flatMap(([speaker, own]) => own.map((each) => [valueOf(each), speaker])))
  const unnamed = speakers.get('') ?? []
  const left = unnamed.filter((figure) => !values.has(valueOf(figure)))
  const heard = named.map(([speaker, own]) => ({
    speaker,
    own: [...own, ...unnamed.filter((figure) => values.get(valueOf(figure)) === speaker)],
  }))
  return left.length > 0 ? [...heard, { speaker: '', own: left }] : heard
}

function rowOf(
  id: string,
  figures: readonly LedgerFigure[],
  before: readonly LedgerFigure[],
  tellers: ReadonlyMap<string, Teller>,
): readonly LedgerRow[] {
  const ordered = figures.toSorted((a, b) => strengthOf(b) - strengthOf(a))
  const [latest] = ordered
  const teller = latest && tellers.get(latest.articleId)
  if (!latest || !teller) return []
  const isSame = (figure: LedgerFigure): boolean => valueOf(figure) === valueOf(latest)
  const same = ordered.filter(isSame)
  const others = [...ordered, ...before].filter((figure) => !isSame(figure))
  const articles = new Set(same.map(({ articleId }) => articleId))
  return [
    {
      id,
      teller,
      figure: latest,
      earlier: [...groupBy(others, valueOf).values()].flatMap(([first]) => first ?? []),
      copies: [...articles].flatMap((articleId) =>
        articleId === teller.articleId ? [] : (tellers.get(articleId) ?? []),
      ),
      figures: same,
    },
  ]
}

/** What makes a source one: the origin of copies, else the outlet, else the article. */
function sourceOf(teller: Teller | undefined): string {
  if (!teller) return ''
  if (teller.origin !== teller.articleId) return teller.origin
  return teller.outlet === '' ? teller.articleId : `outlet ${teller.outlet.toLowerCase()}`
}

function sourcesIn(figures: readonly LedgerFigure[], tellers: ReadonlyMap<string, Teller>): number {
  return new Set(figures.map(({ articleId }) => sourceOf(tellers.get(articleId)))).size
}

/** Of two figures of one text the one that says more comes first: a narrower one, and of two lower bounds the greater. */
function strengthOf({ quantity }: LedgerFigure): number {
  if (quantity === null) return 0
  return quantity.max === null ? (quantity.min ?? 0) : Number.MAX_SAFE_INTEGER
}

function leastOf({ quantity }: LedgerFigure): number {
  if (quantity === null) return 0
  const { low, high } = intervalOf(quantity, true)
  return Number.isFinite(low) ? low : high
}

/** What a figure says, whatever the words. */
export function valueOf({ quantity }: { readonly quantity: Quantity | null }): string {
  return quantity === null ? '' : `${quantity.bound} ${quantity.min} ${quantity.max} ${quantity.unit}`
}

/** The days and hours that are told, in their order; those without a year come last. */
function momentsOf(
  figures: readonly LedgerFigure[],
  tellers: ReadonlyMap<string, Teller>,
): readonly LedgerMoment[] {
  const told = figures.filter(
    ({ kind, day, clock, cues, isBackground }) =>
      (kind === 'date' || kind === 'time') &&
      (day !== '' || clock !== null) &&
      !isBackground &&
      !cues.includes('saying'),
  )
  const groups = groupBy(told, ({ day, clock }) => `${day} ${clock?.minute ?? ''}`)
  const moments = [...groups].flatMap(([id, same]): readonly LedgerMoment[] => {
    const [first] = same
    if (!first) return []
    const { day, clock } = first
    return [
      {
        id,
        day,
        clock,
        isPlanned: same.every(({ cues }) => cues.includes('unreal')),
        figures: same,
        sources: sourcesIn(same, tellers),
      },
    ]
  })
  const orderOf = ({ day }: LedgerMoment): number => {
    const period = parseEdtf(day)
    return (period?.yearKnown === true ? period.from : null) ?? Infinity
  }
  return moments.toSorted(
    (a, b) =>
      compare(orderOf(a), orderOf(b)) ||
      compare(a.day, b.day) ||
      (a.clock?.minute ?? -1) - (b.clock?.minute ?? -1),
  )
}

function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1
}
