import { expect, test } from 'vitest'
import { suggest, type Suggestion } from '../../../shared/domain/judging/suggest'
import { link } from '../../../shared/domain/linking/link'
import { readText } from '../../../shared/domain/mentions/mentions-of'

const barge = [
  'A barge hit the Ormund bridge on Monday, killing nine people, the mayor of Ormund said.',
  'Twelve people were killed when a barge hit the Ormund bridge on Monday, the harbour office said.',
]
const closing = [
  'The Harl foundry in Lesk will close in May with the loss of 210 jobs, the owner said. The foundry was opened in 1961.',
  'The closing of the Harl foundry in Lesk will cost 280 jobs, the union in Lesk said.',
]
const agreeing = [
  'A barge hit the Ormund bridge on Monday, killing nine people, the mayor of Ormund said.',
  'Nine people were killed when a barge hit the Ormund bridge on Monday, the harbour office said.',
]

function suggestions(texts: readonly string[]) {
  const linking = link(texts.map((text) => readText(text, { language: 'en' })))
  const { room, shown, ledger, settled } = suggest(linking)
  const told = (list: readonly Suggestion[]): readonly string[] =>
    list.flatMap(({ judgement, measure: { members } }) =>
      members[0]?.mention.kind === 'figure'
        ? [
            `${judgement.kind}: ${members
              .map(({ article, mention }) => texts[article.index]?.slice(mention.start, mention.end))
              .join(' | ')}`,
          ]
        : [],
    )
  return {
    room,
    shown: told(shown),
    ledger: told(ledger),
    settled: told(settled),
    worth: [...shown, ...ledger],
  }
}

test('what differs is shown', () => {
  expect(suggestions(barge).shown).toEqual(['contradicts: nine people | Twelve people'])
})

const stalls = [
  'A blast hit the Harl market in Ormund on Monday. Witnesses said that it destroyed 15 stalls.',
  'The market of Ormund was hit by a blast on Monday. The mayor said that 30 stalls had burned down.',
]
const openings = [
  'The mayor of Ormund opened the Harl bridge on 3 March 2014.',
  'The Harl bridge was opened on 5 March 2014, the ferry company said.',
]
const harbours = [
  'Vesk, a harbour town on the coast south of Ormund, has a population of about 40,000.',
  'The harbour town of Vesk has a population of about 75,000, the governor said.',
]

const unsure = 'differs: not-stated link'
const why = ({ judgement: { kind, reason } }: Suggestion): string =>
  `${kind}: ${reason.kind} ${'what' in reason ? reason.what : ''}`

test.each([
  ['shown where the texts seem to tell of one event', stalls, { shown: [unsure], ledger: [] }],
  ['not shown of dates', openings, { shown: [], ledger: [unsure] }],
  ['not shown where they do not', harbours, { shown: [], ledger: [unsure] }],
])('what hangs on the figures alone is %s', (_, texts, found) => {
  const { shown, ledger } = suggest(link(texts.map((text) => readText(text, { language: 'en' }))))
  expect({ shown: shown.map(why), ledger: ledger.map(why) }).toEqual(found)
})

test('what agrees is settled, and no suggestion', () => {
  const { shown, ledger, settled } = suggestions(agreeing)
  expect({ shown, ledger, settled }).toEqual({
    shown: [],
    ledger: [],
    settled: ['agree: nine people | Nine people'],
  })
})

test('few texts have room for one, ten of which none is about people for five; beyond twenty it grows by a third of that', () => {
  expect(suggestions(barge.slice(0, 1)).room).toBe(1)
  expect(suggestions(closing).room).toBe(1)
  const rain = Array.from({ length: 48 }, () => 'Rain fell on Vesk.')
  expect(suggestions([...closing, ...rain.slice(0, 8)]).room).toBe(5)
  expect(suggestions([...closing, ...rain]).room).toBe(15)
})

test('what is likely to be worth a look is shown in a few texts as well, up to five', () => {
  const { room, shown } = suggestions([
    'A fire in a mill at Vesk on Friday killed 4 people. 9 people were injured. 70 firefighters came. The damage is $4 million.',
    'The fire in the mill at Vesk on Friday killed 7 people. 14 people were injured. 120 firefighters came. The damage is $11 million.',
  ])
  expect(room).toBe(shown.length)
  expect(shown.length).toBeGreaterThan(3)
})

test('of what cannot both be, the dead come first', () => {
  const blast = [
    'A blast at the market of Vesk on Tuesday killed 19 people. 41 people were injured. Police arrested two men.',
    'The blast at the market of Vesk on Tuesday killed 23 people. 63 people were injured. Police arrested four men.',
  ]
  expect(suggestions(blast).shown).toEqual([
    'contradicts: 19 people | 23 people',
    'contradicts: 41 people | 63 people',
    'contradicts: two men | four men',
  ])
})

test('no more is shown than there is room for, the best first; the rest is in the ledger', () => {
  const { room, shown, worth } = suggestions([...barge, ...closing])
  expect(shown.length).toBeLessThanOrEqual(room)
  const order = worth.map((suggestion) => suggestion.worth)
  expect(order.slice(0, shown.length)).toEqual(order.slice(0, shown.length).toSorted((a, b) => b - a))
})

test('a text without figures changes nothing of what others tell', () => {
  const before = suggestions(barge)
  expect(suggestions([...barge, 'Rain fell on Vesk all day.']).shown).toEqual(before.shown)
})
