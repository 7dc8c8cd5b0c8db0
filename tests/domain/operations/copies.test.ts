import { describe, expect, test } from 'vitest'
import { removeArticle } from '../../../shared/domain/operations/articles'
import { setCopies } from '../../../shared/domain/operations/copies'
import { err } from '../../../shared/result'
import { afterEdits, documents, valueOf } from './some-documents'

const apart = setCopies(documents, { a: 'homs', b: 'truce', areCopies: false })

describe('two articles that are said to be no copies', () => {
  test('each keep it of the other, once', () => {
    const { fields, edits } = valueOf(apart)
    expect(fields).toEqual(['apart'])
    expect(edits).toMatchObject([
      { kind: 'article', id: 'homs', value: { notCopies: ['truce'] } },
      { kind: 'article', id: 'truce', value: { notCopies: ['homs'] } },
    ])
    const after = afterEdits(documents, edits)
    expect(valueOf(setCopies(after, { a: 'truce', b: 'homs', areCopies: false })).edits).toMatchObject([
      { value: { notCopies: ['homs'] } },
      { value: { notCopies: ['truce'] } },
    ])
  })

  test('are as before when that is taken back', () => {
    const after = afterEdits(documents, valueOf(apart).edits)
    const { fields, edits } = valueOf(setCopies(after, { a: 'truce', b: 'homs', areCopies: true }))
    expect(fields).toEqual(['together'])
    expect(afterEdits(after, edits).article).toEqual(documents.article)
  })

  test('are forgotten by the one that stays', () => {
    const after = afterEdits(documents, valueOf(apart).edits)
    const gone = afterEdits(after, valueOf(removeArticle(after, { ids: ['homs'] })).edits)
    expect(gone.article.get('truce')).toEqual(documents.article.get('truce'))
  })

  test('are refused where one is gone', () => {
    expect(setCopies(documents, { a: 'homs', b: 'x', areCopies: false })).toEqual(
      err('not-found', 'This article is no longer in the project. It may have been taken away by an undo.'),
    )
  })
})
