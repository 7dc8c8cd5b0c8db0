import { expect, test } from 'vitest'
import { z } from 'zod'
import { choiceInWords, nameOfField } from '../../../shared/domain/report/say-value'
import { Article } from '../../../shared/schema/article'
import { Claim } from '../../../shared/schema/claim'
import { Conflict } from '../../../shared/schema/conflict'
import { Event } from '../../../shared/schema/event'
import { Project } from '../../../shared/schema/project'
import { Question } from '../../../shared/schema/question'
import { Source } from '../../../shared/schema/source'
import { words } from '../../../shared/words/words'

/** Fields of the documents that nobody reads of in the history, or that are said without a name of their own. */
const withoutName = new Set([
  'id',
  'addedAt',
  'createdAt',
  'formatVersion',
  'example',
  'suggestionKey',
  'report',
  'readFrom',
  'byHand',
  'machine',
  'mentions',
  'mentionLinks',
  'dismissedSuggestions',
  'name',
  'state',
])

/** Fields that are said as one with what they are a part of, and letters of a code. */
const saidOtherwise = new Set([
  'reliability',
  'tone',
  'list',
  'about',
  'anchoring',
  'occurrences',
  'asOf',
  'vague',
  'bound',
  'metadata',
  'normalisation',
])

/** Each field with the values that it can have, where they are only some, of the schema of a document. */
function fieldsOf(schema: z.ZodType): readonly (readonly [name: string, values: readonly string[]])[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' })
  const found: (readonly [string, readonly string[]])[] = []
  const walk = (node: unknown, name: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'enum' && Array.isArray(value))
        found.push([name, value.filter((each) => typeof each === 'string')])
      else if (key === 'const' && typeof value === 'string') found.push([name, [value]])
      else if (key === 'properties')
        for (const [field, inside] of Object.entries(value as object)) {
          if (saidOtherwise.has(field) || (withoutName.has(field) && field !== 'state')) continue
          found.push([field, []])
          walk(inside, field)
        }
      else walk(value, name)
    }
  }
  walk(json, '')
  return found
}

test.each(Object.entries({ Article, Claim, Source, Conflict, Event, Question, Project }))(
  'what a field of %s can be is said in words, never by what it is kept as',
  (_, schema) => {
    const silent = fieldsOf(schema).flatMap(([name, values]) =>
      values.filter((value) => choiceInWords(name, value) === null).map((value) => `${name}: ${value}`),
    )
    expect([...new Set(silent)]).toEqual([])
  },
)

test('each field of a document that changes has a name', () => {
  const schemas = { Article, Claim, Source, Conflict, Event, Question, Project }
  const nameless = Object.entries(schemas).flatMap(([kind, schema]) =>
    Object.keys(schema.shape)
      .filter((name) => !withoutName.has(name) && !(name in words.reporting.history.fields))
      .map((name) => `${kind}: ${nameOfField(name)}`),
  )
  expect(nameless).toEqual([])
})
