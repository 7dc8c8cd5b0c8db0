import { describe, expect, test } from 'vitest'
import { nextWordEdge, wholeWords, widenSpan } from '../../../shared/domain/text/widen-span'

/** The text without its bars, and what stands between them. */
function selected(marked: string): { readonly text: string; readonly span: { start: number; end: number } } {
  const start = marked.indexOf('|')
  const end = marked.lastIndexOf('|')
  return { text: marked.replaceAll('|', ''), span: { start, end: end === start ? start : end - 1 } }
}

function shown(text: string, span: { readonly start: number; readonly end: number } | null): string | null {
  return span && text.slice(span.start, span.end)
}

describe('a selection snaps to whole words', () => {
  test.each([
    ['a word cut at both ends', 'About |09 peo|ple fled', '09 people'],
    ['a figure cut at its comma', 'at least 1|20,0|00 dead', '120,000'],
    ['white space at its ends', 'the| river |rose', 'river'],
    ['whole words stay', 'the |river rose| again', 'river rose'],
    ['a stop that was selected stays', 'the |river rose.|', 'river rose.'],
    ['white space alone stays', 'the|  |river', '  '],
    ['Arabic', 'قتل |23 شخ|صا', '23 شخصا'],
    ['words that are written without spaces are not joined', '洪水で|三人|が死亡した', '三人'],
  ])('%s', (_, marked, wanted) => {
    const { text, span } = selected(marked)
    expect(shown(text, wholeWords(text, span))).toBe(wanted)
  })
})

test('a selection widens from word to phrase, sentence, paragraph and text', () => {
  const { text, span } = selected(
    'Roads are closed.\nThe river rose on Monday, killing at least 1|2 people, the mayor said. Rain goes on.\nMore follows.',
  )
  const steps: (string | null)[] = []
  for (let now = widenSpan(text, span); now; now = widenSpan(text, now)) steps.push(shown(text, now))
  expect(steps).toEqual([
    '12',
    'killing at least 12 people',
    'The river rose on Monday, killing at least 12 people, the mayor said.',
    'The river rose on Monday, killing at least 12 people, the mayor said. Rain goes on.',
    text,
  ])
})

test.each([
  ['a caret between words takes the next one', 'The river |, rose', 'rose'],
  ['a caret at the end of a word takes that word', 'The river| rose', 'river'],
  ['a comma in a figure ends no phrase', 'They say |12|0,000 fled the town', '120,000'],
  ['a part of two sentences becomes both', 'Rain |fell. Roads| closed. Snow.', 'Rain fell. Roads closed.'],
])('%s', (_, marked, wanted) => {
  const { text, span } = selected(marked)
  expect(shown(text, widenSpan(text, span))).toBe(wanted)
})

test.each([
  ['to the right', 'at| least 12', 1, 'at least'],
  ['over a comma', 'at least|, 12', 1, 'at least, 12'],
  ['to the left', 'at least| 12', -1, 'at '],
  ['no further than the end', 'at least 12|.', 1, 'at least 12.'],
  ['no further than the start', '“|at', -1, ''],
] as const)('an edge moves by a word: %s', (_, marked, way, wanted) => {
  const { text, span } = selected(marked)
  expect(text.slice(0, nextWordEdge(text, span.start, way))).toBe(wanted)
})
