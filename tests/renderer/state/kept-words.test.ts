import { expect, test } from 'vitest'
import { notHeldBy } from '../../../renderer/state/kept-words'

const note = { name: 'updateClaim', input: { id: 'dead', fields: { notes: ' Counted twice.' } } }
const tags = { name: 'updateClaim', input: { id: 'dead', fields: { tags: ['toll', 'to ask'] } } }
const source = {
  name: 'addSource',
  input: { title: 'A clerk', publisher: '', evidence: { note: 'By phone' } },
}

test.each([
  ['what the change of a field holds', [note], ['Counted twice.'], []],
  ['what it holds without the spaces around it', [note], ['  Counted twice. '], []],
  ['a part of it, which may be a new beginning', [note], ['Counted'], ['Counted']],
  ['what was typed on after it was sent', [note], ['Counted twice. By whom?'], ['Counted twice. By whom?']],
  ['a list as its field shows it', [tags], ['toll, to ask'], []],
  [
    'the fields of a form, and one that it did not send',
    [source],
    ['A clerk', 'By phone', 'Later'],
    ['Later'],
  ],
  ['anything, where nothing waits', [], ['Counted twice.'], ['Counted twice.']],
])('not kept twice: %s', (_, changes, typed, left) =>
  expect(
    notHeldBy(
      changes,
      typed.map((text) => ({ label: 'Notes', text })),
    ).map(({ text }) => text),
  ).toEqual(left),
)
