import { expect, test } from 'vitest'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { shrinkToText } from '../../../shared/domain/anchors/shrink-to-text'

const sentence = 'Syria’s civil war has killed more than 120,000 since the crisis began in March 2011.'
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

test.each([
  [
    'in the middle of a sentence',
    sentence,
    'more than 120,000',
    'Syria’s civil war has killed ',
    ' since the crisis began in March',
  ],
  ['a whole text', 'READ MORE', 'READ MORE', '', ''],
  [
    'emoji on the borders of the context',
    `${'😀'.repeat(20)}ab${'😀'.repeat(20)}`,
    'b',
    `${'😀'.repeat(15)}a`,
    '😀'.repeat(16),
  ],
])('describeAnchor: %s', (_name, text, exact, prefix, suffix) => {
  expect(describeAnchor(text, spanOf(text, exact))).toEqual({ exact, prefix, suffix, ...spanOf(text, exact) })
})

test.each([
  ['outer white space goes', 'a  b \n c', { start: 1, end: 6 }, 'b'],
  ['a selection drawn backwards', 'Kerry left', { start: 10, end: 6 }, 'left'],
  ['only white space', 'a  \n b', { start: 1, end: 4 }, null],
  ['nothing', 'ab', { start: 1, end: 1 }, null],
  ['half an emoji', 'a😀b', { start: 2, end: 3 }, '😀'],
  ['one member of a family', 'x👨‍👩‍👧y', { start: 4, end: 6 }, '👨‍👩‍👧'],
  ['a letter without its vowel sign', 'حَل', { start: 0, end: 1 }, 'حَ'],
  ['past the end', 'ab', { start: 1, end: 9 }, 'b'],
])('shrinkToText: %s', (_name, text, selection, words) => {
  const span = shrinkToText(text, selection)
  expect(span && text.slice(span.start, span.end)).toBe(words)
})
