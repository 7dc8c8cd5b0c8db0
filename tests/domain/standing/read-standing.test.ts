import { expect, it } from 'vitest'
import { readStanding } from '../../../shared/domain/standing/read-standing'

const read = (text: string, span = text, language = 'en', articleDate = '2016-05-02') => {
  const start = text.indexOf(span)
  return readStanding(text, { start, end: start + span.length }, { language, articleDate })
}

it.each([
  [
    'a statement',
    'Gatilov said Moscow will not seek a halt to the raids.',
    'Moscow will not seek a halt',
    ['Gatilov', [], 'planned', [], '', '', ''],
  ],
  [
    'a spokesman',
    'The truce “must and do include Aleppo”, State Department spokesman John Kirby said.',
    'must and do include Aleppo',
    ['State Department spokesman John Kirby', [], null, [], '', '', ''],
  ],
  [
    'one of whom more is said',
    'Mr Odel, whose party backs the mayor, said the dam might hold.',
    'the dam might hold',
    ['Mr Odel', [], null, [], '', '', ''],
  ],
  [
    'one whose short name stands behind it',
    'The Water Board (WB) said on Friday it was closing the dam.',
    'it was closing the dam',
    ['The Water Board', [], null, [], '', '', ''],
  ],
  [
    'who announced it',
    'The closure of the dam and its roads, announced by the council, took effect.',
    'The closure of the dam',
    ['the council', [], null, [], '', '', ''],
  ],
  [
    'one that cites another',
    'State television said the bridge was closed, citing port officials.',
    'the bridge was closed',
    ['port officials', ['State television'], null, [], '', '', ''],
  ],
  [
    'one who told an agency',
    'Mayor Lena Holt told Reuters that the dam was safe.',
    'the dam was safe',
    ['Mayor Lena Holt', ['Reuters'], null, [], '', '', ''],
  ],
  [
    'a denial',
    'Moscow denied that its planes hit the school in Idlib on Friday.',
    'its planes hit the school',
    ['', [], 'denied', ['Moscow'], '2016-04-29', '', 'Idlib'],
  ],
  [
    'a denial by somebody',
    'The attack, denied by the Interior Ministry, took place in Homs.',
    'The attack',
    ['', [], 'denied', ['the Interior Ministry'], '', '', 'Homs'],
  ],
  [
    'an allegation',
    'Activists say the army allegedly shelled a clinic in Hama.',
    'the army allegedly shelled a clinic',
    ['Activists', [], 'alleged', [], '', '', 'Hama'],
  ],
  [
    'a plan with an hour',
    'The lull will begin at 1 a.m. GMT on Saturday in Latakia.',
    'The lull will begin',
    ['', [], 'planned', [], '2016-05-07', '01:00', 'Latakia'],
  ],
  [
    'a plan for something else, behind the claim',
    'The war has killed more than 90,000 people, in advance of a planned conference in Lausanne.',
    'The war has killed more than 90,000 people',
    ['', [], null, [], '', '', 'Lausanne'],
  ],
  [
    'a plan for something else, in the claim',
    'The war has killed 90,000 people ahead of planned talks.',
    'The war has killed 90,000 people ahead of planned talks',
    ['', [], null, [], '', '', ''],
  ],
  [
    'what describes another noun before the claim',
    'The planned attack killed 40 people.',
    'killed 40 people',
    ['', [], null, [], '', '', ''],
  ],
  [
    'what describes the noun that the claim is of',
    'The planned transfer of 500 people began late.',
    '500 people',
    ['', [], 'planned', [], '', '', ''],
  ],
  [
    'another clause before the claim',
    'Accused of many raids, the army killed 40 people.',
    'killed 40 people',
    ['', [], null, [], '', '', ''],
  ],
  [
    'a word that is set before the whole sentence',
    'Reportedly, the army killed 40 people.',
    'the army killed 40 people',
    ['', [], 'alleged', [], '', '', ''],
  ],
  [
    'an auxiliary between',
    'Some 40 people were reportedly killed.',
    '40 people',
    ['', [], 'alleged', [], '', '', ''],
  ],
  [
    'when it was said is not when it happened',
    'The minister said on Tuesday that the bridge fell.',
    'the bridge fell',
    ['The minister', [], null, [], '', '', ''],
  ],
] as const)('%s', (_, text, span, expected) => {
  const { speaker, quotedBy, modality, disputedBy, eventDate, hour, place } = read(text, span)
  expect([speaker, quotedBy, modality, disputedBy, eventDate, hour, place]).toEqual(expected)
})

it('says with each field the words that it was read from, where they stand', () => {
  const text = 'Rain fell. Moscow denied that its planes hit the school in Idlib on Friday.'
  const { readFrom } = read(text, 'planes hit the school')
  expect(Object.fromEntries(Object.entries(readFrom).map(([field, { words }]) => [field, words]))).toEqual({
    eventDate: 'Friday',
    place: 'Idlib',
    modality: 'denied',
    disputedBy: 'Moscow denied',
  })
  for (const { start, end, words } of Object.values(readFrom)) expect(text.slice(start, end)).toBe(words)
})

it.each([
  ['de', 'Die Brücke soll am Montag gesperrt werden, sagte Bürgermeisterin Anna Holt.', 'planned'],
  ['fr', 'Le ministère a démenti toute attaque contre l’école.', 'denied'],
  ['es', 'El ejército presuntamente bombardeó una clínica.', 'alleged'],
  ['pt', 'O governo negou o ataque à escola.', 'denied'],
  ['ru', 'Министерство опровергло удар по школе.', 'denied'],
  ['ar', 'نفت الوزارة قصف المدرسة.', 'denied'],
] as const)('how far it is said to have come is read in %s', (language, text, modality) => {
  expect(read(text, text, language).modality).toBe(modality)
})

it.each([
  ['« Nous avons vendu 96 billets », a-t-il déclaré.', ''],
  ['« Nous avons vendu 96 billets », ont-elles dit.', ''],
  ['« Nous avons vendu 96 billets », a dit Jean-Paul Morel.', 'Jean-Paul Morel'],
])('who is meant by a pronoun behind its verb is not read: %s', (text, speaker) => {
  expect(read(text, 'Nous avons vendu 96 billets', 'fr').speaker).toBe(speaker)
})
