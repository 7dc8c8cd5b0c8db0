import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/domain/report/build-report'
import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import { renderReportSummary } from '../../../shared/domain/report/render-report-summary'
import { withhold } from '../../../shared/domain/report/withhold'
import type { Conflict } from '../../../shared/schema/conflict'
import { articleOf, claimOf, inputOf, nothingStated, occurrenceOf, sha256, sourceOf } from './seed-example'

const NAME = 'Nurse of the Eastern Clinic'
const ADDRESS = 'https://clinic.example/staff/nurse?id=7'
const FILE = 'nurse-interview.pdf'
const HASH = sha256('the interview')

const nurse = sourceOf('nurse', NAME, {
  kind: 'person',
  url: ADDRESS,
  publisher: NAME,
  reliability: 'B',
  file: { hash: HASH, name: FILE, mediaType: 'application/pdf', size: 1 },
  independenceGroup: `story of ${NAME}`,
  identityWithheld: true,
  withheldReason: `She would lose her work; ask for ${NAME} at the desk.`,
  note: NAME,
})

/** Every text that a journalist can write names the source, in one way or another. */
const leak = `as nurse of the  eastern CLINIC told us (${ADDRESS}, ${FILE})`
const text = `The clinic was hit. “We ran,” the Nurse of the Eastern Clinic said. Then it was quiet.`

const conflict: Conflict = {
  id: 'conflict',
  addedAt: '2020-01-02T03:04:05Z',
  title: leak,
  members: ['claim'],
  origin: 'made by hand',
  suggestionKey: leak,
  state: {
    kind: 'resolved',
    resolution: {
      method: 'prioritise a source',
      value: leak,
      min: null,
      max: null,
      reason: leak,
      comparison: leak,
      by: NAME,
      at: '2020-01-02T03:04:05Z',
    },
  },
  example: false,
}

const input = inputOf({
  articles: [
    articleOf('article', `${FILE}.txt`, text, {
      metadata: {
        ...nothingStated,
        title: { value: leak, basis: 'text' },
        byline: { value: NAME, basis: 'text' },
      },
      note: leak,
    }),
  ],
  claims: [
    claimOf('claim', leak, {
      speaker: NAME,
      reasoning: leak,
      notes: leak,
      tags: [NAME],
      quantity: { min: 1, max: 1, bound: 'exact', unit: NAME, counted: NAME, scope: NAME, asOf: null },
      occurrences: [occurrenceOf('place', 'article', text, 'said. Then')],
      evidence: [
        {
          id: 'evidence',
          sourceId: 'nurse',
          stance: 'supports',
          pinpoint: { kind: 'page', page: NAME },
          credibility: 1,
          note: leak,
        },
        {
          id: 'marked',
          sourceId: 'nurse',
          stance: 'context',
          // The mark ends in the middle of the name.
          pinpoint: {
            kind: 'passage',
            occurrence: occurrenceOf('half', 'article', text, '“We ran,” the Nurse'),
          },
          credibility: null,
          note: '',
        },
      ],
    }),
  ],
  sources: [nurse, sourceOf('copy', 'A copy', { independenceGroup: `story of ${NAME}` })],
  conflicts: [
    { ...conflict },
    {
      ...conflict,
      id: 'other',
      state: { kind: 'dismissed', reason: 'other', note: leak, by: NAME, at: '2020-01-02T03:04:05Z' },
    },
  ],
  texts: [text],
  operations: [`add source ${NAME}`],
})

describe('a source whose identity is withheld', () => {
  const report = buildReport({ ...input, by: NAME })
  const everything =
    JSON.stringify(report) + renderReportHtml(report) + renderReportSummary(report).join('\n')

  test.each([
    ['its name', /nurse\s+of/i],
    ['its address', /clinic\.example/i],
    ['the name of its file', /nurse-interview/i],
    ['the hash of its file', new RegExp(HASH)],
  ])('%s is nowhere in the report', (_, trace) => {
    expect(trace.exec(everything)).toBeNull()
  })

  test('the report says that it is withheld and why, how it is rated, and where it is used', () => {
    expect(report.sources[0]).toEqual({
      number: 1,
      name: 'Identity withheld',
      kind: null,
      facts: [],
      reliability: 'B, usually reliable',
      hashes: [],
      article: null,
      sameOrigin: [2],
      withheld: 'She would lose her work; ask for [identity withheld] at the desk.',
      claims: [1],
    })
  })

  test('an article that is such a source keeps its words to itself, and nothing else says what it is', () => {
    const secret = articleOf('secret', 'leak.txt', text, {
      metadata: { ...nothingStated, outlet: { value: 'The Desk', basis: 'text' } },
    })
    const made = buildReport(
      inputOf({
        articles: [secret],
        claims: [
          claimOf('claim', 'It was hit.', { occurrences: [occurrenceOf('p', 'secret', text, 'hit')] }),
        ],
        sources: [
          sourceOf('secret-source', '', { kind: 'article', articleId: 'secret', identityWithheld: true }),
        ],
        texts: [text],
      }),
    )
    expect(made.articles).toEqual([
      {
        number: 1,
        name: 'Identity withheld',
        language: null,
        facts: [],
        revisions: [],
        copies: [],
        claims: [1],
      },
    ])
  })
})

describe('taking names out of texts', () => {
  const takeOut = withhold({
    sources: [sourceOf('a', 'Ann (a.k.a. “C++”)', { identityWithheld: true, url: 'http://x.example/?a=1' })],
    articles: [],
  })

  test.each([
    ['a name with signs in it', ['says Ann (a.k.a. “C++”).'], ['says [identity withheld].']],
    ['an address', ['see http://x.example/?a=1!'], ['see [identity withheld]!']],
    [
      'a name across pieces',
      ['says An', 'n (a.k.a.', ' “C++”) here'],
      ['says [identity withheld]', '', ' here'],
    ],
    ['no name', ['Ann says'], ['Ann says']],
  ])('%s', (_, pieces, words) => {
    expect(takeOut(...pieces)).toEqual(words)
  })

  test('a name is taken out in every spelling that was declared one with it, or with a part of it', () => {
    const spelled = withhold({
      sources: [sourceOf('a', 'Sergei Example', { identityWithheld: true })],
      articles: [],
      oneNames: [
        { id: 'first', forms: ['Sergei', 'Sergey'], by: '', at: '2016-05-01T00:00:00.000Z' },
        { id: 'whole', forms: ['S. E. Xample', 'Sergei Example'], by: '', at: '2016-05-01T00:00:00.000Z' },
      ],
    })
    expect(spelled('Sergey Example; S. E. Xample; Sergey Lavrov')).toEqual([
      '[identity withheld]; [identity withheld]; Sergey Lavrov',
    ])
  })

  test('a name is not taken out of the middle of a word', () => {
    const short = withhold({ sources: [sourceOf('a', 'Li', { identityWithheld: true })], articles: [] })
    expect(short('Li lives; LI, Libya, Ali')).toEqual([
      '[identity withheld] lives; [identity withheld], Libya, Ali',
    ])
  })
})
