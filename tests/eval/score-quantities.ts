import {
  readQuantities,
  type FoundQuantity,
  type QuantityContext,
} from '../../shared/domain/quantities/read-quantities'

/** A quantity as a person read it: the figure, where it starts (UTF-16), and what it says. Fields left out are not scored. */
export type GoldQuantity = {
  readonly number: string
  readonly start: number
  readonly min: number | null
  readonly max: number | null
  readonly bound: string
  readonly counted: string
  readonly unit?: string
  readonly scope?: string
  readonly asOf?: string | null
  readonly attribution?: string
}

export type GoldText = {
  readonly text: string
  readonly context: QuantityContext
  readonly quantities: readonly GoldQuantity[]
}

export const aspects = [
  'offset',
  'value',
  'bound',
  'counted',
  'unit',
  'scope',
  'asOf',
  'attribution',
] as const
export type Aspect = (typeof aspects)[number]

/** How many were right, of how many found (precision) and of how many that are there (recall); both 0 to 1, 1 of none. */
export type Score = {
  readonly right: number
  readonly found: number
  readonly gold: number
  readonly precision: number
  readonly recall: number
}

export type Report = {
  readonly scores: Readonly<Record<Aspect, Score>>
  /** What was wrong, one line each. */
  readonly faults: readonly string[]
}

/**
 * Reads each text and compares with the gold. A quantity is found (offset) when its figure overlaps a gold figure, one
 * each; value, bound and the rest must then be equal to count as right.
 */
export function scoreQuantities(texts: readonly GoldText[]): Report {
  const tally = Object.fromEntries(
    aspects.map((aspect) => [aspect, { right: 0, found: 0, gold: 0 }]),
  ) as Record<Aspect, { right: number; found: number; gold: number }>
  const faults: string[] = []
  for (const { text, context, quantities } of texts) {
    const found = readQuantities(text, context)
    const taken = new Set<FoundQuantity>()
    for (const gold of quantities) {
      const end = gold.start + gold.number.length
      const hit = found.find((one) => one.numberStart < end && one.numberEnd > gold.start && !taken.has(one))
      if (hit === undefined) faults.push(`missed  “${gold.number}” in: ${around(text, gold.start)}`)
      else taken.add(hit)
      for (const aspect of aspects) {
        if (!isStated(gold, aspect)) continue
        tally[aspect].gold += 1
        if (hit === undefined) continue
        tally[aspect].found += 1
        const [is, was] = [valueOf(hit, aspect), goldOf(gold, aspect)]
        if (is === was) tally[aspect].right += 1
        else
          faults.push(
            `${aspect.padEnd(7)} “${gold.number}” is ${is}, not ${was}, in: ${around(text, gold.start)}`,
          )
      }
    }
    for (const one of found) {
      if (taken.has(one)) continue
      for (const aspect of aspects) if (isStated(quantities[0], aspect)) tally[aspect].found += 1
      faults.push(`extra   “${one.text}” in: ${around(text, one.start)}`)
    }
  }
  const scores = Object.fromEntries(aspects.map((aspect) => [aspect, scoreOf(tally[aspect])])) as Record<
    Aspect,
    Score
  >
  return { scores, faults }
}

function scoreOf({ right, found, gold }: { right: number; found: number; gold: number }): Score {
  return {
    right,
    found,
    gold,
    precision: found === 0 ? 1 : right / found,
    recall: gold === 0 ? 1 : right / gold,
  }
}

/** Whether the gold speaks of this; the first four always, also for a text without quantities. */
function isStated(gold: GoldQuantity | undefined, aspect: Aspect): boolean {
  if (aspect === 'offset' || aspect === 'value' || aspect === 'bound' || aspect === 'counted') return true
  return gold?.[aspect] !== undefined
}

function valueOf(found: FoundQuantity, aspect: Aspect): string {
  switch (aspect) {
    case 'offset':
      return ''
    case 'value':
      return `${found.min} to ${found.max}`
    case 'asOf':
      return found.asOf?.date ?? 'null'
    case 'bound':
    case 'counted':
    case 'unit':
    case 'scope':
    case 'attribution':
      return found[aspect]
  }
}

function goldOf(gold: GoldQuantity, aspect: Aspect): string {
  switch (aspect) {
    case 'offset':
      return ''
    case 'value':
      return `${gold.min} to ${gold.max}`
    case 'asOf':
    case 'bound':
    case 'counted':
    case 'unit':
    case 'scope':
    case 'attribution':
      return String(gold[aspect])
  }
}

function around(text: string, start: number): string {
  return text.slice(Math.max(0, start - 40), start + 60).replaceAll('\n', ' ')
}
