import { expect, test } from 'vitest'
import { withEffectiveGroups } from '../../../shared/domain/analysis/with-effective-groups'
import type { Article } from '../../../shared/schema/article'
import { articleOf } from '../report/seed-example'

const title = (value: string) => ({ value, basis: 'text' as const })

function article(id: string, name: string, independenceGroup = ''): Article {
  const made = articleOf(id, `${id}.txt`, name)
  return { ...made, metadata: { ...made.metadata, title: title(name) }, independenceGroup }
}

const wire = article('wire', 'Truce talks resume')
const copy = article('copy', 'US and Russia talk again')
const third = article('third', 'Aleppo hospital bombed')
const fourth = article('fourth', 'Aleppo hospital hit')

const cases: readonly [
  title: string,
  articles: readonly Article[],
  given: readonly (readonly [articleId: string, group: string])[],
  groups: readonly string[],
][] = [
  ['nothing is a copy', [wire, third], [], ['', '']],
  [
    'one copies another: both are called after the first',
    [wire, copy, third],
    [
      ['wire', 'copies of wire'],
      ['copy', 'copies of wire'],
    ],
    ['copies of “Truce talks resume”', 'copies of “Truce talks resume”', ''],
  ],
  [
    'what the journalist said of one holds for its copies',
    [wire, { ...copy, independenceGroup: 'the agency' }],
    [
      ['wire', 'the agency'],
      ['copy', 'the agency'],
    ],
    ['the agency', 'the agency'],
  ],
  [
    'the journalist told them apart',
    [
      { ...wire, independenceGroup: 'one' },
      { ...copy, independenceGroup: 'two' },
    ],
    [
      ['wire', 'one'],
      ['copy', 'two'],
    ],
    ['one', 'two'],
  ],
  [
    'two stories of one name stay two groups',
    [wire, copy, { ...third, metadata: wire.metadata }, fourth],
    [
      ['wire', 'copies of wire'],
      ['copy', 'copies of wire'],
      ['third', 'copies of third'],
      ['fourth', 'copies of third'],
    ],
    [
      'copies of “Truce talks resume”',
      'copies of “Truce talks resume”',
      'copies of “Truce talks resume” (2)',
      'copies of “Truce talks resume” (2)',
    ],
  ],
]

test.each(cases)('%s', (_, articles, given, groups) => {
  const effective = withEffectiveGroups(articles, new Map(given))
  expect(effective).toEqual(articles.map((each, index) => ({ ...each, independenceGroup: groups[index] })))
})
