import { describe, expect, test } from 'vitest'
import { createStatementBook } from '../../../shared/domain/statements/create-statement-book'
import type { StatementAnswer, StatementQuestion } from '../../../shared/domain/statements/statement-row'

type Texts = Readonly<Record<string, string>>

function ask(
  texts: Texts,
  question: StatementQuestion,
  {
    among = null,
    most = 10,
    language = 'en',
  }: { among?: readonly string[] | null; most?: number; language?: string } = {},
): StatementAnswer {
  const book = createStatementBook()
  for (const [id, text] of Object.entries(texts)) book.put(id, { text, language })
  const steps = book.ask({ question, among, most })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Asks by words that stand in one of the texts. */
function askAt(texts: Texts, articleId: string, words: string, options: Parameters<typeof ask>[2] = {}) {
  const start = texts[articleId]?.indexOf(words) ?? -1
  expect(start).toBeGreaterThanOrEqual(0)
  return ask(texts, { kind: 'place', place: { articleId, start, end: start + words.length } }, options)
}

const sentencesOf = (texts: Texts, { rows }: StatementAnswer): readonly string[] =>
  rows.map(({ articleId, start, end }) => texts[articleId]?.slice(start, end) ?? '')

const harbour: Texts = {
  council:
    'The council met on Monday. Mayor Ann Field said the harbour plan must include the village of Brow. The meeting lasted two hours.',
  agency:
    'The port agency answered on Tuesday. Its director Paul Lund said the agency will not seek to include Brow in the harbour plan. Work begins in May.',
  weather: 'Rain fell on Tuesday. The rain is to stop on Friday. Roads stay wet.',
}

describe('what else is said of the same', () => {
  test('the sentence that shares the rare words comes first, whatever it says of them', () => {
    const answer = askAt(harbour, 'council', 'must include')
    expect(sentencesOf(harbour, answer)[0]).toBe(
      'Its director Paul Lund said the agency will not seek to include Brow in the harbour plan.',
    )
    expect(answer.articles).toBe(2)
  })

  test('the passage goes from the sentence before to the one after', () => {
    const [row] = askAt(harbour, 'council', 'must include').rows
    expect(row?.passage).toEqual({ start: 0, text: harbour['agency'] })
  })

  test('negation, denial, speaker and names are marked, and the telling words that both have', () => {
    const text = harbour['agency'] ?? ''
    const [row] = askAt(harbour, 'council', 'must include').rows
    const marked = (spans: readonly { start: number; end: number }[] = []): readonly string[] =>
      spans.map(({ start, end }) => text.slice(start, end))
    expect(marked(row?.negations)).toEqual(['not'])
    expect(marked(row?.denials)).toEqual([])
    expect(row?.speakers).toEqual(['Its director Paul Lund'])
    expect(marked(row?.names)).toEqual(['Paul', 'Lund', 'Brow'])
    expect(marked(row?.shared)).toEqual(['include', 'Brow', 'harbour', 'plan'])
  })

  test('only the articles of the event are looked into where they are known', () => {
    expect(askAt(harbour, 'council', 'must include', { among: ['council', 'weather'] }).articles).toBe(1)
  })

  test('typed words ask as a sentence does', () => {
    const answer = ask(harbour, { kind: 'words', words: 'Brow in the plan' })
    expect(answer.asked).toBeNull()
    expect(sentencesOf(harbour, answer)[0]).toContain('will not seek')
  })

  test('the very same words are one row; one word less, or another one, is a row of its own', () => {
    const texts: Texts = {
      a: 'The bridge at Orm was closed before noon.',
      b: 'The bridge at Orm was closed after noon.',
      c: 'The bridge at Orm was closed after noon!',
      d: 'The bridge at Orm was not closed after noon.',
    }
    const answer = askAt(texts, 'a', 'closed')
    expect(
      answer.rows.map(({ articleId, copies }) => [articleId, copies.map((each) => each.articleId)]),
    ).toEqual([
      ['b', ['c']],
      ['d', []],
    ])
  })

  test('the list goes on as far as it is asked for', () => {
    const texts = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `t${String(at)}`,
        `Witness number ${String(at)} saw the ferry leave ${'late '.repeat(at)}.`,
      ]),
    )
    expect(askAt(texts, 't0', 'ferry', { most: 5 }).rows).toHaveLength(5)
    expect(askAt(texts, 't0', 'ferry', { most: 5 }).total).toBe(11)
    expect(askAt(texts, 't0', 'ferry', { most: 50 }).rows).toHaveLength(11)
  })

  test.each([
    [
      'Japanese',
      'ja',
      {
        a: '市長は港の計画に北村を含めると述べた。会議は二時間続いた。',
        b: '県は火曜日に答えた。知事は港の計画に北村を含めないと語った。',
      },
      '含める',
      '知事は港の計画に北村を含めないと語った。',
    ],
    [
      'Arabic',
      'ar',
      {
        a: 'قال الوزير إن الهدنة تشمل المدينة القديمة.',
        b: 'هطل المطر أمس. نفى المتحدث أن تشمل الهدنة المدينة القديمة.',
      },
      'تشمل',
      'نفى المتحدث أن تشمل الهدنة المدينة القديمة.',
    ],
    [
      'Turkish, of which nothing is known',
      'tr',
      {
        a: 'Başkan, limanın köyü kapsayacağını söyledi.',
        b: 'Yağmur yağdı. Müdür limanın köyü kapsamayacağını açıkladı.',
      },
      'köyü',
      'Müdür limanın köyü kapsamayacağını açıkladı.',
    ],
  ])('%s needs no list of words', (_, language, texts, words, first) => {
    expect(sentencesOf(texts, askAt(texts, 'a', words, { language }))[0]).toBe(first)
  })

  test('a denial is marked in its language', () => {
    const texts = { a: 'قال الوزير إن الهدنة تشمل المدينة.', b: 'نفى المتحدث أن تشمل الهدنة المدينة.' }
    const [row] = askAt(texts, 'a', 'تشمل', { language: 'ar' }).rows
    expect(row?.denials).toEqual([{ start: 0, end: 3 }])
  })

  test('a text that changed, or went, is not told of any more', () => {
    const book = createStatementBook()
    const told = (): number => {
      const steps = book.ask({ question: { kind: 'words', words: 'ferry' }, among: null, most: 9 })
      for (;;) {
        const step = steps.next()
        if (step.done === true) return step.value.total
      }
    }
    book.put('a', { text: 'The ferry left.', language: 'en' })
    expect(told()).toBe(1)
    book.put('a', { text: 'The train left.', language: 'en' })
    expect(told()).toBe(0)
    book.put('a', { text: 'The ferry left.', language: 'en' })
    book.drop('a')
    expect(told()).toBe(0)
  })
})
