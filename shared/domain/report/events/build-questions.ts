import type { Question, QuestionSubject } from '../../../schema/question'
import { compare } from '../../compare'
import { describeDate } from '../../describe/describe-date'
import { words } from '../../../words/words'
import type { ReportIndex } from '../report-index'
import type { ReportQuestion } from '../report'

const { part, withoutTitle } = words.report

/**
 * What was asked about what is in the report, the open ones first, then those that were answered. Comments are of the desk: only the
 * full report has them.
 */
export function buildQuestions(
  questions: Iterable<Question>,
  index: ReportIndex,
  used: ReadonlySet<string>,
): readonly ReportQuestion[] {
  const { choices, say } = index
  return [...questions]
    .filter(({ kind }) => kind === 'question' || choices.length === 'full')
    .toSorted(
      (a, b) =>
        Number(a.answer !== null) - Number(b.answer !== null) ||
        compare(a.kind === 'comment' ? 1 : 0, b.kind === 'comment' ? 1 : 0) ||
        compare(a.addedAt, b.addedAt),
    )
    .flatMap((question) => {
      const about = question.about.flatMap((subject) => nameSubject(subject, index, used))
      if (about.length === 0) return []
      const { kind, askedBy, to, due, answer } = question
      return [
        {
          kind,
          about: words.formats.inTurn([...new Set(about)]),
          words: say(question.words),
          to: say(to),
          due: describeDate(due),
          askedBy: say(askedBy),
          asked: describeDate(question.addedAt.slice(0, 10)),
          answer: answer && { words: say(answer.words), by: say(answer.by), on: describeDate(answer.on) },
        },
      ]
    })
}

/** What is asked about, as the report calls it; nothing where the report does not speak of it. */
function nameSubject(
  subject: QuestionSubject,
  { claims, articles, sources, events, say }: ReportIndex,
  used: ReadonlySet<string>,
): readonly string[] {
  switch (subject.kind) {
    case 'claim':
      return numbered('claim', claims.numberOf.get(subject.id))
    case 'source':
      return numbered('source', sources.numberOf.get(subject.id))
    case 'article':
      return used.has(subject.id) ? numbered('article', articles.numberOf.get(subject.id)) : []
    case 'passage':
      return used.has(subject.articleId)
        ? numbered('article', articles.numberOf.get(subject.articleId)).map((article) =>
            words.reporting.history.quoted(say(subject.anchor.exact), article),
          )
        : []
    case 'event': {
      const at = events.findIndex(({ id }) => id === subject.id)
      return at < 0
        ? []
        : [words.formats.inRow([`${part.event[0]} ${at + 1}`, say(events[at]?.title ?? withoutTitle)])]
    }
  }
}

function numbered(of: keyof typeof part, number: number | undefined): readonly string[] {
  return number === undefined ? [] : [`${part[of][0]} ${number}`]
}
