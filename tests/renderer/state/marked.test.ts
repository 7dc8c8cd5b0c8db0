import { beforeEach, expect, test } from 'vitest'
import { keepMarked, mark, meantIn } from '../../../renderer/state/acts/marked'

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }))

beforeEach(() => mark('claim', ['a', 'b', 'c']))

test('what a list does not show any more is not chosen any more', () => {
  keepMarked('claim', rows('x', 'c', 'a'))
  expect(meantIn('claim', null)).toEqual(['c', 'a'])
})

test('what another list shows changes nothing', () => {
  keepMarked('article', rows('x'))
  expect(meantIn('claim', null)).toEqual(['a', 'b', 'c'])
})

test('where nothing of it is shown, only what is open is meant', () => {
  keepMarked('claim', rows('x'))
  expect([meantIn('claim', 'x'), meantIn('claim', null)]).toEqual([['x'], []])
})
