import { describe, expect, test } from 'vitest'
import { findConflicts } from '../../../shared/domain/conflicts/find-conflicts'
import { measureDocument } from '../../../shared/domain/conflicts/measure-document'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'
import type { Quantity } from '../../../shared/schema/quantity'

const text =
  'At least 19 people were killed in a mortar attack in Homs.\n\nThe five-year war in Syria has killed more than 120,000 in Syria since March 2011.'
const document = { id: 'a', text, independenceGroup: 'wire', articleDate: '', language: 'en' }

function claimed(claimId: string, words: string, quantity: Partial<Quantity>) {
  const start = text.indexOf(words)
  const rest = { bound: 'exact', unit: 'people', counted: 'killed', scope: 'Homs', asOf: null } as const
  return {
    claimId,
    start,
    end: start + words.length,
    quantity: { min: null, max: null, ...rest, ...quantity },
  }
}

describe('measureDocument', () => {
  test('puts every quantity in its sentence, its event and its document', () => {
    const measured = measureDocument(document, readQuantities(text))
    const surroundings = {
      documentId: 'a',
      origin: 'wire',
      claimId: null,
      sentenceStart: 60,
      sentence: text.slice(60),
      event: 'war',
      names: ['syri', 'homs'],
    }
    expect(measured.map((each) => each.text)).toEqual([
      'At least 19 people',
      'five-year',
      'more than 120,000',
    ])
    expect(measured[0]).toMatchObject({ sentenceStart: 0, event: 'attack', names: ['syri', 'homs'] })
    expect(measured[1]).toMatchObject({
      ...surroundings,
      quantity: { min: 5, unit: 'year', counted: 'length of the war' },
    })
    expect(measured[2]).toMatchObject({
      ...surroundings,
      quantity: { min: 120_000, asOf: { date: '2011-03/..' } },
    })
  })

  test('counts up to the day of the article what is counted since a day', () => {
    const measured = measureDocument({ ...document, articleDate: '2014-01-13' }, readQuantities(text))
    expect(measured[2]?.quantity.asOf).toEqual({ date: '2011-03/2014-01-13', basis: 'sentence' })
  })

  test('lets a claim take the place of what was read', () => {
    const claim = claimed('c1', '19 people', { min: 19, max: 19 })
    const measured = measureDocument(document, readQuantities(text), [claim])
    expect(measured.map((each) => [each.text, each.claimId, each.quantity.max])).toEqual([
      ['19 people', 'c1', 19],
      ['five-year', null, 5],
      ['more than 120,000', null, null],
    ])
  })

  test('gives nothing to compare a claim with but other claims', () => {
    const first = claimed('c1', '19 people', { min: 19, max: 19 })
    const again = claimed('c1', 'Homs', { min: 23, max: 23 })
    expect(findConflicts(measureDocument(document, [], [first, again]))).toEqual([])
    const other = { ...again, claimId: 'c2' }
    expect(findConflicts(measureDocument(document, [], [first, other]))).toEqual([])
  })
})
