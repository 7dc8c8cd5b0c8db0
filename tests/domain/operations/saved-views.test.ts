import { expect, test } from 'vitest'
import { removeView, renameView, saveView } from '../../../shared/domain/operations/views/saved-views'
import { err } from '../../../shared/result'
import { Project } from '../../../shared/schema/project'
import { afterEdits, documents, someCircumstances, valueOf } from './some-documents'

const unchecked = {
  list: 'claims',
  name: 'Unchecked tolls',
  words: 'killed',
  chosen: { verdict: ['not-checked'], tag: ['toll'] },
  order: 'name',
} as const

const asInput = { ...unchecked, chosen: { verdict: ['not-checked'], tag: ['toll'] } }

const kept = valueOf(saveView(documents, asInput, someCircumstances()))
const withView = afterEdits(documents, kept.edits)
const viewsOf = (all: typeof documents) =>
  [...all.project.values()].flatMap(({ savedViews = [] }) => savedViews)

test('a view is kept in the project as it was narrowed, and read again', () => {
  expect(viewsOf(withView)).toEqual([{ id: kept.id, ...asInput }])
  for (const project of withView.project.values()) expect(Project.parse(project)).toEqual(project)
})

test('one of the same name in the same list takes its place, one in another list stands beside it', () => {
  const again = valueOf(saveView(withView, { ...asInput, words: 'injured' }, someCircumstances()))
  expect(again.id).toBe(kept.id)
  expect(viewsOf(afterEdits(withView, again.edits))).toEqual([{ id: kept.id, ...asInput, words: 'injured' }])
  const other = valueOf(
    saveView(withView, { ...asInput, list: 'search' }, { ...someCircumstances(), newId: () => 'other' }),
  )
  expect(viewsOf(afterEdits(withView, other.edits)).map(({ list }) => list)).toEqual(['claims', 'search'])
})

test('a view is called otherwise, and forgotten', () => {
  const renamed = valueOf(renameView(withView, { id: kept.id, name: 'Tolls' }))
  expect(viewsOf(afterEdits(withView, renamed.edits))).toEqual([{ id: kept.id, ...asInput, name: 'Tolls' }])
  const removed = valueOf(removeView(withView, { id: kept.id }))
  expect(viewsOf(afterEdits(withView, removed.edits))).toEqual([])
})

test('a view that is gone cannot be changed', () => {
  const gone = err('not-found', 'This view is no longer kept.')
  expect(renameView(documents, { id: kept.id, name: 'Tolls' })).toEqual(gone)
  expect(removeView(documents, { id: kept.id })).toEqual(gone)
})
