import { describe, expect, it, test } from 'vitest'
import { makeCorpus } from '../../../shared/domain/linking/corpus'
import { noGestures, type Gestures } from '../../../shared/domain/linking/gestures'
import { proposeEvents } from '../../../shared/domain/linking/propose-events'
import { linkingWeights } from '../../../shared/domain/linking/weights'
import { readText } from '../../../shared/domain/mentions/mentions-of'

const barge = [
  'A barge hit the Ormund bridge on Monday 10 March 2014, killing nine people, the mayor of Ormund said.',
  'Nine people were killed when a barge struck the Ormund bridge on 10 March 2014, the harbour office of Ormund said.',
  'The mayor of Ormund said divers were still searching below the bridge that a barge hit on 10 March 2014.',
]
const foundry = [
  'The Harl foundry in Lesk will close in May with the loss of 210 jobs, its owner Dana Harl said on 4 June 2015.',
  'Dana Harl is to close the foundry in Lesk, with the loss of 210 jobs, the union said on 4 June 2015.',
]
const flood = ['Rain flooded the lower town of Vesk.']

/** One form, filled in for a town, a day and the dead. */
const report = (town: string, day: number, dead: number) =>
  `Landslide kills ${dead} people in ${town}

${day} April 2024

A landslide killed ${dead} people in ${town} on ${day} April, the civil defence of the Harl valley said.

Families of the Harl valley spent the night in the schools of Lesk and Vesk. Bakers sold bread by the light of lamps.
The governor of the Harl valley, Dana Ruhl, asked for tents, blankets and doctors; two convoys with flour turned back.`

function eventsOf(texts: readonly string[], gestures: Gestures = noGestures, language = 'en') {
  return proposeEvents(
    makeCorpus(texts.map((text) => readText(text, { language }))),
    linkingWeights,
    gestures,
  )
}

describe('the events that are proposed', () => {
  it.each<readonly [string, readonly string[], readonly (readonly number[])[]]>([
    ['no texts', [], []],
    ['one text', flood, [[0]]],
    ['two texts of one event', barge.slice(0, 2), [[0, 1]]],
    ['three of one event', barge, [[0, 1, 2]]],
    [
      'texts of two events',
      [...barge, ...foundry],
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
    [
      'in whichever order they come',
      [foundry[0] ?? '', barge[0] ?? '', foundry[1] ?? '', barge[1] ?? ''],
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['a text that has nothing in common with the others', [...barge, ...flood], [[0, 1, 2], [3]]],
    ['a text without words', [...foundry, ''], [[0, 1], [2]]],
    [
      'texts of one day that tell two beginnings are of one event',
      [
        'Officials in Norden reported 47 cases of measles on Wednesday. Nine children of Norden are in hospital. The first case was found on 2 February.',
        'Doctors in Norden counted 63 cases of measles, they said on Wednesday. Thirteen children are in hospital. The first case was found on 24 January.',
      ],
      [[0, 1]],
    ],
    [
      'one form of other places and other days is of other events',
      [report('Lesk', 3, 12), report('Vesk', 19, 31), report('Lesk', 3, 14), report('Vesk', 20, 33)],
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['one form of one place is of one event', [report('Lesk', 3, 12), report('Lesk', 5, 14)], [[0, 1]]],
  ])('%s', (_name, texts, events) => {
    expect(eventsOf(texts).events).toEqual(events)
  })

  it('goes by all words where a script has no capitals', () => {
    const fire = [
      'قتل 12 شخصا في حريق اندلع في مستشفى بمدينة أورموند يوم الاثنين. ونقل 45 مريضا إلى لسك.',
      'ارتفع عدد قتلى حريق مستشفى أورموند إلى 17، قالت الوزارة يوم الثلاثاء. ونقل أكثر من 60 مريضا إلى لسك.',
      'أصيب ثمانية أشخاص في سوق بمدينة فسك يوم الثلاثاء. واحترق 20 متجرا.',
    ]
    expect(eventsOf(fire, noGestures, 'ar').events).toEqual([[0, 1], [2]])
  })

  it('tells the event of a text, and how likely two are of one', () => {
    const { eventOf, likeness, score } = eventsOf([...barge, ...flood])
    expect([0, 1, 2, 3, 4].map(eventOf)).toEqual([0, 0, 0, 1, -1])
    expect(likeness(0, 0)).toBe(1)
    expect(likeness(0, 1)).toBe(likeness(1, 0))
    expect(likeness(0, 1)).toBeGreaterThan(0.5)
    expect(likeness(0, 3)).toBeLessThan(0.01)
    expect(score(0, 1)).toBe(score(1, 0))
  })

  it('compares a text with the likely ones after it, and no others', () => {
    const { near } = eventsOf([...barge, ...flood])
    expect([0, 1, 2, 3].map((text) => near(text, 0.5))).toEqual([[1, 2], [2], [], []])
  })
})

/** What somebody says: each text with the events that all of it tells of, and those that it does not tell of. */
function saying(
  said: readonly (readonly [tells: readonly number[], tellsNot?: readonly number[]])[],
): Gestures {
  const events = [...new Set(said.flatMap(([tells]) => tells))].toSorted((a, b) => a - b)
  return {
    ...noGestures,
    texts: new Map(
      said.map(([tells, tellsNot = []], text) => [
        text,
        {
          tells: tells.map((event) => ({ event, passages: [], notPassages: [] })),
          tellsNot: new Set(tellsNot),
        },
      ]),
    ),
    events: events.map((event) => said.flatMap(([tells], text) => (tells[0] === event ? [text] : []))),
  }
}

describe('what somebody said of events outweighs what the texts tell', () => {
  it.each<readonly [string, readonly string[], Gestures, readonly (readonly number[])[]]>([
    ['two texts of two events are one', [barge[0] ?? '', foundry[0] ?? ''], saying([[[0]], [[0]]]), [[0, 1]]],
    ['two alike are of two', barge.slice(0, 2), saying([[[0]], [[1]]]), [[0], [1]]],
    ['one does not tell of the event of the others', barge, saying([[[0]], [[0]], [[], [0]]]), [[0, 1], [2]]],
    ['a text of which nothing was said joins those like it', barge, saying([[[0]], [[0]]]), [[0, 1, 2]]],
  ])('%s', (_name, texts, gestures, events) => {
    expect(eventsOf(texts, gestures).events).toEqual(events)
  })
})

test('all texts of a small project are compared; of a crowd, only the pivots are with all', () => {
  const small = [...barge, ...flood]
  const { seatOf } = eventsOf(small)
  expect(small.map((_, text) => seatOf(text))).toEqual(small.map(() => null))
  const crowd = Array.from({ length: 90 }, (_, copy) => `${barge[copy % 3]} Page ${copy}.`)
  const ofCrowd = eventsOf(crowd)
  const seats = crowd.map((_, text) => ofCrowd.seatOf(text))
  const outer = seats.findLastIndex((seat) => seat?.isOuter === true)
  const pivots = seats.flatMap((seat, text) => (seat === null ? [text] : []))
  expect(ofCrowd.events).toHaveLength(1)
  expect(
    pivots.map((pivot) => ofCrowd.near(Math.min(pivot, outer), 0).includes(Math.max(pivot, outer))),
  ).toEqual(Array.from({ length: 8 }, () => true))
  expect(ofCrowd.near(outer, 0).filter((text) => !pivots.includes(text))).toEqual([])
})
