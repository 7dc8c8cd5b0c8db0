import { languageOf } from '../../languages/languages'
import type { Quantity } from '../../schema/quantity'
import { momentOf } from '../dates/moment'
import { isCurrency, unitScale } from '../values/unit-scale'
import { cueTables } from './cue-tables'
import type { Mention } from './mention'
import { valueOf } from './value-of'
import { roleOfThing } from './roles'

/** The known parts of the place of a mention. */
type Place = Pick<Mention, 'start' | 'end' | 'sentence' | 'token' | 'section'>

const nowhere: Place = { start: 0, end: 0, sentence: -1, token: 0, section: 'body' }

/** A figure without its text as a mention: it knows only what its quantity states. */
export function mentionOfQuantity(quantity: Quantity, place: Place = nowhere): Mention {
  const day =
    quantity.asOf === null || quantity.asOf.basis === 'article' ? null : momentOf(quantity.asOf.date)
  return {
    ...place,
    ...measureOf(quantity),
    moment: null,
    deeds: [],
    target: '',
    subject: '',
    place: quantity.scope.toLowerCase(),
    day,
    speaker: '',
    cues: new Set(),
    quantity: null,
  }
}

/**
 * A mention with the journalist's quantity in place of the figure as read. `before` is the thing that was counted before; facts
 * from the text are kept as long as it stays the same.
 */
export function sayingQuantity(
  mention: Mention,
  before: Pick<Quantity, 'counted' | 'unit'> | null,
  quantity: Quantity,
): Mention {
  const said = measureOf(quantity)
  const isSameThing = before?.counted === quantity.counted && before.unit === quantity.unit
  return isSameThing ? { ...mention, value: said.value } : { ...mention, ...said }
}

type Measure = Pick<Mention, 'kind' | 'dimension' | 'value' | 'role' | 'isClosedRole' | 'group'>

/** What a quantity measures. The words of its thing and unit are those that quantities are kept in, English ones. */
function measureOf(quantity: Quantity): Measure {
  const { unit } = quantity
  const { dimension } = unitScale(unit)
  const thing = roleOfThing(cueTables(languageOf('en').cues), quantity)
  const common = { role: thing.role, isClosedRole: thing.isClosed, group: thing.group }
  if (dimension === 'duration')
    return { kind: 'duration', dimension, value: valueOf(quantity, unit), ...common }
  if (isMeasured(unit, dimension))
    return { kind: 'figure', dimension, value: valueOf(quantity, unit), ...common }
  return { kind: 'figure', dimension: dimensionOfCount(quantity), value: valueOf(quantity, ''), ...common }
}

/** What a figure without a unit can be compared with: `0.21` of nothing that is named is no number of things, but a level. */
export function dimensionOfCount({
  unit,
  counted,
  min,
  max,
}: Omit<Quantity, 'scope' | 'asOf'>): 'count' | 'level' {
  const isWhole = Number.isInteger(min ?? 0) && Number.isInteger(max ?? 0)
  return isWhole || unit !== '' || counted !== '' ? 'count' : 'level'
}

/** Whether a unit is one of money, of shares, or one that can be converted, and not what is counted. */
function isMeasured(unit: string, dimension: string): boolean {
  return unit === '%' || unit === 'magnitude' || isCurrency(unit) || unitScales.has(dimension)
}

const unitScales: ReadonlySet<string> = new Set(['length', 'mass', 'area'])
