import { describe, expect, test } from 'vitest'
import { suggest } from '../../../shared/domain/judging/suggest'
import { link } from '../../../shared/domain/linking/link'
import type { Measure } from '../../../shared/domain/linking/measures'
import type { PlacedMention } from '../../../shared/domain/linking/placed-mention'
import { readText } from '../../../shared/domain/mentions/mentions-of'

const read = (text: string, language = 'en') => readText(text, { language, date: '2016-05-10' })

/** The first group with a mention that is wanted. */
const groupWith = (
  measures: readonly Measure[],
  isWanted: (mention: PlacedMention['mention']) => boolean,
): readonly PlacedMention[] | undefined =>
  measures.find(({ members }) => members.some(({ mention }) => isWanted(mention)))?.members

const speakers = ['a doctor', 'the police', 'a resident', 'state television']

/** Texts that tell of one attack, with seven tolls among them. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const more = index % 3 === 0 ? '' : ' The market was crowded when the shells fell.'
    return `A mortar attack on the market of Homs killed ${19 + (index % 7)} people on Tuesday, ${speakers[index % 4]} said.${more}`
  })

test.each([2, 3, 10, 50, 60, 61, 100, 1000, 3000])(
  'a disagreement is found among %d texts of one event, and shown',
  (count) => {
    const { shown } = suggest(link(crowd(count).map((text) => read(text))))
    const values = new Set(
      shown.flatMap(({ measure }) => measure.members.map(({ mention }) => mention.value?.min)),
    )
    expect(values).toEqual(new Set([19, 20, 21, 22, 23, 24, 25].slice(0, count)))
  },
  60_000,
)

type Report = {
  readonly language: string
  readonly role: string
  /** What most copies tell, and what the changed ones do, each in words of its own. */
  readonly usual: string
  readonly changed: readonly string[]
  readonly text: (figure: string, copy: number) => string
}

const deadInEnglish = { language: 'en', role: 'killed', usual: '19' }

const ferry = `The vessel, the Marisol, was carrying 140 passengers when it overturned near the island of Kesh. Rescuers pulled 61 survivors from the water.`

const reports: Readonly<Record<string, Report>> = {
  'a short report': {
    ...deadInEnglish,
    changed: ['29', '31', '17'],
    text: (figure, copy) =>
      `A mortar attack on the market of Homs killed ${figure} people on Tuesday, a doctor said. Agency ${copy}.`,
  },
  'a figure in the headline': {
    ...deadInEnglish,
    changed: ['29', '29', '29'],
    text: (figure, copy) =>
      `Ferry disaster on Lake Turo kills ${figure} people\n\nPORT ALVEN - A passenger ferry capsized on Lake Turo on Tuesday evening, officials said.\n\n${ferry} Page ${copy}.`,
  },
  'a figure in the body, in other words': {
    ...deadInEnglish,
    changed: ['29', 'twenty-nine', 'at least 31'],
    text: (figure, copy) =>
      `Ferry capsizes off Lake Turo\n\nPORT ALVEN - A passenger ferry capsized on Lake Turo on Tuesday evening, ${speakers[copy % 4]} said.\n\n${ferry} The accident killed ${figure} people.`,
  },
  'copies with lines of their own': {
    ...deadInEnglish,
    changed: ['29', '31', '23'],
    text: (figure, copy) => {
      const [place, line] =
        copy % 4 === 0
          ? ['HALDEN BRIDGE', 'Halden Bridge reporters Mona Dale and Yusuf Tarr saw the wreck. ']
          : ['PORT ALVEN', '']
      return `Ferry capsizes off Lake Turo\n\n${place} - A passenger ferry capsized on Lake Turo on Tuesday evening, killing ${figure} people, officials said.\n\n${line}${ferry}`
    },
  },
  'a report in German': {
    language: 'de',
    role: 'killed',
    usual: '19',
    changed: ['29', 'neunundzwanzig', '31'],
    text: (figure, copy) =>
      `Fähre auf dem Turosee gekentert\n\nPORT ALVEN - Auf dem Turosee ist am Dienstagabend eine Fähre gekentert. Dabei wurden ${figure} Menschen getötet, wie die Polizei mitteilte.\n\nAn Bord der Marisol waren 140 Passagiere. Retter zogen 61 Überlebende aus dem Wasser. Ausgabe ${copy}.`,
  },
  'a report in Arabic': {
    language: 'ar',
    role: 'killed',
    usual: '19',
    changed: ['29', '31', '23'],
    text: (figure, copy) =>
      `غرق عبارة في بحيرة تورو\n\nبورت ألفن - غرقت عبارة يوم الثلاثاء في بحيرة تورو وقتل ${figure} شخصا بحسب الشرطة.\n\nوكانت العبارة ماريسول تقل 140 راكبا. وانتشل رجال الإنقاذ 61 ناجيا من المياه. ${copy}.`,
  },
  'a sum of money': {
    language: 'en',
    role: '',
    usual: '$4.2 million',
    changed: ['$4.7 million', '$4.7m', '$3.9 million'],
    text: (figure, copy) =>
      `Kesh signs deal for new harbour\n\nPORT ALVEN - The town of Kesh signed a deal with the Marisol company on Monday to build a harbour for ${figure}, ${speakers[copy % 4]} said.\n\nThe harbour will take three years. Lena Os, the mayor, welcomed the deal. Page ${copy}.`,
  },
}

/** Where the changed copies stand. */
const places = (count: number): readonly (readonly number[])[] => [
  [count - 5, 7],
  [20, Math.floor(count * 0.45), count - 1],
  [count - 29, count - 17, count - 2],
]

describe.each(Object.entries(reports))('%s of which few copies are changed', (_, report) => {
  const { language, role, usual, changed, text } = report
  test.each([30, 61, 200])(
    'is one group with all of %d copies, and shown',
    (count) => {
      for (const at of places(count)) {
        const texts = Array.from({ length: count }, (__, copy) =>
          read(text(changed[at.indexOf(copy)] ?? usual, copy), language),
        )
        const { shown } = suggest(link(texts))
        const group = groupWith(
          shown.map(({ measure }) => measure),
          (mention) => (role === '' ? mention.quantity?.kind === 'money' : mention.role === role),
        )
        expect([...new Set(group?.map(({ article }) => article.index))].toSorted((a, b) => a - b)).toEqual(
          texts.map((__, copy) => copy),
        )
      }
    },
    60_000,
  )
})

test('texts of a crowd of which each tells a figure of its own are all members', () => {
  const texts = Array.from({ length: 200 }, (_, copy) =>
    read(`A mortar attack on the market of Homs killed ${1000 + copy} people on Tuesday, a doctor said.`),
  )
  const group = groupWith(link(texts).measures, ({ role }) => role === 'killed')
  expect(group).toHaveLength(200)
})
