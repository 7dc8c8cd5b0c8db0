import { beforeEach, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/ipc/contract'
import { forgetAllUnsaved, forgetUnsaved, keepUnsaved, useUnsaved } from '../../../renderer/state/unsaved'

const notAgain = async (): Promise<boolean> => false
const keep = (input: InputOf<'updateArticle'>): void =>
  keepUnsaved('updateArticle', input, 'latest', notAgain)
const forget = (input: InputOf<'updateArticle'>): void => forgetUnsaved('updateArticle', input)
const count = (): number => useUnsaved.getState().changes.length

beforeEach(forgetAllUnsaved)

const title = (value: string) => ({ value, basis: 'journalist' }) as const

test('two facts of one article that were not saved are two changes, and a later value takes the place of an earlier', () => {
  keep({ id: 'homs', fields: { metadata: { title: title('A truce') } } })
  keep({ id: 'homs', fields: { metadata: { outlet: title('Reuters') } } })
  expect(count()).toBe(2)
  keep({ id: 'homs', fields: { metadata: { title: null } } })
  keep({ id: 'truce', fields: { metadata: { title: null } } })
  expect(count()).toBe(3)
})

test('what was saved at last is no longer waiting, and nothing else with it', () => {
  keep({ id: 'homs', fields: { metadata: { title: title('A truce') } } })
  keep({ id: 'homs', fields: { note: 'Ask.' } })
  forget({ id: 'homs', fields: { metadata: { outlet: title('Reuters') } } })
  expect(count()).toBe(2)
  forget({ id: 'homs', fields: { metadata: { title: title('Another') } } })
  expect(count()).toBe(1)
})
