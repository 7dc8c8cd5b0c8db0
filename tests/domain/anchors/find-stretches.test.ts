import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createStretchFinder } from '../../../shared/domain/anchors/diff/find-stretches'

const text = readFileSync('seeds/003_9d1e76538e00f2da.txt', 'utf8')
const whole = [{ start: 0, end: text.length }]
const attack = 'at least 19 people have been killed in a mortar attack'

/** The words that the stretches hold of those that were looked for; `none` where none was found. */
function found(words: string, regions = whole): string {
  const stretches = createStretchFinder(text, regions)(words)
  if (stretches === null) return 'too few words'
  if (stretches.length === 0) return 'none'
  return stretches
    .map(({ start, end }) => (text.slice(start, end).includes(attack) ? 'attack' : 'other'))
    .join()
}

describe('stretches of an article in which words can stand', () => {
  test.each([
    ['the words as they are', attack, 'attack'],
    ['with errors in two of them', attack.replace('people', 'peeple').replace('attack', 'attaek'), 'attack'],
    ['with every second word another', 'at most 19 people were then killed in some mortar fire', 'none'],
    ['words of which no three stand in a row', 'attack mortar in killed been people least have', 'none'],
    ['so few words that nothing can be said', 'killed in a mortar attack', 'too few words'],
  ])('%s', (_, words, expected) => expect(found(words)).toBe(expected))

  test('only those in the regions are found', () => {
    expect(found(attack, [{ start: 0, end: text.indexOf(attack) }])).toBe('none')
  })
})
