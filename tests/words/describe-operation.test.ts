import { describe, expect, test } from 'vitest'
import { readOperation } from '../../shared/domain/history/read-operation'
import { operationIds } from '../../shared/domain/operations/operation'
import { describeOperation } from '../../shared/words/describe-operation'

const said: readonly [operation: string, fields: readonly string[] | undefined, words: string][] = [
  ['addClaim', undefined, 'add claim'],
  ['updateClaim', ['verdict'], 'change verdict'],
  ['updateClaim', ['eventDate'], 'change event date'],
  ['updateClaim', ['notes', 'tags'], 'change claim'],
  ['updateClaim', ['a field of a later version'], 'change claim'],
  ['updateArticle', ['checkState'], 'mark article'],
  ['removeMember', undefined, 'change claims of conflict'],
  ['reopenConflict', ['suggestion'], 'suggest again'],
  ['putBack', ['article'], 'put back article'],
  ['acceptChange', ['moved'], 'confirm moved words'],
  ['anOperationOfALaterVersion', undefined, 'anOperationOfALaterVersion'],
]

describe('an entry of the history says', () => {
  test.each(said)('%s %j', (operation, fields, words) => {
    expect(describeOperation(readOperation({ operation, fields }))).toBe(words)
  })

  test.each(operationIds)('%s in words', (operation) => {
    expect(describeOperation(readOperation({ operation }))).toMatch(/^[a-z]+(?: [a-z]+)+$/u)
  })
})

/** What entries of the first version say, and what they are read as; null: only their words are known. */
const early: readonly [words: string, name: string | null][] = [
  ['add the five articles', 'addExampleArticles'],
  ['change verdict', 'updateClaim'],
  ['change review mark', 'updateClaim'],
  ['rate source', 'updateSource'],
  ['rename conflict', 'updateConflict'],
  ['suggest again', 'reopenConflict'],
  ['put back source', 'putBack'],
  ['accept changed words', 'acceptChange'],
  ['restore after damage', 'restoreHistory'],
  ['bring to a newer format', 'migrateProject'],
  ['mark article in progress', null],
  ['import 12 annotations', null],
]

describe('an entry of the first version reads as it did', () => {
  test.each(early)('%s', (operation, name) => {
    expect(readOperation({ operation }).name).toBe(name)
    expect(describeOperation(readOperation({ operation }))).toBe(operation)
  })
})
