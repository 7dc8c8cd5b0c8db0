import { afterAll, describe, expect, test } from 'vitest'
import { startCounting } from './count-work'
import { hostileStrings } from './hostile-strings'
import { allReaders } from './readers'

/** Two sizes in UTF-16 units; no reader may grow steeper than n^1.6 between them. */
const [SMALL, LARGE] = [6000, 24_000]
const STEEPEST = (LARGE / SMALL) ** 1.6

/** Less work than this is what every call costs, whatever the text. */
const LITTLE = 2000

const { count, end } = await startCounting()
afterAll(end)

describe.each(allReaders)('$name grows with a hostile text no steeper than n^1.6', ({ read }) => {
  test('whatever the text is made of', async () => {
    const large = new Map(hostileStrings(LARGE))
    const steep: string[] = []
    for (const [name, text] of hostileStrings(SMALL)) {
      read(text)
      const before = await count(() => read(text))
      const after = await count(() => read(large.get(name) ?? ''))
      if (after > LITTLE && after > STEEPEST * Math.max(before, LITTLE))
        steep.push(`${name}: ${before} to ${after}`)
    }
    expect(steep).toEqual([])
  })
})

test('the count sees a loop within a loop, and is the same every time', async () => {
  const pairs = allReaders.find(({ name }) => name === 'splitTokens')
  const quadratic = (text: string) => () => {
    for (let at = 0; at < text.length; at += 100) pairs?.read(text.slice(at))
  }
  const [small, large] = [hostileStrings(1000), hostileStrings(4000)].map(
    (strings) => new Map(strings).get('one word') ?? '',
  )
  quadratic(small ?? '')()
  const counts = [await count(quadratic(small ?? '')), await count(quadratic(large ?? ''))]
  expect(await count(quadratic(small ?? ''))).toBe(counts[0])
  expect((counts[1] ?? 0) / (counts[0] ?? 1)).toBeGreaterThan(10)
})
