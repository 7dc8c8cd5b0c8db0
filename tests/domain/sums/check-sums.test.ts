import { expect, test } from 'vitest'
import { analyseTexts } from '../../../shared/domain/analysis/analyse-texts'

type Found = readonly (readonly string[])[]

test.each<readonly [string, string, Found]>([
  [
    'parts after a colon',
    'The attack killed 12 people: 5 women and 8 children.',
    [['12 people', '5 women', '8 children']],
  ],
  [
    'nothing amiss where the first figure is not of all on board',
    'The plane, carrying 175 passengers and six crew, crashed; 179 of the 181 on board died and two were rescued.',
    [],
  ],
  [
    'a part greater than its total',
    'The attack killed 30 people, including 40 children.',
    [['30 people', '40 children']],
  ],
  [
    'a total that comes last',
    'Five people died in Homs and seven in Aleppo, 14 in total.',
    [['14', 'Five people', 'seven']],
  ],
  [
    'shares of one whole',
    'In the poll 45% backed Remain, 40% backed Leave and 25% were undecided.',
    [['45%', '40%', '25%']],
  ],
  ['not parts that fit', 'The attack killed 13 people: 5 women and 8 children.', []],
  [
    'not a total with room for more',
    'At least 12 people, 5 women and 8 children, were killed on Tuesday.',
    [],
  ],
  ['not a part that leaves others open', 'The attack killed 30 people, including 12 children.', []],
  ['not one part of a whole', 'Of the 30 people killed, 12 were children.', []],
  [
    'the parts in the next sentence',
    'Ebola killed 11,300 people. Of these, 4,800 died in Liberia, 3,950 in Sierra Leone and 2,540 in Guinea.',
    [['11,300 people', '4,800', '3,950', '2,540']],
  ],
  [
    'not a part of what is only named',
    'Divers recovered the bodies of 32 people, including 14 women and 7 children.',
    [],
  ],
  ['not shares of two wholes', 'The poll found that 60% of men and 70% of women agreed.', []],
  [
    'not shares that make a whole, rounded',
    'In the poll 33.4% backed one, 33.4% the other and 33.4% neither.',
    [],
  ],
  [
    'parts that do not name again what is counted',
    'Of the 60 buses that the city bought, 41 run and 12 are being repaired.',
    [['60 buses', '41', '12']],
  ],
  [
    'not answers to several questions',
    'In the survey 62% of respondents named prices and 54% named crime.',
    [],
  ],
  [
    'parts by place, apart from their total',
    'Floods have killed 24 people. Eleven people died in Kassala, eight in Sennar and seven in Gedaref.',
    [['24 people', 'Eleven people', 'eight', 'seven']],
  ],
  [
    'the lines of a list, apart from their total',
    'Floods have killed 24 people.\n\n- Kassala: 11 dead\n- Sennar: 8 dead\n- Gedaref: 7 dead',
    [['24 people', '11 dead', '8 dead', '7 dead']],
  ],
  [
    'not parts by place that make the total',
    'Floods have killed 26 people. Eleven people died in Kassala, eight in Sennar and seven in Gedaref.',
    [],
  ],
  [
    'a rest that is too small',
    'Of the money 60% came from Brussels, 25% from the state and the remaining 10% from donors.',
    [['60%', '25%', '10%']],
  ],
  [
    'a total at the head of which later sentences tell the parts',
    '16 hurt in shelling of Ormund\n\nSixteen people were hurt on Monday in Ormund. Eight people were hurt in Lesk Street. Nine people were hurt near the Harl bridge.',
    [['16', 'Eight people', 'Nine people']],
  ],
  [
    'two districts and their whole, where another sum beside them adds up',
    'Four people were killed and 30 injured in Lesk district.\n\nIn Harl district five people were killed and 60 were injured.\n\nThe office counted nine people dead and 110 injured in the storm.',
    [['110 injured', '30 injured', '60']],
  ],
  [
    'not two districts alone, which may not be all',
    'In Lesk district 30 people were injured.\n\nIn Harl district 60 people were injured.\n\nThe office counted 110 injured in the storm.',
    [],
  ],
  [
    'not the parts of a whole that is told elsewhere',
    'Two of them fled, and the other three were searched.',
    [],
  ],
  [
    'not what became of others',
    'The raid killed ten people, including a child, and 37 others were injured.',
    [],
  ],
  [
    'not a headline that leaves out a bound',
    '32 killed in Ormund\n\nAt least 32 people were killed in Ormund. In Lesk 15 people were killed. In Harl 20 people were killed.',
    [],
  ],
  ['not a share that rose', 'Support in the poll rose from 55% to 60%.', []],
])('%s', (_name, text, found) => expect(sumsIn(text, 'en')).toEqual(found))

test.each<readonly [language: string, text: string, Found]>([
  ['fr', "L'attaque a tué 30 personnes, dont 40 enfants.", [['30 personnes', '40 enfants']]],
  ['fr', "L'attaque a tué 30 personnes, dont 12 enfants.", []],
  ['es', 'El ataque mató a 30 personas, entre ellas 40 niños.', [['30 personas', '40 niños']]],
  ['es', 'El ataque mató a 30 personas, entre ellas 12 niños.', []],
  ['de', 'Bei dem Angriff wurden 30 Menschen getötet, darunter 40 Kinder.', [['30 Menschen', '40 Kinder']]],
  ['de', 'Bei dem Angriff wurden 30 Menschen getötet, darunter 12 Kinder.', []],
  ['pt', 'O ataque matou 30 pessoas, incluindo 40 crianças.', [['30 pessoas', '40 crianças']]],
  ['pt', 'O ataque matou 30 pessoas, incluindo 12 crianças.', []],
  ['ru', 'Погибли 30 человек, в том числе 40 детей.', [['30 человек', '40 детей']]],
  ['ru', 'Погибли 30 человек, в том числе 12 детей.', []],
  ['ar', 'قتل 30 شخصا بينهم 40 طفلا.', [['30 شخصا', '40 طفلا']]],
  ['ar', 'قتل 30 شخصا بينهم 12 طفلا.', []],
])('in %s: %s', (language, text, found) => expect(sumsIn(text, language)).toEqual(found))

/** The figures of each sum that does not add up, as the text has them. */
function sumsIn(text: string, language: string): Found {
  const { findings } = analyseTexts([
    { id: 'a', text, language, date: '', independenceGroup: '', claimed: [] },
  ]).linked
  const sums = [...findings].filter(({ kind }) => kind === 'does-not-add-up')
  return sums.map(({ members }) => members.map((member) => member.text))
}
