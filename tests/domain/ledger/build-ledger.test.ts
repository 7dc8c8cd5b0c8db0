import { describe, expect, test } from 'vitest'
import { describeFigure } from '../../../shared/domain/describe/describe-figure'
import { buildLedger } from '../../../shared/domain/ledger/build-ledger'
import { askedOf } from '../../../shared/domain/ledger/sort-into-measures'
import type { Ledger, LedgerCard } from '../../../shared/domain/ledger/ledger'
import type { LedgerFigure } from '../../../shared/domain/ledger/event-figures'
import { ledgerOf, tellerNamed, type Told } from './ledger-of'

const market = (killed: string, who: string, more = ''): string =>
  `A mortar attack on the vegetable market in Homs killed ${killed} people on Tuesday, 3 May 2016, ${who} said.\n\nThe mortar attack on the market injured 40 people, ${who} said. ${more}`

const cardOf = (ledger: Ledger, role: string): LedgerCard | undefined =>
  ledger.cards.find(({ key }) => key.role === role)

/** A figure of those killed that linking put into a measure. */
const passage = (start: number, end: number) => ({ exact: '', prefix: '', suffix: '', start, end })

const figureIn = (articleId: string, measure: number, value: number, place: string): LedgerFigure => ({
  articleId,
  start: value,
  end: value + 2,
  text: String(value),
  sentence: '',
  kind: 'figure',
  dimension: 'count',
  role: 'killed',
  isFate: true,
  group: '',
  quantity: {
    min: value,
    max: value,
    bound: 'exact',
    unit: 'people',
    counted: '',
    scope: '',
    asOf: null,
  },
  place,
  speaker: '',
  section: 'body',
  cues: [],
  isBackground: false,
  day: '',
  clock: null,
  measure,
  claimId: null,
})

const told = (card: LedgerCard | undefined) =>
  card?.rows.map(({ teller, figure, earlier, copies }) => [
    teller.articleId,
    figure.quantity && describeFigure(figure.quantity),
    earlier.map(({ quantity }) => quantity && describeFigure(quantity)),
    copies.map(({ articleId }) => articleId),
  ])

