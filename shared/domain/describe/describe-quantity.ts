import type { Quantity } from '../../schema/quantity'
import { words } from '../../words/words'
import { describeDate } from './describe-date'
import { describeFigure, describeTakenAs } from './describe-figure'
import { isCurrency } from '../values/unit-scale'

/** Units that English writes in the singular for one, and that are stored in the singular. */
const measures = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'percentage point',
])

/** The fate of the counted people, said after their number: `140 people killed`. Other counted things are nouns. */
const participle = /^(?:dead|missing|homeless|hurt|held hostage|\p{L}+ed|\p{L}+[^s]ing|born|shot|taken .+)$/u

/**
 * A quantity in words, with only what is stated:
 * `more than 100,000 people killed, Syria, since March 2011 (read in the sentence)`.
 */
export function describeQuantity(quantity: Quantity): string {
  const takenAs = describeTakenAs(quantity)
  const notes = [
    ...(quantity.vague === undefined ? [] : [words.values.vague(quantity.vague)]),
    ...(takenAs === null ? [] : [words.figures.takenAs(takenAs)]),
  ]
  const counted = describeCounted(quantity) + (notes.length === 0 ? '' : ` (${notes.join('; ')})`)
  const date = quantity.asOf === null ? '' : describeDate(quantity.asOf.date)
  const asOf =
    date === '' || quantity.asOf === null ? '' : `${date} (${words.figures.basis[quantity.asOf.basis]})`
  return [counted, quantity.scope, asOf].filter((part) => part !== '').join(', ')
}

/** The figure with its unit and the counted thing: `more than 100,000 people killed`, `250 casualties`, `USD 4,000,000`. */
export function describeCounted(quantity: Quantity): string {
  const { unit, counted, min, max } = quantity
  const figure = describeFigure(quantity)
  if (min === null && max === null) {
    return [`${unit} ${counted}`.trim(), figure].filter((part) => part !== '').join(', ')
  }
  if (isCurrency(unit)) return withThing(`${unit} ${figure}`, `, ${counted}`, counted)
  if (unit === '%') return withThing(`${figure}%`, ` ${counted}`, counted)
  if (unit === '' || unit === counted) return withThing(figure, ` ${counted}`, counted)
  if (participle.test(counted)) return `${figure} ${inNumber(unit, quantity)} ${counted}`
  if (unit === 'people' && counted !== '') return `${figure} ${counted}`
  return withThing(`${figure} ${inNumber(unit, quantity)}`, `, ${counted}`, counted)
}

/** The figure with its unit alone: `more than 100,000 people`, `USD 4,000,000`. */
export function describeWithUnit(quantity: Quantity): string {
  return describeCounted({ ...quantity, counted: '' })
}

function withThing(figure: string, thing: string, counted: string): string {
  return counted === '' ? figure : figure + thing
}

function inNumber(unit: string, { min, max }: Quantity): string {
  const one = min === 1 && max === 1
  if (unit === 'people' && one) return words.figures.person
  if (unit === 'children' && one) return words.figures.child
  return measures.has(unit) && !one ? words.figures.several(unit) : unit
}
