import { describe, expect, test } from 'vitest'
import { createAnalysis } from '../../../shared/domain/analysis/create-analysis'
import { finish } from '../../../shared/domain/finish'

const market = 'A mortar attack on the vegetable market in Homs killed'

/** When and where an event was, as it is proposed for texts that all tell of it. */
function foundIn(...texts: readonly string[]) {
  const analysis = createAnalysis()
  for (const [at, text] of texts.entries())
    analysis.put({
      id: String(at),
      text,
      language: 'en',
      date: '2016-05-05',
      independenceGroup: '',
      claimed: [],
    })
  const articleIds = texts.map((_, at) => String(at))
  const tellings = articleIds.map((articleId) => ({ articleId, passages: [] }))
  analysis.putEvent('market', { id: 'market', tellings, notTellings: [] })
  finish(analysis.work())
  const event = analysis.linked().events.find(({ confirmed }) => confirmed === 'market')
  return [event?.day, event?.place]
}

describe('an event is proposed with', () => {
  test.each([
    [
      'the day and the place that its texts lead with',
      [`${market} 19 people on 3 May 2016.`, `${market} 23 people on Tuesday.`],
      ['2016-05-03', 'Homs'],
    ],
    [
      'a day that one of them tells, where the other tells none',
      [`${market} 19 people on 3 May 2016.`, `${market} 23 people, activists said.`],
      ['2016-05-03', 'Homs'],
    ],
    [
      'no day where each tells another one',
      [`${market} 19 people on 3 May 2016.`, `${market} 23 people on 2 May 2016.`],
      ['', 'Homs'],
    ],
    [
      'what most of them tell',
      [
        `${market} 19 people on 3 May 2016.`,
        `${market} 23 people on 2 May 2016.`,
        `A mortar attack on the vegetable market in Hama killed 20 people on 3 May 2016.`,
      ],
      ['2016-05-03', 'Homs'],
    ],
    ['nothing where it is told by one text', [`${market} 19 people on 3 May 2016.`], ['', '']],
  ])('%s', (_, texts, expected) => expect(foundIn(...texts)).toEqual(expected))
})
