import { expect, test } from 'vitest'
import { suggest } from '../../../shared/domain/judging/suggest'
import { link } from '../../../shared/domain/linking/link'
import { readText } from '../../../shared/domain/mentions/mentions-of'

const speakers = ['a doctor', 'the police', 'a resident', 'state television']

/** Texts that tell of one attack, with seven tolls among them. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const more = index % 3 === 0 ? '' : ' The market was crowded when the shells fell.'
    return `A mortar attack on the market of Homs killed ${19 + (index % 7)} people on Tuesday, ${speakers[index % 4]} said.${more}`
  })

test.each([2, 3, 10, 50, 60, 61, 100, 1000, 3000])(
  'a disagreement is found among %d texts of one event, and shown',
  (count) => {
    const texts = crowd(count).map((text) => readText(text, { language: 'en', date: '2016-05-10' }))
    const { shown } = suggest(link(texts))
    const values = new Set(
      shown.flatMap(({ measure }) => measure.members.map(({ mention }) => mention.value?.min)),
    )
    expect(values).toEqual(new Set([19, 20, 21, 22, 23, 24, 25].slice(0, count)))
  },
  60_000,
)
