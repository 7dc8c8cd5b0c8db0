import { expect, it } from 'vitest'
import { readText } from '../../../shared/domain/mentions/mentions-of'
import { withClaims, type ClaimedQuantity } from '../../../shared/domain/mentions/with-claims'

const text = 'The blast in Olm killed 31 people and injured 40, police said. The market was full.'

function claim(words: string, min: number): ClaimedQuantity {
  const start = text.indexOf(words)
  const quantity = {
    min,
    max: min,
    bound: 'exact',
    unit: 'people',
    counted: 'killed',
    scope: '',
    asOf: null,
  } as const
  return { claimId: words, start, end: start + words.length, quantity }
}

it.each<readonly [string, readonly ClaimedQuantity[], readonly (number | null | undefined)[]]>([
  ['no claim', [], [31, 40]],
  ['a claim at a figure takes its place', [claim('31 people', 33)], [33, 40]],
  [
    'a claim over two figures takes the one that it says, and no other is left',
    [claim('31 people and injured 40', 31)],
    [31],
  ],
  ['a claim where nothing is read stands at its own place', [claim('The market was full', 5)], [31, 40, 5]],
])('%s', (_name, claimed, values) => {
  const { reading, claimOf } = withClaims(readText(text, { language: 'en' }), claimed)
  expect(reading.mentions.map(({ value }) => value?.min)).toEqual(values)
  expect(reading.mentions.flatMap((mention) => claimOf.get(mention) ?? [])).toEqual(
    claimed.map(({ claimId }) => claimId),
  )
})
