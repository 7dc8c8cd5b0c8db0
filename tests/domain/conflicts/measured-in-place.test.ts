import { expect, test } from 'vitest'
import { isOutdated } from '../../../shared/domain/conflicts/is-outdated'
import { mainNames } from '../../../shared/domain/conflicts/main-names'
import { mainPlaces } from '../../../shared/domain/conflicts/main-places'
import { measureDocument } from '../../../shared/domain/conflicts/measure-document'
import type { Measured } from '../../../shared/domain/conflicts/measured'
import { takerOf } from '../../../shared/domain/conflicts/taker-of'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

function measure(text: string): readonly Measured[] {
  const document = { id: 'a', text, independenceGroup: '', articleDate: '', language: 'en' }
  return measureDocument(document, readQuantities(text))
}

test.each<[text: string, outdated: readonly boolean[]]>([
  ['The toll rose from 8 to 14 on Monday.', [true, false]],
  ['There are 176 people missing, up from 108.', [false, true]],
  ['A bomb killed 19 people from Homs.', [false]],
  ['On Monday three people were dead, down from five announced before.', [false, true]],
  ['Inflation was 14.5 per cent in May, up from 12.0 per cent in April.', [false, false]],
  ['The death toll climbed to 17 after six of the injured died in hospital.', [false, true]],
  ['Police drove to Homs after 12 people were killed.', [false]],
])('what was before it changed, in “%s”', (text, outdated) => {
  expect(measure(text).map(isOutdated)).toEqual(outdated)
})

test.each<[text: string, scopes: readonly string[]]>([
  ['Lusaka has registered 3,100 cases of cholera.', ['Lusaka']],
  ['Floods killed 165 people in Mozambique. Malawi counted 447 dead.', ['Mozambique', 'Malawi']],
  ['Police reported 12 dead.', ['']],
  ['Lusaka recorded 40 deaths in Zambia.', ['Zambia']],
])('where the figures of “%s” are from', (text, scopes) => {
  expect(measure(text).map(({ quantity }) => quantity.scope)).toEqual(scopes)
})

test.each<[language: string, text: string, units: readonly string[]]>([
  ['es', 'Nueve mineros murieron en Sutatausa.', ['people']],
  ['de', 'Fünf Skifahrer sind ums Leben gekommen.', ['people']],
  ['en', 'Nine miners died.', ['miners']],
])('in %s those killed are people: %s', (language, text, units) => {
  const document = { id: 'a', text, independenceGroup: '', articleDate: '', language }
  const measured = measureDocument(document, readQuantities(text, { language }))
  expect(measured.map(({ quantity }) => quantity.unit)).toEqual(units)
})

test.each<[text: string, takers: readonly string[]]>([
  ['The Greens won 19.4% of the vote and 24 seats.', ['gree', 'gree']],
  ['Of the 120 seats, 41 seats go to the Conservatives.', ['in a', 'conservativ']],
  ['A bomb killed 19 people in Homs.', ['']],
])('who has the votes in “%s”', (text, takers) => {
  expect(measure(text).map(takerOf)).toEqual(takers)
})

test.each<[text: string, places: readonly string[]]>([
  ['Kerry met Lavrov in Geneva. Kerry spoke of Syria.', ['syri', 'genev']],
  ['A bomb in the northern city of Raqqa killed a man called Haddad.', ['raqq']],
])('the places that “%s” speaks of', (text, places) => {
  expect(mainPlaces(text, mainNames(text, 6)).toSorted()).toEqual(places.toSorted())
})
