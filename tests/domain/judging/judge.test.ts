import { describe, expect, it } from 'vitest'
import { momentOf } from '../../../shared/domain/dates/moment'
import { judge } from '../../../shared/domain/judging/judge'
import type { Member } from '../../../shared/domain/judging/judgement'
import { ONE_FOR_SURE } from '../../../shared/domain/linking/gestures'
import { readText } from '../../../shared/domain/mentions/mentions-of'

type Told = readonly [text: string, words: string, day?: string]

const LIKELY = 1
const UNLIKELY = -3

function memberOf([text, words, day = '']: Told, index: number, event = 0): Member {
  const start = text.indexOf(words)
  const mention = readText(text, { language: 'en', date: day }).mentions.find(
    (each) => each.start < start + words.length && each.end > start,
  )
  if (start < 0 || mention === undefined) throw new Error(`“${words}” is not read in: ${text}`)
  return { mention, text: String(index), event, textDay: momentOf(day)?.from ?? null }
}

/** The kind, and of what is open what is not stated. */
function told(all: readonly Told[], link: number, events: readonly number[] = []): string {
  const members = all.map((each, index) => memberOf(each, index, events[index]))
  const { kind, reason } = judge(members, () => link)
  return reason.kind === 'not-stated' ? `${kind}: ${reason.what}` : kind
}

const killed: Told = ['The blast in Olm killed 31 people, police said.', '31 people']

describe('two figures', () => {
  it.each<readonly [string, Told, Told, string]>([
    [
      'of one role, place and event',
      killed,
      ['In Olm the blast killed 27 people, a hospital said.', '27 people'],
      'contradicts',
    ],
    [
      'of which one is said to be about the other',
      killed,
      ['In Olm the blast killed about 31 people, a hospital said.', 'about 31 people'],
      'agree',
    ],
    [
      'of which one is in the range about the other, but not its middle',
      killed,
      ['In Olm the blast killed about 30 people, a hospital said.', 'about 30 people'],
      'compatible',
    ],
    [
      'of money, one by the word for an offer and one by that for a price',
      ['The Harl club offered the striker $140 million, his agent said.', '$140 million'],
      ['The Harl club would have paid the striker $160 million, his agent said.', '$160 million'],
      'differs: role',
    ],
    [
      'that are the same',
      killed,
      ['The blast killed 31 people in Olm, a hospital said.', '31 people'],
      'agree',
    ],
    [
      'killed and injured',
      killed,
      ['The blast in Olm injured 40 people, police said.', '40 people'],
      'different-thing',
    ],
    [
      'killed and injured, one figure',
      killed,
      ['The blast in Olm injured 31 people, police said.', '31 people'],
      'different-thing',
    ],
    [
      'killed and casualties',
      killed,
      ['The blast in Olm caused 90 casualties, police said.', '90 casualties'],
      'different-thing',
    ],
    [
      'women and children',
      ['The blast in Olm killed 12 women.', '12 women'],
      ['The blast in Olm killed 12 children.', '12 children'],
      'different-thing',
    ],
    [
      'one number of two nouns',
      ['The town of Olm opened 40 schools.', '40 schools'],
      ['The museum of Olm lent 40 paintings.', '40 paintings'],
      'different-thing',
    ],
    [
      'a lower bound above an exact figure',
      ['The blast in Olm killed more than 300 people.', 'more than 300'],
      ['The blast in Olm killed 278 people.', '278 people'],
      'contradicts',
    ],
    [
      'a lower bound below an exact figure',
      ['The blast in Olm killed at least 20 people.', 'at least 20'],
      ['The blast in Olm killed 27 people.', '27 people'],
      'compatible',
    ],
    [
      'two named places',
      killed,
      ['The blast in Vesk killed 27 people, police said.', '27 people'],
      'differs: place',
    ],
    [
      'of which one is a plan',
      ['The firm may cut 40 jobs in Olm.', '40 jobs'],
      ['The firm cut 60 jobs in Olm.', '60 jobs'],
      'differs: extent',
    ],
    [
      'of which both are plans',
      ['The firm may cut 40 jobs in Olm.', '40 jobs'],
      ['The firm may cut 60 jobs in Olm.', '60 jobs'],
      'contradicts',
    ],
    [
      'a part and its whole',
      ['The blast in Olm killed dozens, among them 12 children.', '12 children'],
      killed,
      'part-of',
    ],
    [
      'a vague one and an exact one',
      ['The blast in Olm killed dozens of people.', 'dozens'],
      ['The blast in Olm killed 15 people.', '15 people'],
      'compatible',
    ],
  ])('%s', (_name, one, other, kind) => {
    expect(told([one, other], LIKELY)).toBe(kind)
    expect(told([other, one], LIKELY)).toBe(kind)
  })
})

