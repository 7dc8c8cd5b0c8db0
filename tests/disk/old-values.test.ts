import { expect, it } from 'vitest'
import type { Quantity } from '../../shared/schema/quantity'
import {
  article,
  claim,
  commit,
  documentsOf,
  putClaim,
  reopen,
  someProject,
  text,
  valueOf,
} from './project-fixture'

const quantity: Quantity = {
  min: 100,
  max: 50,
  bound: 'between',
  unit: 'people',
  counted: 'killed',
  scope: '',
  asOf: { date: '2014-02-31', basis: 'journalist' },
}

it('a project that holds values which are refused today opens as it was, from its index and from its history', async () => {
  const store = await someProject()
  const old = article('a')
  const value = {
    ...old,
    metadata: { ...old.metadata, published: { value: '2014-99-99', basis: 'journalist' as const } },
  }
  valueOf(await commit(store, 'addArticle', [{ kind: 'article', id: 'a', value }], { texts: [text] }))
  valueOf(await commit(store, 'addClaim', [putClaim('range', { quantity, eventDate: '9999-99-99/..' })]))
  valueOf(
    await commit(store, 'addClaim', [putClaim('far', { quantity: { ...quantity, min: -5, max: 1e308 } })]),
  )
  const before = documentsOf(store)
  valueOf(await store.close())

  const again = await reopen(store.folder)
  expect([documentsOf(again), again.readOnly, again.notices]).toEqual([before, false, []])
  expect(again.documents('claim').get('range')).toEqual(
    claim('range', { quantity, eventDate: '9999-99-99/..' }),
  )
})
