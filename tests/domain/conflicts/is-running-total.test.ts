import { expect, test } from 'vitest'
import { compareMembers } from '../../../shared/domain/conflicts/compare-members'
import { isRunningTotal } from '../../../shared/domain/conflicts/is-running-total'
import { measureDocument } from '../../../shared/domain/conflicts/measure-document'
import type { Measured } from '../../../shared/domain/conflicts/measured'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

function measure(text: string, language = 'en'): readonly Measured[] {
  return measureDocument(
    { id: text, text, independenceGroup: '', articleDate: '', language },
    readQuantities(text, { language }),
  )
}

test.each<readonly [language: string, text: string, running: readonly boolean[]]>([
  ['en', 'The death toll has risen to at least 19, officials said.', [true]],
  ['en', "The death toll now stands at 30, Colombia's disaster agency said.", [true]],
  ['en', 'Thirteen people have now died in the crash.', [true]],
  ['en', 'Eighteen people were killed, prosecutors said, revising an earlier figure.', [true]],
  ['fr', "Le bilan s'est alourdi à 14 morts.", [true]],
  ['es', 'El número de muertos subió a 48.', [true]],
  ['de', 'Die Zahl der Toten stieg auf 31.', [true]],
  ['en', 'The death toll stands at 21, police said.', [false]],
  ['en', 'Fourteen people died in the fire.', [false]],
  ['en', 'Inflation rose to 8.2 per cent.', [false]],
])('in %s, whether a total is told as changing: %s', (language, text, running) => {
  expect(measure(text, language).map(isRunningTotal)).toEqual(running)
})

test.each<
  readonly [name: string, earlier: string, later: string, comparison: readonly [string, boolean | null]]
>([
  [
    'a toll that rose does not contradict a lower one',
    'Fourteen people were killed by a fire in Agra.',
    'The number of people killed by a fire in Agra has risen to 19.',
    ['different-time', true],
  ],
  [
    'nor a higher one, which may be newer still',
    'Twenty-two people were killed by a fire in Agra.',
    'The number of people killed by a fire in Agra has risen to 19.',
    ['different-time', true],
  ],
  [
    'but two tolls that are only stated do',
    'Fourteen people were killed by a fire in Agra.',
    'Nineteen people were killed by a fire in Agra.',
    ['contradicts', false],
  ],
])('%s', (_name, earlier, later, comparison) => {
  const found = compareMembers([...measure(earlier), ...measure(later)])
  expect([found?.kind, found?.bothCanBeTrue]).toEqual(comparison)
})

test('says why a toll that rose does not contradict another', () => {
  const members = [
    'Fourteen people were killed by a fire in Agra.',
    'The number of people killed by a fire in Agra has risen to 19.',
  ]
  expect(compareMembers(members.flatMap((text) => measure(text)))?.explanation).toBe(
    '“19 people killed” is told as a total that has changed, so “14 people killed” may be of an earlier or a later time. They are 5 apart (26%). Not stated: the date of either.',
  )
})
