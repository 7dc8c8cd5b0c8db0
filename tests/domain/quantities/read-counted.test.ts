import { expect, it } from 'vitest'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

const inEnglish: readonly (readonly [rule: string, text: string, counted: readonly string[]])[] = [
  [
    'a verb made a noun says what became of them',
    'The release of 90 prisoners followed the arrest of at least 12 officers.',
    ['90 prisoners: released', 'at least 12 officers: arrested'],
  ],
  [
    'a figure that only says where does not part people from their verb',
    'At least 12 people in two villages were killed.',
    ['At least 12 people: killed', 'two villages: villages'],
  ],
  [
    'those who are among the dead are dead',
    'Among the dead were 32 Kenyans and 18 Canadians.',
    ['32 Kenyans: killed', '18 Canadians: killed'],
  ],
  [
    'each of several parts is who it is said to be',
    'Of the 312 dead, 120 were children, 95 were women.',
    ['312 dead: killed', '120: children', '95: women'],
  ],
  [
    'more of the same are the same things, not what was done to the first',
    'Airlines scrapped 1,900 flights and delayed 6,400 more.',
    ['1,900 flights: flights', '6,400: flights'],
  ],
  [
    'a number out of another is of its things',
    'A margin of 44,000 votes out of 17.6 million cast.',
    ['44,000 votes: votes', '17.6 million: votes'],
  ],
  [
    'an aside about the first figure says nothing of one in the next phrase',
    'The storm left 112 dead, most of them farmers, and sent about 50,000 people fleeing.',
    ['112 dead: killed', 'about 50,000 people: displaced'],
  ],
  ['letters in the plural are a noun', 'Each rack holds 512 CPUs.', ['512 CPUs: cpus']],
  ['a rise is in what rises', 'A 40% rise in fares followed.', ['40%: fares']],
  [
    'bare figures of the same people count them too',
    'Of 7,400 people screened, 310 had a fever and 28 were sent for tests.',
    ['7,400 people: people', '310: people', '28: people'],
  ],
  [
    'a people may have no plural',
    'The country hosts one million Rohingya. In all 12 Taliban were killed.',
    ['one million Rohingya: Rohingya', '12 Taliban: killed'],
  ],
  ['but a name behind a verb is none', 'A crowd of 24,317 saw Keane score.', ['24,317: people']],
  [
    'a part is of a whole that is no smaller',
    'Some 180 suspects were rounded up in 11 cities, 26 of them on warrants.',
    ['Some 180 suspects: arrested', '11 cities: cities', '26: arrested'],
  ],
  [
    'a noun in -ly before a plural is no adverb',
    'They found 12 tally sheets, 6 live turtles and 40 heavily armed men.',
    ['12 tally sheets: tally sheets', '6 live turtles: turtles', '40 heavily armed men: men'],
  ],
  ['a crowd is of people', 'A crowd of 24,317 saw the final.', ['24,317: people']],
  [
    'a share may be of what a place has',
    "The storm cut off a third of the island's 1.3 million residents.",
    ['a third: residents', '1.3 million residents: residents'],
  ],
  [
    'a deficit is a share of the economy, and so is what it was',
    'Kenya will trim its deficit to 4.3% of gross domestic product from 5.1%.',
    ['4.3%: deficit', '5.1%: deficit'],
  ],
]

it.each(inEnglish)('%s', (_rule, text, counted) => {
  expect(readQuantities(text, {}).map((found) => `${found.text}: ${found.counted}`)).toEqual(counted)
})

it.each<readonly [rule: string, text: string, amounts: readonly string[]]>([
  [
    'a part of a percentage point is no percentage',
    'The bank raised its key rate by half a percentage point to 13.75%.',
    ['0.5 percentage points', '13.75 %'],
  ],
  [
    'points that lead to a percentage are points of it',
    'Joblessness edged up 0.2 points to 32.9%.',
    ['0.2 percentage points', '32.9 %'],
  ],
  [
    'points that lead to a plain figure are points',
    'The index fell 12 points to 480.',
    ['12 points', '480 '],
  ],
  [
    'the m of money is a million whatever follows',
    'It swung to a loss of £23.4m from a profit of £11.9m.',
    ['23400000 GBP', '11900000 GBP'],
  ],
  [
    'letters before a dollar sign say whose dollars they are',
    'The strike cost C$90 million, R$5m, US$3 and A$40.',
    ['90000000 CAD', '5000000 BRL', '3 USD', '40 AUD'],
  ],
  [
    'plus before an article adds to a figure and does not bound it',
    'The government offered 8.8% plus a one-off £1,250.',
    ['8.8 %', '1250 GBP'],
  ],
])('%s', (_rule, text, amounts) => {
  expect(readQuantities(text, {}).map(({ min, max, unit }) => (min === max ? `${min} ${unit}` : ''))).toEqual(
    amounts,
  )
})

it.each<readonly [language: string, text: string, counted: readonly string[]]>([
  [
    'fr',
    'La collision a coûté la vie à 17 personnes, dont cinq enfants.',
    ['17 personnes: killed', 'cinq enfants: killed'],
  ],
  ['es', 'El derrumbe le costó la vida a 12 mineros.', ['12 mineros: killed']],
  [
    'de',
    'Sieben Menschen wurden verletzt, drei davon schwer.',
    ['Sieben Menschen: injured', 'drei: injured'],
  ],
  ['de', 'Unter den Toten sind zwei Kinder im Alter von sechs und elf Jahren.', ['zwei Kinder: killed']],
  [
    'fr',
    "Le déficit atteindra 6,1 % du PIB et la dette dépassera 3 200 milliards d'euros.",
    ['6,1 %: deficit', "dépassera 3 200 milliards d'euros: debt"],
  ],
  [
    'fr',
    'Au moins 12 Syriens et 40 Houthis ont été tués.',
    ['Au moins 12 Syriens: killed', '40 Houthis: killed'],
  ],
  ['fr', 'Quelque 300 Rohingyas sont arrivés.', ['Quelque 300 Rohingyas: Rohingyas']],
])('in %s: %s', (language, text, counted) => {
  expect(readQuantities(text, { language }).map((found) => `${found.text}: ${found.counted}`)).toEqual(
    counted,
  )
})
