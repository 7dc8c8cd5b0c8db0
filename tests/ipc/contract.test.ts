import { describe, expect, test } from 'vitest'
import { contract } from '../../shared/ipc/contract'
import { operationIds } from '../../shared/domain/operations/operation'
import type { OperationName } from '../../shared/ipc/contract'

const place = { articleId: 'homs', start: 0, end: 12 }
const hash = 'a'.repeat(64)
const quantity = {
  min: 100_000,
  max: null,
  bound: 'more than',
  unit: 'people',
  counted: 'killed',
  scope: '',
  asOf: null,
}
const source = {
  kind: 'new-source',
  sourceKind: 'web',
  fields: { title: 'Sana' },
  fileToken: null,
  pinpoint: { kind: 'whole' },
}
const evidence = { claimId: 'toll', stance: 'supports', credibility: null, note: '' }
const resolution = {
  id: 'toll',
  method: 'both hold',
  value: '',
  min: null,
  max: null,
  reason: 'Two years apart.',
  verdicts: [],
}

const accepted: readonly [title: string, name: OperationName, input: unknown][] = [
  ['a place in a text', 'addClaim', { place }],
  ['one field of a claim', 'updateClaim', { id: 'toll', fields: { verdict: 'refuted' } }],
  ['a quantity that is open above', 'updateClaim', { id: 'toll', fields: { quantity } }],
  ['a quantity that is taken away', 'updateClaim', { id: 'toll', fields: { quantity: null } }],
  ['a date without a year', 'updateClaim', { id: 'toll', fields: { eventDate: 'XXXX-04-22' } }],
  ['a passage as evidence', 'addEvidence', { ...evidence, from: { kind: 'passage', place } }],
  ['a new source as evidence', 'addEvidence', { ...evidence, from: source }],
  ['the best credibility', 'addEvidence', { ...evidence, credibility: 1, from: source }],
  ['a resolution without figures', 'resolveConflict', resolution],
  ['a resolution of one figure', 'resolveConflict', { ...resolution, min: 140, max: 140 }],
  ['no date', 'updateClaim', { id: 'toll', fields: { eventDate: '' } }],
  ['a leap day', 'updateSource', { id: 'sana', fields: { published: '2016-02-29' } }],
  ['one field of a quantity', 'updateClaim', { id: 'toll', fields: { quantity: { max: 5 } } }],
  [
    'a temperature below nothing',
    'updateClaim',
    { id: 'toll', fields: { quantity: { min: -20, max: -20, unit: '°' } } },
  ],
  [
    'the greatest figure',
    'updateClaim',
    { id: 'toll', fields: { quantity: { max: Number.MAX_SAFE_INTEGER } } },
  ],
  ['two members', 'addConflict', { members: ['early', 'late'], title: '' }],
  ['the text of a hash', 'readText', { hash }],
  ['the source whose link is opened', 'openLink', { kind: 'source', id: 'sana' }],
  ['a link of a text that is opened', 'openLink', { kind: 'link', id: 'homs', revisionId: 'first', at: 0 }],
  ['nothing at all', 'undo', {}],
  ['a page of the history', 'readHistory', { from: 1, to: 200 }],
]

const file = 'a'.repeat(64)
const stretch = { kind: 'stretch', file }
const boxed = { kind: 'box', file, page: null, picture: 'AAAA' }

