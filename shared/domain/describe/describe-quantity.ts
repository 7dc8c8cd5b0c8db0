import type { Quantity } from '../../schema/quantity'
import { words } from '../../words/words'
import { describeDate } from './describe-date'
import { describeFigure, describeTakenAs } from './describe-figure'
import { isCurrency } from '../values/unit-scale'

const said = words.figures

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
    ...(takenAs === null ? [] : [said.takenAs(takenAs)]),
  ]
  const counted = describeCounted(quantity) + (notes.length === 0 ? '' : ` (${words.formats.inTurn(notes)})`)
  const date = quantity.asOf === null ? '' : describeDate(quantity.asOf.date)
  const asOf = date === '' || quantity.asOf === null ? '' : `${date} (${said.basis[quantity.asOf.basis]})`
  return words.formats.inRow([counted, quantity.scope, asOf])
}

/** The figure with its unit and the counted thing: `more than 100,000 people killed`, `250 casualties`, `USD 4,000,000`. */
export function describeCounted(quantity: Quantity): string {
  const { unit, counted, min, max } = quantity
  const figure = describeFigure(quantity)
  const thing = said.thing(counted)
  if (min === null && max === null) {
    return words.formats.inRow([`${said.thing(unit)} ${thing}`.trim(), figure])
  }
  if (isCurrency(unit)) return withThing(`${unit} ${figure}`, `${words.formats.comma}${thing}`, counted)
  if (unit === '%') return withThing(said.percent(figure), ` ${thing}`, counted)
  if (unit === '' || unit === counted) return counted === '' ? figure : said.of(figure, thing)
  if (participle.test(counted)) return said.fate(figure, groupOf(quantity), counted)
  if (unit === 'people' && counted !== '') return said.of(figure, thing)
  return withThing(said.of(figure, inNumber(unit, quantity)), `${words.formats.comma}${thing}`, counted)
}

/** The figure with its unit alone: `more than 100,000 people`, `USD 4,000,000`. */
export function describeWithUnit(quantity: Quantity): string {
  return describeCounted({ ...quantity, counted: '' })
}

function withThing(figure: string, thing: string, counted: string): string {
  return counted === '' ? figure : figure + thing
}

function inNumber(unit: string, quantity: Quantity): string {
  const one = isOne(quantity)
  if (unit === 'people' && one) return said.person
  if (unit === 'children' && one) return said.child
  return one && measures.has(unit) ? said.single(unit) : describeUnit(unit)
}

/** A unit in words, of several: `hours`, `people`. */
export function describeUnit(unit: string): string {
  return measures.has(unit) ? said.several(unit) : said.thing(unit)
}

/** Whom a figure counts, by the English name: `people`, of one `person`. */
function groupOf(quantity: Quantity): string {
  const { unit } = quantity
  if (isOne(quantity) && unit === 'people') return 'person'
  if (isOne(quantity) && unit === 'children') return 'child'
  return measures.has(unit) ? inNumber(unit, quantity) : unit
}

const isOne = ({ min, max }: Quantity): boolean => min === 1 && max === 1
