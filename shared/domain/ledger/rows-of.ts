import type { Quantity } from '../../schema/quantity'
import { compare } from '../compare'
import { groupBy } from '../group-by'
import { parseEdtf } from '../time/edtf'
import { intervalOf } from '../values/interval'
import type { LedgerFigure } from './event-figures'
import type { LedgerRow } from './ledger'
import { sourceOf, type Teller } from './teller'

/**
 * The rows of a card, the latest first: of each source what its latest text says, by whom it has it from; what its earlier texts said is
 * folded below.
 */
export function rowsOf(
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

/** The figures of one source by speaker. A figure without a speaker, as in a headline, joins the speaker of the same value. */
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

/** The value of a figure, without its wording. */
export function valueOf({ quantity }: { readonly quantity: Quantity | null }): string {
  return quantity === null ? '' : `${quantity.bound} ${quantity.min} ${quantity.max} ${quantity.unit}`
}
