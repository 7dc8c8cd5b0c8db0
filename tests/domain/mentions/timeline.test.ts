import { expect, test } from 'vitest'
import { readText } from '../../../shared/domain/mentions/mentions-of'

function dates(text: string, language: string): readonly string[] {
  return readText(text, { language }).mentions.flatMap(({ kind, start, end, deeds }) =>
    kind === 'date' ? [`${text.slice(start, end)}: ${deeds[0] ?? ''}`] : [],
  )
}

test.each<readonly [string, string, string, readonly string[]]>([
  [
    'the headings of a timeline date what stands below',
    'en',
    '3 March 2014\n\nThe siege of Ormund begins.\n\n9 May 2014\n\nThe siege of Ormund ends.',
    ['3 March 2014: besiege', '9 May 2014: besiege'],
  ],
  [
    'a German timeline',
    'de',
    '3. März 2014\n\nDie Belagerung von Ormund begann.\n\n9. Mai 2014\n\nDie Belagerung endete.',
    ['3. März 2014: besiege', '9. Mai 2014: besiege'],
  ],
  ['one date at the head is the day of the text', 'en', '3 March 2014\n\nThe siege of Ormund begins.', []],
  [
    'the day of a page and that of its update head no timeline',
    'en',
    'Published 3 March 2014\n\nUpdated 4 March 2014\n\nThe siege of Ormund begins.',
    [],
  ],
])('%s', (_name, language, text, told) => {
  expect(dates(text, language)).toEqual(told)
})
