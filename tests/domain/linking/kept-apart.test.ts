import { expect, test } from 'vitest'
import { noGestures, type Gestures } from '../../../shared/domain/linking/gestures'
import { createKeptApart } from '../../../shared/domain/linking/kept-apart'
import { link } from '../../../shared/domain/linking/link'
import { linkingWeights } from '../../../shared/domain/linking/weights'
import { readText } from '../../../shared/domain/mentions/mentions-of'

const monday =
  'A barge hit the Ormund bridge on Monday 10 March 2014, killing nine people, the mayor of Ormund said.'
const june =
  'A coach fell from the Ormund bridge on 4 June 2015, killing 31 people, the police of Ormund said.'
const harbour =
  'Twelve people were killed when a barge hit the Ormund bridge on Monday 10 March 2014, the harbour office said.'
const foundry = 'The Harl foundry in Lesk will close in May with the loss of 210 jobs, the owner said.'

function apartIn(texts: readonly string[], gestures: Gestures = noGestures) {
  const linking = link(
    texts.map((text) => readText(text, { language: 'en' })),
    linkingWeights,
    gestures,
  )
  return createKeptApart(linkingWeights)(linking).map(({ members, reasons }) => ({
    words: members.map(({ article, mention }) => texts[article.index]?.slice(mention.start, mention.end)),
    ...reasons,
  }))
}

test('two counts of one role that two events tell are kept apart, with what speaks for and against it', () => {
  const [apart, ...others] = apartIn([monday, harbour, june])
  expect(others).toEqual([])
  expect(apart?.words).toEqual(['nine people', '31 people'])
  expect(apart?.for).toContain('words-near')
  expect(apart?.against).toContain('size')
})

test.each<readonly [string, readonly string[], readonly (readonly string[])[]]>([
  ['one text', [monday], []],
  ['what is linked is not kept apart', [monday, harbour], []],
  ['counts of two roles are not listed', [monday, foundry], []],
  ['what agrees is not listed', [monday, monday.replace('mayor', 'council')], []],
  ['one figure is listed once, with the nearest', [monday, harbour, june], [['nine people', '31 people']]],
])('%s', (_name, texts, expected) => {
  expect(apartIn(texts).map(({ words }) => words)).toEqual(expected)
})

test('what was parted by hand is not listed', () => {
  const texts = [monday, harbour, june]
  const at = (text: number, words: string) => {
    const start = texts[text]?.indexOf(words) ?? -1
    return { text, start, end: start + words.length }
  }
  const said = { said: 'other' as const, a: at(0, 'nine people'), b: at(2, '31 people') }
  // The next of the figures that are of the other event stands in its place.
  expect(apartIn(texts, { ...noGestures, mentions: [said] }).map(({ words }) => words)).toEqual([
    ['Twelve people', '31 people'],
  ])
})
