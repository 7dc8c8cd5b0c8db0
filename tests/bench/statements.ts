import { createRanker } from '../../shared/domain/statements/rank-statements'
import { createStatementBook } from '../../shared/domain/statements/create-statement-book'
import { statementsIn } from '../../shared/domain/statements/statements-in'
import { makeCopyCorpus } from './copy-corpus'

/** What else is said of the same as a sentence, over 2,000 sentences and in a project of 10,000 articles: milliseconds. */
export function run(): void {
  const texts = makeCopyCorpus(46, 3).texts
  const statements = texts.flatMap(({ text }) => statementsIn(text)).slice(0, 2000)
  const asked = statements.slice(0, 100)
  const rank = createRanker(statements)
  console.log(`what else is said of the same: ${statements.length} sentences`)
  console.log(
    `  made ready and ranked     ${timesOf(asked.map((each) => () => createRanker(statements)(each, all)))}`,
  )
  console.log(`  ranked                    ${timesOf(asked.map((each) => () => rank(each, all)))}`)

  const book = createStatementBook()
  for (const { id, text } of texts) book.put(id, { text, language: 'en' })
  const among = texts.map(({ id }) => id)
  const questions = statementsIn(texts[0]?.text ?? '').map(
    ({ start, end }) =>
      () =>
        toEnd(
          book.ask({
            question: { kind: 'place', place: { articleId: texts[0]?.id ?? '', start, end } },
            among,
            most: 20,
          }),
        ),
  )
  const [first, ...others] = questions
  console.log(`  first question, all read  ${timesOf(first ? [first] : [])}`)
  console.log(`  with 20 rows and signs    ${timesOf(others)}`)

  const large = createStatementBook()
  const many = makeCopyCorpus(10_000, 5).texts
  for (const { id, text } of many) large.put(id, { text, language: 'en' })
  const ask = (at: number) => () => {
    const { id, text } = many[at] ?? { id: '', text: '' }
    const [place = { start: 0, end: 1 }] = statementsIn(text)
    return toEnd(
      large.ask({ question: { kind: 'place', place: { articleId: id, ...place } }, among: null, most: 20 }),
    )
  }
  console.log(`  10,000 articles, first    ${timesOf([ask(0)])}`)
  console.log(`  10,000 articles, then     ${timesOf(Array.from({ length: 20 }, (_, at) => ask(at * 17)))}`)
}

const all = (): boolean => true

function toEnd(steps: Generator<void, unknown>): unknown {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

function timesOf(asked: readonly (() => unknown)[]): string {
  const times = asked
    .map((ask) => {
      const start = performance.now()
      ask()
      return performance.now() - start
    })
    .toSorted((a, b) => a - b)
  const [median = 0, worst = 0] = [times[Math.floor(times.length / 2)], times.at(-1)]
  return `median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`
}
