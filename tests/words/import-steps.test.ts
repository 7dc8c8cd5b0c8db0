import { expect, test } from 'vitest'
import { quotingNote } from '../../shared/domain/import/import-notes'
import { ImportStep } from '../../shared/schema/import-step'
import { describeSteps } from '../../shared/words/en/import/import-steps'

test.each<[string, ImportStep, string]>([
  ['an encoding', { kind: 'encoding', name: 'windows-1251' }, 'read as windows-1251'],
  ['a header', { kind: 'header', name: 'To', value: 'Mara' }, 'To: Mara'],
  ['a count of one', { kind: 'badBytes', count: 1 }, '1 byte that no letter can be shown as �'],
  ['a large count', { kind: 'forwardedMails', count: 1200 }, '1,200 mails in the mail put below it'],
  [
    'changes',
    { kind: 'trackedChanges', inserted: 2, deleted: 1 },
    'tracked changes read as accepted: 2 insertions taken, 1 deletion left out',
  ],
  ['separators', { kind: 'separated', by: '|' }, 'cells parted by strokes'],
  ['what was left', { kind: 'notRead', what: 'comments', count: 3 }, '3 comments not read'],
  ['objects that were left', { kind: 'notRead', what: 'parts', count: 1 }, '1 embedded object not read'],
  ['a step of storing', 'CRLF to LF', 'CRLF to LF'],
  [
    'a sentence of an older program',
    'struck out and not in the text: “38”, “forty”',
    'struck out and not in the text: “38”, “forty”',
  ],
])('%s is said, and kept as it is', (_name, step, said) => {
  expect(describeSteps([step])).toBe(said)
  expect(ImportStep.parse(step)).toEqual(step)
})

test('of many passages the first are quoted, long ones are cut, and the others counted', () => {
  const [note] = quotingNote('runningLines', ['x'.repeat(201), ...Array.from({ length: 24 }, () => 'p. 1')])
  expect(note && describeSteps([note])).toBe(
    `printed on every page, read once: “${'x'.repeat(200)}…”, ${'“p. 1”, '.repeat(19)}5 more`,
  )
  expect(quotingNote('runningLines', [])).toEqual([])
})
