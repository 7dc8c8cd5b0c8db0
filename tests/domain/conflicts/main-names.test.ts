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
    ['Syria', 'Siria'],
    ['Syria', 'Syrien'],
    ['Syria', 'سوريا'],
    ['Egypt', 'Ägypten'],
    ['Lebanon', 'للبنان'],
    ['Baghdad', 'وبغداد'],
    ['Moscow', 'Moskau'],
  ])('%s and %s are one', (place, people) => {
    expect(nameKey(people)).toBe(nameKey(place))
  })

  test.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Homs', 'Hama'],
    ['Iran', 'العراق'],
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
    ['no words that only begin a sentence', 'There was more. More came to Homs. Twelve died.', ['homs']],
    ['none in a script without capitals', 'قال المرصد السوري', []],
    ['countries in a script without capitals', 'قتل 45 شخصا في المغرب', ['morocc']],
  ])('gives %s', (_, text, names) => {
    expect(mainNames(text, 3)).toEqual(names)
  })

  test('gives in German, where every noun has a capital, places and no nouns', () => {
    const text =
      'Die Feuerwehr in Hamburg fand nach dem Brand zwölf Tote. Auch Polen schickte Helfer nach Angaben der Stadt.'
    expect(mainNames(text, 6, 'de')).toEqual(['hamburg', 'poland'])
  })
})

describe('eventOf', () => {
  test.each([
    ['An attack in a war', 'At least 19 people were killed in a mortar attack in the civil war.', 'attack'],
    ['A war', 'The five-year conflict has killed many.', 'war'],
    ['A quake', 'The quake killed 45 people.', 'earthquake'],
    ['A dam that bursts is a flood', 'The dam above the town burst and killed 45.', 'flood'],
    ['Nothing', 'Unemployment stood at 5.2%.', ''],
    ['A fire at a kind of place', 'The toll of a hotel fire rose to 78.', 'fire'],
    ['What burns', 'The ship caught fire on Sunday.', 'fire'],
    ['A town under fire does not burn', 'The town came under fire at dawn.', ''],
    ['Soldiers who open fire', 'The soldiers opened fire.', ''],
    ['A ceasefire is no fire', 'They agreed on a ceasefire.', ''],
  ])('%s', (_, passage, event) => {
    expect(eventOf(passage)).toBe(event)
  })

  test.each([
    ['de', 'Bei dem Erdbeben starben 45 Menschen.', 'earthquake'],
    ['de', 'Zwei Selbstmordanschläge trafen die Stadt.', 'attack'],
    ['de', 'Der Stürmer traf zweimal.', ''],
    ['fr', 'Une avalanche a tué quatre skieurs.', 'landslide'],
    ['fr', 'L’attentat a fait 12 morts.', 'attack'],
    ['es', 'Las inundaciones dejaron 30 muertos.', 'flood'],
    ['ar', 'قتل 45 شخصا في الزلزال', 'earthquake'],
    ['ar', 'أدى انفجار بغداد إلى إصابة 35 شخصا', 'attack'],
  ])('reads %s: %s', (language, passage, event) => {
    expect(eventOf(passage, language)).toBe(event)
  })
})
