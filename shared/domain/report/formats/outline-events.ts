import type { ReportDecision, ReportEvent, ReportMeasure } from '../events/report-event'
import type { Report } from '../report'
import { type Block, fact, heading, item, linesOf, linesOn, nameNumbers, paragraph } from './blocks'
import { words } from '../../../words/words'

const said = words.report
const of = words.reporting.events
const { ledger } = words

/** An event: what is known of it, its measures as tables, and what is said to have happened when. */
export function eventBlocks(event: ReportEvent): readonly Block[] {
  const { number, title, kind, when, where, articles, sources, measures, once, moments } = event
  return [
    heading(3, words.reader.fact(`${said.part.event[0]} ${number}`, title)),
    ...(kind === null ? [] : [paragraph({ text: kind, isSoft: true })]),
    ...fact(of.when, when || said.notStated),
    ...fact(of.where, where || said.notStated),
    ...fact(of.tellings, articles.length === 0 ? '' : nameNumbers('article', articles) + of.toldBy(sources)),
    ...(measures.length === 0 ? [paragraph(of.noFigures)] : measures.flatMap(measureBlocks)),
    ...(once.length === 0 ? [] : [heading(4, ledger.once.heading), ...once.map((line) => item(line))]),
    ...(moments.length === 0 ? [] : momentBlocks(event)),
  ]
}

function measureBlocks(measure: ReportMeasure): readonly Block[] {
  const { question, sources, rows, numberLine, comparison, sums, apart, decision } = measure
  return [
    heading(4, sources === 0 ? question : of.question(question, ledger.sources(sources))),
    ...linesOn(numberLine),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: of.columns,
            rows: rows.map(({ letter, source, known, figure, asOf, sentence, article, claim }) => [
              [letter === '' ? source : `${letter}  ${source}`, known].filter(Boolean).join('\n'),
              [figure, nameNumbers('claim', claim === null ? [] : [claim])].filter(Boolean).join('\n'),
              asOf || said.notStated,
              quoted(sentence, article),
            ]),
          },
        ]),
    ...(comparison === null
      ? []
      : [
          paragraph(
            { text: `${said.conflict.compared(words.comparison.kinds[comparison.kind])}. `, isBold: true },
            comparison.explanation,
          ),
        ]),
    ...sums.map((line) => item(line)),
    ...(apart.length === 0 ? [] : [paragraph({ text: of.apartHeading, isSoft: true })]),
    ...apart.map((line) => item(line)),
    ...decisionBlocks(decision),
  ]
}

function quoted(sentence: string, article: number): string {
  return words.reporting.history.quoted(sentence, nameNumbers('article', article === 0 ? [] : [article]))
}

function decisionBlocks(decision: ReportDecision | null): readonly Block[] {
  if (decision === null) return [paragraph(of.undecided)]
  const { method, meaning, best, low, high, reason, clarity, since, by, at } = decision
  const { decided } = ledger
  return [
    paragraph({ text: `${said.conflict.resolvedAs(method)}. `, isBold: true }, meaning),
    ...fact(decided.best, best),
    ...fact(decided.low, low),
    ...fact(decided.high, high),
    ...fact(decided.clarity, clarity),
    ...linesOf(reason).flatMap((line, place) =>
      place === 0 ? fact(said.conflict.reason, line) : [paragraph(line)],
    ),
    ...fact(said.conflict.decidedBy, words.reporting.signature(by || said.conflict.somebody, at)),
    ...(since === '' ? [] : [paragraph({ text: since, isBold: true })]),
  ]
}

function momentBlocks({ moments, momentsLeftOut, timeLine }: ReportEvent): readonly Block[] {
  return [
    heading(4, ledger.timeLine.heading),
    ...linesOn(timeLine),
    {
      kind: 'table',
      columns: of.moments,
      rows: moments.map(({ label, when, isPlanned, sentence, article, sources }) => [
        `${label}  ${isPlanned ? `${when} (${ledger.timeLine.planned})` : when}`,
        quoted(sentence, article),
        String(sources),
      ]),
    },
    ...(momentsLeftOut === 0 ? [] : [paragraph(of.momentsLeftOut(momentsLeftOut))]),
  ]
}

/** The questions and comments of the report, with their answers. */
export function questionsOf({ questions }: Report): readonly Block[] {
  if (questions.length === 0) return []
  const texts = words.reporting.questions
  return [
    {
      kind: 'table',
      columns: texts.columns,
      rows: questions.map(({ kind, about, words: asked, to, due, askedBy, asked: on, answer }) => [
        about,
        `${kind === 'comment' ? texts.comment(asked) : asked}\n${texts.asked(askedBy, on, to, due)}`,
        answer === null ? texts.noAnswer : texts.answered(answer.words, answer.by, answer.on),
      ]),
    },
  ]
}
