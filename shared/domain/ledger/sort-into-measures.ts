import type { MeasureKey } from '../../schema/decision'
import { addTo } from '../add-to'
import { groupBy } from '../group-by'
import { headOf } from '../mentions/roles'
import { idOfMeasure } from '../values/measure-key'
import type { ApartReason } from './apart-reason'
import type { LedgerFigure } from './event-figures'
import type { LedgerApart } from './ledger'
import { sourcesIn, type Teller } from './teller'

/** The figures of one measure, and figures of the same role that are kept apart from them. */
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
export function sortIntoMeasures(
  counts: readonly LedgerFigure[],
  tellers: ReadonlyMap<string, Teller>,
  isParted: IsParted,
): readonly CardSet[] {
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
    for (const { measure, members } of several) {
      const told = mostOf(members, (figure) => figure.place)
      // Known by where it is told first, so that it stays what it is when others come before it.
      const place = places.has(told) ? placeBy(told, members[0]) : told
      places.add(place)
      cards.push({ key: { ...key, place }, members, measure, apart: [] })
    }
  }
  return cards
}

/** Whether a figure counts what became of people: only that makes a measure without anything said beside it. */
function isOfPeople(figure: LedgerFigure | undefined): boolean {
  return figure?.isFate === true && figure.dimension === 'count'
}

/** Whether two figures were said to tell of different things. */
export type IsParted = (one: LedgerFigure, other: LedgerFigure) => boolean

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

/** The measure that a figure is of by itself. */
export function keyOf({ role, group, dimension }: LedgerFigure): MeasureKey {
  return { role, group, dimension, place: '' }
}

/** The key of a measure without a place: where its figure stands in the text. */
export function placeBy(place: string, figure: LedgerFigure | undefined): string {
  return figure === undefined ? place : `${place} ${figure.articleId} ${figure.start}`.trim()
}

/** The place of a measure in words, without what only tells it from others. */
export function placeInWords({ place }: Pick<MeasureKey, 'place'>): string {
  return place.replace(/(?:^| )[0-9a-f]{8}-[0-9a-f-]{27} \d+$/u, '')
}

/** What a measure asks, in the words that the catalogue makes a question of: a role that is only the head of a noun is the noun. */
export function askedOf({
  key,
  rows,
}: {
  readonly key: MeasureKey
  readonly rows: readonly { readonly figure: Pick<LedgerFigure, 'quantity' | 'isFate'> }[]
}): readonly [MeasureKey, string] {
  const figure = rows[0]?.figure
  const { unit = '', counted = '' } = figure?.quantity ?? {}
  const nouns = [unit, counted].map((noun) => noun.split(' ').at(-1) ?? '')
  const whole = figure?.isFate === false && nouns.find((noun) => headOf(noun) === key.role)
  return [{ ...key, role: whole || key.role, place: placeInWords(key) }, unit]
}

/** A measure by the role and the group that most of its figures have. */
function mostTold(members: readonly LedgerFigure[]): MeasureKey {
  return {
    role: mostOf(members, ({ role }) => role),
    group: mostOf(members, ({ group }) => group),
    dimension: mostOf(members, ({ dimension }) => dimension),
    place: '',
  }
}

function mostOf(members: readonly LedgerFigure[], of: (figure: LedgerFigure) => string): string {
  const counts = [...groupBy(members, of)].toSorted((a, b) => b[1].length - a[1].length)
  return counts[0]?.[0] ?? ''
}
