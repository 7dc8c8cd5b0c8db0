import { describe, expect, test } from 'vitest'
import { eventOf } from '../../../shared/domain/conflicts/event-of'
import { mainNames } from '../../../shared/domain/conflicts/main-names'
import { nameKey } from '../../../shared/domain/conflicts/name-key'

describe('nameKey', () => {
  test.each([
    ['Syria', 'Syrian'],
    ['Syria', 'Syria’s'],
    ['Iran', 'Iranians'],
    ['Iraq', 'Iraqi'],
    ['Ukraine', 'Ukrainian'],
    ['Russia', 'Russian'],
    ['Israel', 'Israelis'],
    ['Pakistan', 'Pakistani'],
    ['China', 'Chinese'],
    ['Turkey', 'Turkish'],
    ['Nepal', 'Nepalese'],
    ['France', 'French'],
  ])('%s and %s are one', (place, people) => {
    expect(nameKey(people)).toBe(nameKey(place))
  })

  test.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Homs', 'Hama'],
  ])('%s and %s are two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b))
  })
})

describe('mainNames', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the most mentioned first',
      'Kerry spoke of Syria. Syrian rebels met Kerry in Syria.',
      ['syri', 'kerry'],
    ],
    ['no word that is also written small', 'Fighting went on in Homs. The fighting was heavy.', ['homs']],
    ['no days and no titles', 'On Monday the President of Chile spoke.', ['chil']],
    ['none in a script without capitals', 'قال المرصد السوري', []],
  ])('gives %s', (_, text, names) => {
    expect(mainNames(text, 3)).toEqual(names)
  })
})

describe('eventOf', () => {
  test.each([
    ['An attack in a war', 'At least 19 people were killed in a mortar attack in the civil war.', 'attack'],
    ['A war', 'The five-year conflict has killed many.', 'war'],
    ['A quake', 'The quake killed 45 people.', 'earthquake'],
    ['Nothing', 'Unemployment stood at 5.2%.', ''],
    ['A ceasefire is no fire', 'They agreed on a ceasefire.', ''],
  ])('%s', (_, passage, event) => {
    expect(eventOf(passage)).toBe(event)
  })
})
