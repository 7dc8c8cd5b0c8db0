import { expect, test } from 'vitest'
import { inNaturalOrder } from '../../electron/main/disk/files/list-files'

test.each([
  ['numbers count', ['day 1.txt', 'day 2.txt', 'day 10.txt']],
  ['numbers with zeros in front', ['day 01', 'day 2', 'day 010']],
  ['folders stay together', ['1/b', '2/a', '2/a/x', '2 b/a', '10/a']],
  ['capitals stand with their letters', ['a.txt', 'B.txt', 'c.txt']],
  ['what looks the same has one order', ['A.txt', 'a.txt']],
  ['other scripts and digits', ['قال 1', 'قال 2', 'قال 10']],
])('%s', (_, names) => {
  expect(names.toReversed().toSorted(inNaturalOrder)).toEqual(names)
})
