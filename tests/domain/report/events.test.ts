import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/domain/report/build-report'
import { docxPartsOf } from '../../../shared/domain/report/formats/docx-parts'
import { renderReportMarkdown } from '../../../shared/domain/report/formats/render-markdown'
import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import type { ReportInput } from '../../../shared/domain/report/report-input'
import type { Event } from '../../../shared/schema/event'
import type { Question } from '../../../shared/schema/question'
import { ledgerOf } from '../ledger/ledger-of'
import { articleOf, claimOf, inputOf, nothingStated, occurrenceOf, sourceOf } from './seed-example'

const killed = (figure: string, who: string): string =>
  `A mortar attack on the vegetable market in Homs killed ${figure} people on Tuesday, 3 May 2016, ${who} said.`
const texts = { a: killed('19', 'a doctor'), b: killed('23', 'activists') }
const outlets = { a: 'The Courier', b: 'The Herald' }
const moment = '2016-05-05T10:00:00.000Z'
const ledger = ledgerOf({
  a: { text: texts.a, outlet: outlets.a, origin: 'a' },
  b: { text: texts.b, outlet: outlets.b, origin: 'b' },
})
const [card] = ledger.cards
const lower = card?.rows[1]?.figure.quantity ?? null
const key = card?.key ?? { role: '', group: '', dimension: '', place: '' }

const event: Event = {
  id: 'attack',
  addedAt: moment,
  title: 'The attack on the market',
  kind: 'attack',
  when: { date: '2016-05-03', hour: '17:30', zone: 'UTC+3', precision: 'day' },
  where: { name: 'Homs', precision: 'town' },
  tellings: ['a', 'b'].map((articleId) => ({ articleId, passages: [] })),
  notTellings: [],
}
const decided: Event = {
  ...event,
  decisions: [
    {
      measure: key,
      method: 'report the range',
      best: null,
      low: lower && {
        quantity: lower,
        source: 'The Courier',
        articleId: 'a',
        anchor: occurrenceOf('x', 'a', texts.a, '19').anchor,
      },
      high: null,
      reason: 'The two differ, and nobody counted the bodies.',
      sources: 1,
      clarity: 'less clear',
      by: 'A. Reporter',
      at: moment,
    },
  ],
}

const articles = (['a', 'b'] as const).map((id) =>
  articleOf(id, `${id}.txt`, texts[id], {
    metadata: { ...nothingStated, outlet: { value: outlets[id], basis: 'text' } },
  }),
)
const claims = [
  claimOf('toll', '19 people', { occurrences: [occurrenceOf('place', 'a', texts.a, '19 people')] }),
]

function inputWith(of: Event, more: Partial<ReportInput> = {}): ReportInput {
  return {
    ...inputOf({ articles, claims, texts: Object.values(texts) }),
    event: new Map([[of.id, of]]),
    ledgers: new Map([[of.id, ledger]]),
    ...more,
  }
}

