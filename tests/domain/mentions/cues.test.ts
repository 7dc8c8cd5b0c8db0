import { expect, test } from 'vitest'
import { readText } from '../../../shared/domain/mentions/mentions-of'

function cuesIn(text: string, language: string): readonly string[] {
  return readText(text, { language }).mentions.flatMap(({ kind, start, end, cues }) =>
    kind === 'figure' ? [`${text.slice(start, end)}: ${[...cues].toSorted().join(' ')}`] : [],
  )
}

test.each<readonly [string, string, string, readonly string[]]>([
  [
    'what comes on top, and what it comes on top of',
    'en',
    'The flood killed 300 people in Ormund and 40 more in Lesk.',
    ['300 people: part', '40: further'],
  ],
  [
    'others of whom something else became',
    'en',
    'The flood killed 300 people in Ormund and injured 40 others.',
    ['300 people: ', '40: further'],
  ],
  [
    'a part of a whole',
    'en',
    'The raid killed 30 people, including 12 children.',
    ['30 people: ', '12 children: part'],
  ],
  ['a count that has changed', 'en', 'The death toll rose to 31.', ['31: changed']],
  [
    'a corrected count',
    'en',
    'The blast killed 31 people, revising an earlier figure.',
    ['31 people: changed'],
  ],
  ['what is only feared', 'en', 'The mayor fears 31 people may have died.', ['31 people: unreal']],
  [
    'the month of May, which says nothing of what may be',
    'en',
    'In May, eleven people died in Ormund.',
    ['eleven people: '],
  ],
  [
    'a year in a text that tells of days',
    'es',
    'El jueves un terremoto mató a 14 personas en Ormund. En 2003 otro terremoto mató a 60 personas.',
    ['14 personas: ', '60 personas: background'],
  ],
  [
    'a year in a text that tells of years alone',
    'en',
    'The flood of 2003 killed 60 people in Ormund.',
    ['60 people: '],
  ],
  ['a vague count', 'en', 'Dozens of people were killed.', ['Dozens of people: vague']],
  [
    'a German count on top',
    'de',
    'In Ormund starben 300 Menschen und in Lesk starben weitere 40 Menschen.',
    ['300 Menschen: part', '40 Menschen: further'],
  ],
])('%s', (_name, language, text, cues) => {
  expect(cuesIn(text, language)).toEqual(cues)
})
