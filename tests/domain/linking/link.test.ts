import { describe, expect, it, test } from 'vitest'
import {
  ONE_FOR_SURE,
  noGestures,
  type Gestures,
  type MentionAt,
} from '../../../shared/domain/linking/gestures'
import { createLinking, link, type Linking } from '../../../shared/domain/linking/link'
import { linkingWeights } from '../../../shared/domain/linking/weights'
import { readText } from '../../../shared/domain/mentions/mentions-of'

const mayor = 'A barge hit the Ormund bridge on Monday, killing nine people, the mayor of Ormund said.'
const harbour =
  'Twelve people were killed when a barge hit the Ormund bridge on Monday, the harbour office said.'
const again = 'On Monday a barge hit the Ormund bridge and killed nine people, a boatman said.'
const owner = 'The Harl foundry in Lesk will close in May with the loss of 210 jobs, the owner said.'
const union = 'The closing of the Harl foundry in Lesk will cost 280 jobs, the union in Lesk said.'

function linked(texts: readonly string[], gestures: Gestures = noGestures): Linking {
  return link(
    texts.map((text) => readText(text, { language: 'en' })),
    linkingWeights,
    gestures,
  )
}

/** The figures of each measure, each as the words that state it. */
function measuresOf(texts: readonly string[], gestures?: Gestures): readonly string[] {
  return linked(texts, gestures)
    .measures.filter(({ members }) => members[0]?.mention.kind === 'figure')
    .map(({ members }) =>
      members
        .map(({ article, mention }) => texts[article.index]?.slice(mention.start, mention.end) ?? '')
        .toSorted((a, b) => (a < b ? -1 : 1))
        .join(' | '),
    )
    .toSorted((a, b) => (a < b ? -1 : 1))
}

describe('the measures of some texts', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['no texts', [], []],
    ['one text with one figure', [mayor], []],
    ['two counts of one event', [mayor, harbour], ['Twelve people | nine people']],
    ['three, two of which agree', [mayor, harbour, again], ['Twelve people | nine people | nine people']],
    ['what agrees', [mayor, again], ['nine people | nine people']],
    [
      'counts of two events',
      [mayor, harbour, owner, union],
      ['210 jobs | 280 jobs', 'Twelve people | nine people'],
    ],
    ['two events with one figure each', [mayor, owner], []],
    [
      'the only share that each text of an event leads with, whatever its words',
      [
        `${mayor} Only 81 percent of the lamps there were lit.`,
        `${harbour} At night 76 percent shone, divers said.`,
      ],
      ['76 percent | 81 percent', 'Twelve people | nine people'],
    ],
  ])('%s', (_name, texts, measures) => {
    expect(measuresOf(texts)).toEqual(measures)
  })
})

function at(texts: readonly string[], text: number, words: string): MentionAt {
  const start = texts[text]?.indexOf(words) ?? -1
  return { text, start, end: start + words.length }
}

describe('what somebody said of two figures outweighs what was computed', () => {
  const counts = [mayor, harbour]
  const apart = [mayor, owner]
  it.each<readonly [string, readonly string[], Gestures, readonly string[]]>([
    [
      'that they are of different things',
      counts,
      {
        ...noGestures,
        mentions: [{ said: 'other', a: at(counts, 0, 'nine people'), b: at(counts, 1, 'Twelve people') }],
      },
      [],
    ],
    [
      'that they are of one thing',
      apart,
      {
        ...noGestures,
        mentions: [{ said: 'same', a: at(apart, 0, 'nine people'), b: at(apart, 1, '210 jobs') }],
      },
      ['210 jobs | nine people'],
    ],
  ])('%s', (_name, texts, gestures, measures) => {
    expect(measuresOf(texts, gestures)).toEqual(measures)
  })

  it('a link that was made by hand is sure', () => {
    const gestures = {
      ...noGestures,
      mentions: [{ said: 'same' as const, a: at(apart, 0, 'nine people'), b: at(apart, 1, '210 jobs') }],
    }
    const [measure] = linked(apart, gestures).measures
    expect(measure?.links.map(({ score }) => score)).toEqual([ONE_FOR_SURE])
  })
})

test('a pair tells its evidence, one that was no candidate none', () => {
  const { mentions, evidenceOf } = linked([mayor, harbour, owner])
  const [nine, twelve, jobs] = ['killed', 'killed', 'jobs'].map((role, index) =>
    mentions.find(
      ({ article, mention }) =>
        article.index === index && mention.kind === 'figure' && (role === 'jobs' || mention.role === role),
    ),
  )
  if (!nine || !twelve || !jobs) throw new Error('a figure is not read')
  const evidence = evidenceOf(nine, twelve)
  expect(evidence).not.toBeNull()
  expect(evidenceOf(twelve, nine)).toEqual(evidence)
  expect(evidenceOf(nine, jobs)).toBeNull()
})

/** The members of each measure and its links. */
function told({ measures }: Linking) {
  return measures.map(({ members, links }) => [members.map(({ index }) => index), links])
}

test('linking in steps may be left at any of them, and yields the same', () => {
  const texts = [mayor, harbour, owner, union]
  const readings = texts.map((text) => readText(text, { language: 'en' }))
  const steps = createLinking()(readings, noGestures)
  let count = 0
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) count += 1
  expect(count).toBeGreaterThan(texts.length)
  expect(told(step.value)).toEqual(told(link(readings)))
})
