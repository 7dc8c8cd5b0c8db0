import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scoreQuantities, type GoldQuantity } from '../../eval/score-quantities'

type Table = {
  readonly language: string
  readonly sentences: readonly { readonly text: string; readonly quantities: readonly GoldQuantity[] }[]
}

/** Languages that were added as data alone, on sentences written and labelled before they were. */
describe.each(['portuguese', 'russian'])('news in %s', (name) => {
  const { language, sentences } = JSON.parse(
    readFileSync(new URL(`../../cases/quantities-${name}.json`, import.meta.url), 'utf8'),
  ) as Table
  const { scores } = scoreQuantities(
    sentences.map(({ text, quantities }) => ({ text, context: { language, articleDate: '' }, quantities })),
  )

  test.each(['offset', 'value'] as const)('%s is right', (aspect) => {
    expect(scores[aspect].recall).toBeGreaterThanOrEqual(0.9)
    expect(scores[aspect].precision).toBeGreaterThanOrEqual(0.9)
  })
})