const refused: readonly [title: string, name: OperationName, input: unknown][] = [
  ['no input', 'undo', undefined],
  ['an input that is null', 'addClaim', null],
  ['a place before the text', 'addClaim', { place: { ...place, start: -1 } }],
  ['half a character', 'addClaim', { place: { ...place, end: 1.5 } }],
  ['a place that is not a number', 'addClaim', { place: { ...place, end: '12' } }],
  ['an id that is a path', 'removeArticle', { ids: ['../../etc/passwd'] }],
  ['an id in capitals', 'removeArticle', { ids: ['Homs'] }],
  ['an empty id', 'removeArticle', { id: '' }],
  ['a link by its address', 'openLink', { kind: 'source', id: 'https://hostile.test/' }],
  [
    'a link of a text by its address',
    'openLink',
    { kind: 'link', id: 'homs', revisionId: 'first', at: 'https://hostile.test/' },
  ],
  ['an id of 65 letters', 'removeArticle', { id: 'a'.repeat(65) }],
  ['a hash that is a path', 'readText', { hash: `../${'a'.repeat(61)}` }],
  ['a hash in capitals', 'readText', { hash: 'A'.repeat(64) }],
  ['a claim without words', 'updateClaim', { id: 'toll', fields: { wording: '' } }],
  ['a claim longer than any', 'updateClaim', { id: 'toll', fields: { wording: 'a'.repeat(100_001) } }],
  ['a type that is none', 'updateClaim', { id: 'toll', fields: { type: 'rumour' } }],
  [
    'a figure that is no number',
    'updateClaim',
    { id: 'toll', fields: { quantity: { ...quantity, min: Number.NaN } } },
  ],
  [
    'a figure without end',
    'updateClaim',
    { id: 'toll', fields: { quantity: { ...quantity, max: Infinity } } },
  ],
  ['a date in words', 'updateClaim', { id: 'toll', fields: { eventDate: '22 April' } }],
  ['an article as a new source', 'addEvidence', { ...evidence, from: { ...source, sourceKind: 'article' } }],
  ['a new source without a name', 'addEvidence', { ...evidence, from: { ...source, fields: { title: '' } } }],
  [
    'a path in place of a file token',
    'addEvidence',
    { ...evidence, from: { ...source, fileToken: '/etc/passwd' } },
  ],
  ['a credibility of 7', 'addEvidence', { ...evidence, credibility: 7, from: source }],
  ['one member', 'addConflict', { members: ['early'], title: '' }],
  ['a resolution without a reason', 'resolveConflict', { ...resolution, reason: '' }],
  ['a report in another format', 'exportReport', { format: 'odt' }],
  ['a history that starts at nothing', 'readHistory', { from: 0, to: 1 }],
  ['a theme that is none', 'updateSettings', { theme: 'sepia' }],
]

/** Dates and figures that the rules of the field refuse, wherever one can be sent, with what is said of them. */
const badDates = ['2014-02-31', '2014-13-45', '9999-99-99/..', '2014-99-99', '2015/2014', 'XXXX', '../..']
const stated = (value: string) => ({ value, basis: 'journalist' })
const withDate: readonly [where: string, name: OperationName, input: (date: string) => unknown][] = [
  ['the date of a claim', 'updateClaim', (eventDate) => ({ id: 'toll', fields: { eventDate } })],
  [
    'the as-of date of a quantity',
    'updateClaim',
    (date) => ({ id: 'toll', fields: { quantity: { ...quantity, asOf: { date, basis: 'journalist' } } } }),
  ],
  ['when a source was published', 'updateSource', (published) => ({ id: 'sana', fields: { published } })],
  ['when a source was retrieved', 'updateSource', (retrieved) => ({ id: 'sana', fields: { retrieved } })],
  [
    'the date of a new source',
    'addEvidence',
    (published) => ({ ...evidence, from: { ...source, fields: { title: 'Sana', published } } }),
  ],
  [
    'when an article was published',
    'updateArticle',
    (date) => ({ id: 'homs', fields: { metadata: { published: stated(date) } } }),
  ],
  [
    'when an article was changed',
    'updateArticle',
    (date) => ({ id: 'homs', fields: { metadata: { modified: stated(date) } } }),
  ],
]
const badFigures = [1e308, -1e16, Number.MAX_SAFE_INTEGER + 1, 1e-11, -0, Number.NaN, Infinity, -Infinity]
const withFigure: readonly [where: string, name: OperationName, input: (figure: number) => unknown][] = [
  ['the start of a quantity', 'updateClaim', (min) => ({ id: 'toll', fields: { quantity: { min } } })],
  [
    'the end of a quantity',
    'updateClaim',
    (max) => ({ id: 'toll', fields: { quantity: { ...quantity, min: null, max } } }),
  ],
  ['the start of a resolution', 'resolveConflict', (min) => ({ ...resolution, min })],
  ['the end of a resolution', 'resolveConflict', (max) => ({ ...resolution, max })],
]

