import { describe, expect, test } from 'vitest'
import { finish } from '../../../shared/domain/finish'
import { apartBy, averageLink } from '../../../shared/domain/linking/average-link'

describe('average linkage', () => {
  const edges = [
    { a: 0, b: 1, score: 5 },
    { a: 1, b: 2, score: 5 },
    { a: 0, b: 2, score: 5 },
  ]
  test.each<
    [
      title: string,
      apart: readonly (readonly [number, number])[],
      together: readonly (readonly number[])[],
      groups: readonly (readonly number[])[],
    ]
  >([
    ['joins what scores', [], [], [[0, 1, 2], [3]]],
    [
      'starts from what is together',
      [],
      [[3, 0]],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    [
      'takes lists that share a thing as one',
      [],
      [
        [3, 0],
        [3, 1],
        [2, 3],
      ],
      [[0, 1, 2, 3]],
    ],
    ['keeps two apart whatever joins them', [[0, 2]], [], [[0, 1], [2], [3]]],
    ['keeps two apart that lists join', [[0, 3]], [[0, 1, 3]], [[0, 1, 2], [3]]],
  ])('%s', (_, apart, together, groups) => {
    const groupsFound = finish(
      averageLink(4, edges, {
        missing: -8,
        least: 0,
        together,
        isApart: apartBy(
          (thing) => (apart.flat().includes(thing) ? thing : undefined),
          (a, b) => apart.some((pair) => pair.includes(a) && pair.includes(b)),
        ),
      }),
    )
    expect(groupsFound.map((group) => group.toSorted((x, y) => x - y))).toEqual(groups)
  })
})