describe('two times', () => {
  it.each<readonly [string, Told, Told, string]>([
    [
      'a later count that is higher',
      ['The blast in Olm killed 31 people.', '31 people', '2020-03-01'],
      ['The blast in Olm killed 36 people.', '36 people', '2020-03-02'],
      'different-time',
    ],
    [
      'a later count that is lower',
      ['The blast in Olm killed 31 people.', '31 people', '2020-03-01'],
      ['The blast in Olm killed 27 people.', '27 people', '2020-03-04'],
      'different-time',
    ],
    [
      'a later lower bound that is higher',
      ['The blast in Olm killed at least 31 people.', 'at least 31', '2020-03-01'],
      ['The blast in Olm killed at least 50 people.', 'at least 50', '2020-03-02'],
      'different-time',
    ],
    [
      'a figure that is said to be corrected',
      ['The blast in Olm killed 31 people.', '31 people'],
      ['The blast in Olm killed 27 people, the ministry said, revising an earlier figure.', '27 people'],
      'different-time',
    ],
    [
      'a rate in two months',
      ['In May 2018 inflation was 19.5 per cent.', '19.5 per cent'],
      ['In June 2018 inflation was 19.1 per cent.', '19.1 per cent'],
      'different-time',
    ],
    [
      'a war that has gone on meanwhile',
      ['The five-year war in Olm goes on.', 'five-year', '2016-03-01'],
      ['The six-year war in Olm goes on.', 'six-year', '2017-03-01'],
      'different-time',
    ],
    [
      'a war of two lengths on one day',
      ['The five-year war in Olm goes on.', 'five-year', '2016-03-01'],
      ['The six-year war in Olm goes on.', 'six-year', '2016-03-01'],
      'contradicts',
    ],
    [
      'two days of one deed',
      ['The truce in Olm began on 10 April 2016.', '10 April 2016'],
      ['In Olm the truce took effect on 11 April 2016.', '11 April 2016'],
      'contradicts',
    ],
    [
      'the day of a deed and the day it was told',
      ['The truce in Olm began on 10 April 2016.', '10 April 2016'],
      ['The envoy to Olm said on 12 April 2016 that it held.', '12 April 2016'],
      'different-thing',
    ],
  ])('%s', (_name, one, other, kind) => {
    expect(told([one, other], LIKELY)).toBe(kind)
  })
})

const other: Told = ['In Olm the blast killed 27 people, a hospital said.', '27 people']

it.each<readonly [string, number, readonly number[], string]>([
  ['an unlikely link of one event: the role is of the list', UNLIKELY, [0, 0], 'contradicts'],
  ['an unlikely link of two events', UNLIKELY, [0, 1], 'differs: link'],
  ['two events', LIKELY, [0, 1], 'differs: event'],
  ['two events that were confirmed to be one', ONE_FOR_SURE, [0, 1], 'contradicts'],
])('what cannot both be, of %s', (_name, link, events, kind) => {
  expect(told([killed, other], link, events)).toBe(kind)
})

it('what cannot both be, counted by a noun alone, of a link that is unlikely', () => {
  const stalls: Told = ['The fire in Olm destroyed 15 stalls.', '15 stalls']
  expect(told([stalls, ['In Olm the fire destroyed 30 stalls.', '30 stalls']], UNLIKELY)).toBe(
    'differs: link',
  )
})

it('of three members, a pair that cannot both be says more than one that agrees', () => {
  expect(told([killed, killed, other], LIKELY)).toBe('contradicts')
  expect(told([killed, killed, killed], LIKELY)).toBe('agree')
})

it('a later count that is lower is told as such', () => {
  const { reason } = judge(
    [
      memberOf(['The blast in Olm killed 31 people.', '31 people', '2020-03-01'], 0),
      memberOf(['The blast in Olm killed 27 people.', '27 people', '2020-03-04'], 1),
    ],
    () => LIKELY,
  )
  expect(reason).toEqual({ kind: 'later-count', earlier: 0, later: 1, isHigher: false })
})

describe('what one text tells of its own figures', () => {
  const bounded = 'Blast in Olm kills 20\n\nAt least 20 people were killed in Olm on Monday, a hospital said.'
  const exact = 'Blast in Olm kills 29\n\n29 people were killed in Olm on Monday, police said.'
  const both =
    'The blast in Olm killed 27 people on Monday. The blast in Olm killed 31 people, on all streets.'
  it.each<readonly [string, readonly (readonly [text: string, words: string])[], string]>([
    [
      'a headline has the bound of its text',
      [
        [bounded, '20'],
        [bounded, 'At least 20 people'],
        [exact, '29 people'],
      ],
      'compatible',
    ],
    [
      'a headline alone has none',
      [
        [bounded, '20'],
        [exact, '29 people'],
      ],
      'contradicts',
    ],
    [
      'what one text tells beside a figure is another one',
      [
        [both, '27 people'],
        [both, '31 people'],
        [exact.replaceAll('29', '31'), '31 people'],
      ],
      'differs: extent',
    ],
  ])('%s', (_name, all, kind) => {
    const texts = [...new Set(all.map(([text]) => text))]
    const members = all.map(([text, words]) => memberOf([text, words], texts.indexOf(text)))
    const { kind: judged, reason } = judge(members, () => 1)
    expect(reason.kind === 'not-stated' ? `${judged}: ${reason.what}` : judged).toBe(kind)
  })
})
