import type { Linking } from '../linking/link'
import type { PlacedMention } from '../linking/placed-mention'
import { fates } from './suggestion-evidence'

/** A whole that its text tells, and parts of it that do not make it up. */
export type WrongSum = {
  readonly whole: PlacedMention
  readonly parts: readonly PlacedMention[]
  /** What the parts make. */
  readonly sum: number
}

const FEWEST = 2
const MOST = 8
/** Of so few one part more or less is a slip of counting. */
const LEAST = 10
/** By which share of the whole the parts may miss it: farther off, they are no parts of it. */
const NEAR = 0.25

/**
 * Totals that do not add up: a whole in a headline or a first sentence, and right below it counts of the same role, none of a group, a
 * part, a change or a running sum, that come near it and do not reach it, however many of them are taken. Only with a stated whole of the
 * same role.
 */
export function wrongSums({ mentions }: Linking): readonly WrongSum[] {
  const byText = new Map<number, PlacedMention[]>()
  for (const placed of mentions) {
    const { kind, dimension, role, value } = placed.mention
    if (kind !== 'figure' || dimension !== 'count' || !fates.has(role) || value === null) continue
    const list = byText.get(placed.article.index)
    if (list === undefined) byText.set(placed.article.index, [placed])
    else list.push(placed)
  }
  return [...byText.values()].flatMap((told) =>
    [...new Set(told.map(({ mention }) => mention.role))].flatMap((role) =>
      sumIn(told.filter(({ mention }) => mention.role === role)),
    ),
  )
}

function sumIn(told: readonly PlacedMention[]): readonly WrongSum[] {
  const whole = told.find(({ mention }) => mention.section === 'headline' || mention.section === 'lead')
  const total = whole === undefined ? null : exactOf(whole)
  if (whole === undefined || total === null || total < LEAST || whole.mention.group !== '') return []
  // What is told twice is one part.
  const below = told
    .filter((placed) => placed.mention.sentence > whole.mention.sentence && exactOf(placed) !== total)
    .filter((placed, at, all) => all.findIndex((other) => exactOf(other) === exactOf(placed)) === at)
  const end = below.findIndex((placed) => !canBePart(placed, total))
  const parts = end < 0 ? below : below.slice(0, end)
  let sum = 0
  let best: WrongSum | null = null
  for (const [at, part] of parts.slice(0, MOST).entries()) {
    sum += exactOf(part) ?? 0
    if (sum === total) return []
    const isNear = at + 1 >= FEWEST && Math.abs(sum - total) <= total * NEAR
    if (isNear && (best === null || Math.abs(sum - total) < Math.abs(best.sum - total))) {
      best = { whole, parts: parts.slice(0, at + 1), sum }
    }
  }
  return best === null ? [] : [best]
}

function canBePart(placed: PlacedMention, total: number): boolean {
  const { group, cues } = placed.mention
  const value = exactOf(placed)
  if (value === null || value >= total) return false
  const isOther = (['part', 'changed', 'running', 'background', 'vague', 'unreal'] as const).some((cue) =>
    cues.has(cue),
  )
  return group === '' && !isOther
}

function exactOf({ mention: { value } }: PlacedMention): number | null {
  return value?.isExact === true ? value.min : null
}