describe('a measure of an event', () => {
  const cases: readonly [string, Readonly<Record<string, Told>>, unknown, number][] = [
    [
      'holds the figure of every source, the largest first where none is later',
      { a: { text: market('19', 'a doctor') }, b: { text: market('23', 'activists') } },
      [
        ['b', '23', [], []],
        ['a', '19', [], []],
      ],
      2,
    ],
    [
      'shows the latest of an outlet, and folds what it said before',
      {
        a: { text: market('19', 'a doctor'), outlet: 'Coast Post', published: '2016-05-03' },
        b: { text: market('23', 'the council'), outlet: 'Coast Post', published: '2016-05-04' },
        c: { text: market('20', 'activists'), outlet: 'Valley News', published: '2016-05-03' },
      },
      [
        ['b', '23', ['19'], []],
        ['c', '20', [], []],
      ],
      2,
    ],
    [
      'counts copies once',
      {
        a: { text: market('19', 'a doctor'), origin: 'wire' },
        b: { text: market('19', 'a doctor'), origin: 'wire' },
        c: { text: market('23', 'activists') },
      },
      [
        ['c', '23', [], []],
        ['a', '19', [], ['b']],
      ],
      2,
    ],
    [
      'keeps apart whom one text has its figures from',
      {
        a: {
          text: 'A mortar attack on the vegetable market in Homs killed 19 people on Tuesday, 3 May 2016, a doctor said. Activists said that 23 people were killed in the attack on the market.',
        },
        b: { text: market('23', 'the council') },
      },
      [
        ['a', '23', [], []],
        ['b', '23', [], []],
        ['a', '19', [], []],
      ],
      2,
    ],
  ]
  test.each(cases)('%s', (_, texts, rows, sources) => {
    const card = cardOf(ledgerOf(texts), 'killed')
    expect([told(card), card?.sources]).toEqual([rows, sources])
  })

  test('keeps background apart, with the reason', () => {
    const card = cardOf(
      ledgerOf({
        a: {
          text: market('19', 'a doctor', 'In 2009 a fire in another market of the city killed 7 people.'),
        },
        b: { text: market('23', 'activists') },
      }),
      'killed',
    )
    expect(card?.apart.map(({ figure, why }) => [figure.text, why])).toEqual([['7 people', 'background']])
  })

  test('has the parts of a total under it, and not among its earlier counts', () => {
    const card = cardOf(
      ledgerOf({
        a: {
          text: 'Flood toll at 61\n\nThe death toll of the flood in the Marit valley has risen to 61, of whom 18 in the village of Dalia and 36 in Belmora, the civil defence said on Thursday.',
        },
        b: {
          text: 'Flood in the Marit valley\n\nThe flood in the Marit valley killed 61 people, the Red Crescent said on Thursday.',
        },
      }),
      'killed',
    )
    expect(card && told(card)).toEqual([
      ['a', '61', [], []],
      ['b', '61', [], []],
    ])
    expect(card?.parts.map(({ parts }) => parts.map(({ text }) => text))).toEqual([['18', '36']])
    expect(card?.judged).toBeNull()
  })

  test('says what is missing from a stated total', () => {
    const ledger = ledgerOf({
      a: {
        text: 'At least 250 people were killed in the city. Of the 250 dead, 140 were killed by air strikes and 96 by shelling.',
      },
    })
    expect(ledger.cards.flatMap(({ parts }) => parts.map(({ missing }) => missing))).toEqual([14])
  })

  test('is told from others of its role, also where several of them are of one place', () => {
    const figures = ['a', 'b'].flatMap((id) => [
      figureIn(id, 0, 19, ''),
      figureIn(id, 1, 40, 'Homs'),
      figureIn(id, 2, 70, 'Homs'),
      figureIn(id, 3, 90, ''),
    ])
    const { cards } = buildLedger(
      { figures, measures: [], sums: [], parted: [], further: 0 },
      new Map(['a', 'b'].map((id) => [id, tellerNamed(id)])),
      null,
    )
    expect(cards.map(({ key }) => key.place)).toEqual(['', 'Homs', 'Homs a 70', 'a 90'])
  })

  test('is made of what tells of the event alone: of the passages, or of all but some of an article', () => {
    const figures = ['a', 'b', 'c'].flatMap((id) => [
      figureIn(id, 0, 19, 'Homs'),
      figureIn(id, 0, 70, 'Homs'),
    ])
    const tellings = [
      { articleId: 'a', passages: [passage(0, 30)] },
      { articleId: 'b', passages: [], notPassages: [passage(60, 90)] },
    ]
    const { cards, sources } = buildLedger(
      { figures, measures: [], sums: [], parted: [], further: 0 },
      new Map(['a', 'b'].map((id) => [id, tellerNamed(id)])),
      { tellings },
    )
    expect(cards.flatMap(({ rows }) => rows.map(({ figure }) => [figure.articleId, figure.start]))).toEqual([
      ['a', 19],
      ['b', 19],
    ])
    expect(sources).toBe(2)
  })

  test('is none where the texts count nothing', () => {
    expect(ledgerOf({ a: { text: 'The truce began at dawn.' } }).cards).toEqual([])
  })
})

describe('the moments of an event', () => {
  test('stand in their order, with the hour and the zone where they are told', () => {
    const { moments } = ledgerOf({
      a: {
        text: 'The first shell fell on 3 May 2016 at 6:40 a.m. GMT. The market will reopen on 9 May 2016.',
      },
    })
    expect(moments.map(({ day, clock }) => [day, clock])).toEqual([
      ['2016-05-03', { minute: 400, utc: 400 }],
      ['2016-05-09', null],
    ])
  })
})

test('a measure asks in whole nouns, also where figures are linked by the beginning of theirs', () => {
  const figure = figureIn('a', 1, 96, '')
  const ask = (role: string, unit: string, isFate: boolean) =>
    askedOf({
      key: { role, group: '', dimension: 'count', place: '' },
      rows: [{ figure: { isFate, quantity: figure.quantity && { ...figure.quantity, unit } } }],
    })[0].role
  expect(ask('ticket', 'tickets', false)).toBe('tickets')
  expect(ask('killed', 'people', true)).toBe('killed')
  expect(ask('vehicles', 'lorries', false)).toBe('vehicles')
})
