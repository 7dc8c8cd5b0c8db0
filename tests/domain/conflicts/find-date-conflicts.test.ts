import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDateConflicts } from '../../../shared/domain/conflicts/find-date-conflicts'
import { readEventDates } from '../../../shared/domain/conflicts/read-event-dates'

type Text = { readonly id: string; readonly text: string }

const seedFolder = new URL('../../../seeds/', import.meta.url)
const seeds = readdirSync(seedFolder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name): Text => ({ id: name.slice(0, 3), text: readFileSync(new URL(name, seedFolder), 'utf8') }))

function datesOf(texts: readonly Text[]): ReturnType<typeof readEventDates> {
  return texts.flatMap((text) =>
    readEventDates({ ...text, independenceGroup: '', articleDate: '', language: 'en' }),
  )
}

function find(...texts: readonly string[]): readonly (readonly string[])[] {
  const dates = datesOf(texts.map((text, index) => ({ id: String(index), text })))
  return findDateConflicts(dates).map(({ kind, members }) => [kind, ...members.map(({ text }) => text)])
}

describe('readEventDates', () => {
  test('reads when the war and the truce of the seeds began', () => {
    expect(datesOf(seeds).map(({ documentId, text, what, date }) => [documentId, text, what, date])).toEqual([
      ['003', 'March 2011', 'start of the war', '2011-03'],
      ['004', 'February 27', 'start of the truce', 'XXXX-02-27'],
    ])
  })

  test.each<[string, readonly string[]]>([
    ['The referendum was held on 23 June 2016.', ['date of the vote']],
    ['The siege began in April 2013 and ended on 5 May 2014.', ['start of the siege', 'end of the siege']],
    ['He said on 5 May 2014 that the war must end.', []],
    ['The talks began as planned; on 5 May 2014 he left.', []],
  ])('%s', (text, whats) => {
    expect(datesOf([{ id: 'a', text }]).map(({ what }) => what)).toEqual(whats)
  })
})

describe('findDateConflicts', () => {
  const truce = 'The truce in Syria began on February 27, as Syria confirmed.'
  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    [
      'two days',
      [truce, 'In Syria the ceasefire took effect on February 28.'],
      [['contradicts', 'February 27', 'February 28']],
    ],
    [
      'two years',
      ['The war in Syria began in March 2011.', 'In Syria the conflict started in March 2012.'],
      [['contradicts', 'March 2011', 'March 2012']],
    ],
    [
      'two months in one text',
      ['The war in Syria began in March 2011. The crisis began in April 2011.'],
      [['contradicts', 'March 2011', 'April 2011']],
    ],
    [
      'the same day in two texts',
      [truce, 'In Syria the ceasefire took effect on 27 February.'],
      [['agree', 'February 27', '27 February']],
    ],
    [
      'no difference between a day and its month',
      ['The war in Syria began on 15 March 2011.', 'In Syria the war began in March 2011.'],
      [],
    ],
    ['no difference between far dates', [truce, 'In Syria the ceasefire took effect on September 12.'], []],
    [
      'no difference between the start and the end',
      [truce, 'In Syria the ceasefire ended on February 28.'],
      [],
    ],
    [
      'no difference between texts about different things',
      [truce, 'The ceasefire in Ukraine took effect on February 28.'],
      [],
    ],
    ['no agreement of a text with itself', [`${truce} ${truce}`], []],
  ])('finds %s', (_, texts, found) => {
    expect(find(...texts)).toEqual(found)
  })

  test('explains itself', () => {
    const dates = datesOf([
      { id: 'a', text: truce },
      { id: 'b', text: 'In Syria the ceasefire took effect on February 28.' },
    ])
    expect(findDateConflicts(dates)).toEqual([
      {
        key: 'start of the truce|XXXX-02-27; XXXX-02-28',
        kind: 'contradicts',
        members: dates,
        explanation:
          'The start of the truce is given as 27 February (year not stated) and as 28 February (year not stated): 1 day apart. If both mean the same event, they cannot both be true.',
        distance: null,
        bothCanBeTrue: false,
        coverage: 2,
      },
    ])
  })
})