describe('an event in the report', () => {
  const [made] = buildReport(inputWith(decided)).events

  test('says when, where, who tells of it, and how many of them are independent', () =>
    expect(made).toMatchObject({
      number: 1,
      title: 'The attack on the market',
      kind: 'Attack',
      when: '3 May 2016 (the day), 17:30 UTC+3',
      where: 'Homs (the town)',
      articles: [1, 2],
      sources: 2,
    }))

  test('has a row for each figure of a measure, in its own words, and all of them on one line', () => {
    const [measure] = made?.measures ?? []
    expect(measure?.question).toBe('How many were killed?')
    expect(
      measure?.rows.map(({ letter, source, figure, sentence }) => [letter, source, figure, sentence]),
    ).toEqual([
      ['A', 'The Herald', '23 people killed', texts.b],
      ['B', 'The Courier', '19 people killed', texts.a],
    ])
    expect(measure?.numberLine?.bars.map(({ label, words }) => [label, words])).toEqual([
      ['A', '23'],
      ['B', '19'],
    ])
  })

  test('says what was decided, how, why and by whom, and that its sources are more since', () =>
    expect(made?.measures[0]?.decision).toEqual({
      method: 'report the range',
      meaning: 'No single figure is chosen; the range is reported.',
      best: 'none chosen',
      low: '19 people – The Courier',
      high: 'no one states a limit',
      reason: 'The two differ, and nobody counted the bodies.',
      clarity: 'Less clear',
      since: 'Decided on 1 source; now there are 2.',
      by: 'A. Reporter',
      at: '5 May 2016, 10:00 UTC',
    }))

  test('is open where nothing was decided', () =>
    expect(buildReport(inputWith(event)).events[0]?.measures[0]?.decision).toBeNull())

  test('keeps what was decided of a measure of which nothing is read any more', () => {
    const gone = buildReport(inputWith(decided, { ledgers: new Map() })).events[0]
    expect(gone?.measures.map(({ rows, decision }) => [rows.length, decision?.method])).toEqual([
      [0, 'report the range'],
    ])
  })

  test('is left out where it was not chosen', () =>
    expect(buildReport(inputWith(event, { choices: { events: [] } })).events).toEqual([]))

  test('names no article whose identity is withheld', () => {
    const hidden = sourceOf('s', 'The Courier', {
      kind: 'article',
      articleId: 'a',
      identityWithheld: true,
    })
    const report = buildReport(inputWith(decided, { source: new Map([['s', hidden]]) }))
    for (const form of [JSON.stringify(report), renderReportHtml(report), renderReportMarkdown(report)])
      expect(form).not.toContain('The Courier')
  })

  test.each([
    ['HTML', (input: ReportInput) => renderReportHtml(buildReport(input))],
    ['Markdown', (input: ReportInput) => renderReportMarkdown(buildReport(input))],
    [
      'Word',
      (input: ReportInput) =>
        docxPartsOf(buildReport(input), { title: '', author: '', subject: '', at: '' })[
          'word/document.xml'
        ] ?? '',
    ],
  ])('stands in %s with its ledger and what was decided', (_, render) => {
    const page = render(inputWith(decided))
    for (const words of [
      'The attack on the market',
      'How many were killed?',
      'The Herald',
      'report the range',
      'The two differ, and nobody counted the bodies.',
      'A. Reporter, 5 May 2016, 10:00 UTC',
    ])
      expect(page).toContain(words)
  })
})

describe('questions in the report', () => {
  const asked: Question = {
    id: 'who',
    addedAt: moment,
    askedBy: 'A. Reporter',
    kind: 'question',
    about: [{ kind: 'claim', id: 'toll' }],
    words: 'Who counted the 19?',
    to: 'the doctor',
    due: '2016-05-09',
    answer: null,
  }
  const answered: Question = {
    ...asked,
    id: 'when',
    about: [{ kind: 'event', id: 'attack' }],
    words: 'At what hour?',
    answer: { words: 'At half past five.', by: 'The desk', on: '2016-05-06' },
  }
  const comment: Question = { ...asked, id: 'note', kind: 'comment', words: 'Look again.' }
  const elsewhere: Question = { ...asked, id: 'other', about: [{ kind: 'claim', id: 'gone' }] }
  const question = new Map([answered, comment, elsewhere, asked].map((each) => [each.id, each] as const))

  test('are the open ones first, each with what it is about; what is about nothing in the report is left out', () =>
    expect(
      buildReport(inputWith(event, { question })).questions.map(({ about, words, answer }) => [
        about,
        words,
        answer?.words ?? null,
      ]),
    ).toEqual([
      ['Claim 1', 'Who counted the 19?', null],
      ['Claim 1', 'Look again.', null],
      ['Event 1, The attack on the market', 'At what hour?', 'At half past five.'],
    ]))

  test('are without comments where the report is not the full one', () =>
    expect(
      buildReport(inputWith(event, { question, choices: { length: 'standard' } })).questions.map(
        ({ words }) => words,
      ),
    ).toEqual(['Who counted the 19?', 'At what hour?']))

  test('that are open stand on the first page', () =>
    expect(renderReportHtml(buildReport(inputWith(event, { question })))).toContain(
      'Claim 1: Who counted the 19? (put to the doctor)',
    ))
})