describe('the contract refuses what the rules of the field refuse:', () => {
  test.each(withDate)('%s (%s)', (_, name, input) => {
    const read = (date: string) => contract[name].input.safeParse(input(date)).success
    expect(badDates.filter(read)).toEqual([])
    expect(['', '2014-02-28', '2011-03/..'].filter(read)).toEqual(['', '2014-02-28', '2011-03/..'])
  })

  test.each(withFigure)('%s (%s)', (_, name, input) => {
    const read = (figure: number) => contract[name].input.safeParse(input(figure)).success
    expect(badFigures.filter(read)).toEqual([])
    expect([0, 5, 1.5].filter(read)).toEqual([0, 5, 1.5])
  })

  test.each<[string, OperationName, unknown]>([
    [
      'a range that ends below its start',
      'updateClaim',
      { id: 'toll', fields: { quantity: { ...quantity, min: 100, max: 50 } } },
    ],
    ['a resolution that does', 'resolveConflict', { ...resolution, min: 100, max: 50 }],
    ['fewer than no people', 'updateClaim', { id: 'toll', fields: { quantity: { ...quantity, min: -5 } } }],
  ])('%s (%s)', (_, name, input) => {
    expect(contract[name].input.safeParse(input).success).toBe(false)
  })

  test.each<[string, unknown, boolean]>([
    ['a stretch of a recording', { ...stretch, from: 4, to: 9 }, true],
    ['a moment of one', { ...stretch, from: 4, to: null }, true],
    ['a moment said twice', { ...stretch, from: 4, to: 4 }, true],
    ['a stretch that ends before it starts', { ...stretch, from: 9, to: 4 }, false],
    ['a box', { ...boxed, box: { left: 0.2, top: 0.1, width: 0.5, height: 0.5 } }, true],
    ['a box of the whole page', { ...boxed, box: { left: 0, top: 0, width: 1, height: 1 } }, true],
    [
      'a box up to the edge, off by a hair',
      { ...boxed, box: { left: 0.7, top: 0.1, width: 0.1 + 0.2, height: 0.9 } },
      true,
    ],
    ['a box past the right edge', { ...boxed, box: { left: 0.8, top: 0.1, width: 0.5, height: 0.5 } }, false],
    ['a box past the lower edge', { ...boxed, box: { left: 0.1, top: 0.9, width: 0.5, height: 0.2 } }, false],
    ['a box without a width', { ...boxed, box: { left: 0.1, top: 0.9, width: 0, height: 0.1 } }, false],
  ])('where evidence stands, unless that can be: %s', (_, pinpoint, isTaken) => {
    const fields = { pinpoint }
    const sources: readonly [OperationName, unknown][] = [
      ['updateEvidence', { claimId: 'toll', evidenceId: 'e', fields }],
      ['addEvidence', { ...evidence, from: { kind: 'source', sourceId: 's', pinpoint } }],
      ['addEvidence', { ...evidence, from: { kind: 'article', articleId: 'homs', pinpoint } }],
      ['addEvidence', { ...evidence, from: { ...source, pinpoint } }],
    ]
    expect(sources.map(([name, input]) => contract[name].input.safeParse(input).success)).toEqual(
      sources.map(() => isTaken),
    )
  })
})

describe('the contract takes', () => {
  test.each(accepted)('%s (%s %s)', (_, name, input) => {
    expect(contract[name].input.safeParse(input)).toEqual({ success: true, data: input })
  })
})

describe('the contract refuses', () => {
  test.each(refused)('%s (%s)', (_, name, input) => {
    expect(contract[name].input.safeParse(input).success).toBe(false)
  })
})

test('what an operation does not know is left out of its input', () => {
  const input = { id: 'toll', fields: { verdict: 'refuted', id: 'another', occurrences: [] }, admin: true }
  expect(contract.updateClaim.input.parse(input)).toEqual({ id: 'toll', fields: { verdict: 'refuted' } })
})

describe('the facts of an operation', () => {
  const entries = Object.entries(contract)

  test.each(entries)(
    '%s: what is kept for later also writes, and needs what it writes to',
    (_, { needs, writes, kept }) => {
      expect(kept === 'not' || (writes.length > 0 && needs === 'documents')).toBe(true)
    },
  )

  test('each that saves a change has a name in the history', () => {
    const nameless = entries
      .flatMap(([name, { kept }]) => (kept === 'not' ? [] : name))
      .filter((name) => !operationIds.some((id) => id === name))
    expect(nameless).toEqual([])
  })
})
