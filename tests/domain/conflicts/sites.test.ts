import { expect, test } from 'vitest'
import { momentOfDay } from '../../../shared/domain/conflicts/moment-of-day'
import { regionsIn } from '../../../shared/domain/conflicts/regions-in'
import { sitesOf } from '../../../shared/domain/conflicts/sites'

test.each<[passage: string, sites: readonly string[]]>([
  ['A bomb went off in a market near a mosque.', ['market', 'mosque']],
  ['Une explosion dans un hôtel', ['hotel']],
  ['Ein Brand in einer Diskothek', ['restaurant']],
  ['انفجار في مسجد', ['mosque']],
  ['The wounded were taken to hospital.', []],
])('the kinds of place in “%s”', (passage, sites) => {
  expect(sitesOf(passage)).toEqual(sites)
})

test.each<[sentence: string, moment: string]>([
  ['A bomb killed 19 people at noon.', 'noon'],
  ['A bomb killed 19 people at night.', 'night'],
  ['It began at dawn and ended at night.', ''],
  ['A bomb killed 19 people.', ''],
])('the time of day in “%s”', (sentence, moment) => {
  expect(momentOfDay(sentence)).toBe(moment)
})

test.each<[passage: string, regions: readonly string[]]>([
  ['a landslide in the US state of Washington', ['Washington']],
  ['Rebels hold most of Idlib province.', ['Idlib']],
  ['Shells fell on Homs.', []],
])('the regions in “%s”', (passage, regions) => {
  expect(regionsIn(passage)).toEqual(regions)
})
