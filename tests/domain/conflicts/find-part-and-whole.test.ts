import { describe, expect, test } from 'vitest'
import { findPartAndWhole, wholesAround } from '../../../shared/domain/conflicts/find-part-and-whole'
import { measureDocument } from '../../../shared/domain/conflicts/measure-document'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

function find(...texts: readonly string[]): ReturnType<typeof findPartAndWhole> {
  const figures = texts.flatMap((text, index) =>
    measureDocument(
      { id: String(index), text, independenceGroup: '', articleDate: '', language: 'en' },
      readQuantities(text),
    ),
  )
  return [...new Set(figures.flatMap(wholesAround))].flatMap((count) =>
    findPartAndWhole(
      count,
      figures.filter((figure) => wholesAround(figure).includes(count)),
    ),
  )
}

describe('findPartAndWhole', () => {
  const casualties = 'The bombing in Kabul caused 150 casualties, hospitals in Kabul said.'
  const province =
    'In Idlib 900 people have been killed in the war, as monitors in Syria said. Idlib is cut off.'
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'the killed beside the casualties of one attack',
      [casualties, 'A truck bomb in Kabul killed 90 people.'],
      ['150 casualties', '90 people'],
    ],
    ['not a figure of another size', [casualties, 'A truck bomb in Kabul killed 19 people.'], []],
    ['not another event', [casualties, 'The earthquake in Kabul killed 90 people.'], []],
    ['not two figures of one text', [`${casualties} A truck bomb in Kabul killed 90 people.`], []],
    [
      'a province beside its country',
      [province, 'In Syria 1,400 people have been killed in the war.'],
      ['1,400 people', '900 people'],
    ],
    [
      'not a country that the text of the province does not name',
      [province, 'In Iraq 1,400 people have been killed in the war.'],
      [],
    ],
    ['not two towns', [province, 'In Homs 1,400 people have been killed in the war.'], []],
  ])('finds %s', (_, texts, members) => {
    expect(find(...texts).flatMap((found) => found.members.map(({ text }) => text))).toEqual(members)
  })

  test('gives the nearest of several', () => {
    const found = find(casualties, 'A bomb in Kabul killed 60 people.', 'A bomb in Kabul killed 90 people.')
    expect(found.map(({ members }) => members.map(({ text }) => text))).toEqual([
      ['150 casualties', '90 people'],
    ])
  })

  test('says so where the part is greater than the whole', () => {
    expect(find(casualties, 'A truck bomb in Kabul killed 170 people.')).toMatchObject([
      {
        kind: 'different-thing',
        bothCanBeTrue: null,
        explanation: expect.stringContaining(
          'If one is a part of the other, the part is greater than the whole.',
        ),
      },
    ])
  })
})
