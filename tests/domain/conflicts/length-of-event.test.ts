import { expect, test } from 'vitest'
import { ofItsEvent } from '../../../shared/domain/conflicts/length-of-event'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

test.each<readonly [string, string]>([
  ['The five-year conflict has emptied whole towns.', 'length of the war'],
  ['The siege of Homs lasted ten weeks, residents said.', 'length of the siege'],
  ['The 72-hour truce has begun.', 'length of the truce'],
  ['A cease-fire that lasted three days ended in Aleppo.', 'length of the truce'],
  ['The blackout in Caracas lasted 22 hours, the power company said.', 'length of the blackout'],
  ['Nurses began a three-day strike.', 'length of the strike'],
  ['The talks lasted three days.', ''],
  ['He left the war zone. It took three days.', ''],
])('a duration of an event is told: %s', (text, counted) => {
  expect(readQuantities(text).map((quantity) => ofItsEvent(quantity, text, quantity).counted)).toEqual([
    counted,
  ])
})
