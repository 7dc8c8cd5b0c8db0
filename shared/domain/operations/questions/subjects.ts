import type { Edit } from '../../../schema/document'
import type { Question, QuestionSubject } from '../../../schema/question'
import type { Documents } from '../operation'

/** The documents that go, by kind; what is left out loses none. */
export type Going = {
  readonly [K in 'article' | 'claim' | 'source' | 'event']?: ReadonlySet<string>
}

/** The document that something is asked about: of a passage, its article. */
export function documentAskedAbout(subject: QuestionSubject): {
  readonly kind: Exclude<QuestionSubject['kind'], 'passage'>
  readonly id: string
} {
  return subject.kind === 'passage' ? { kind: 'article', id: subject.articleId } : subject
}

/** Whether two subjects are the same one. */
export function isSameSubject(a: QuestionSubject, b: QuestionSubject): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What becomes of the questions when documents go: they lose what was asked about these, and go where nothing is left. */
export function withoutSubjects({ question }: Documents, going: Going): readonly Edit[] {
  return [...question.values()].flatMap((each): readonly Edit[] => {
    const about = each.about.filter((subject) => {
      const { kind, id } = documentAskedAbout(subject)
      return !going[kind]?.has(id)
    })
    return about.length === each.about.length ? [] : [withAbout(each, about)]
  })
}

/** The questions about one event, asked of another one instead. */
export function askedOfOther({ question }: Documents, eventId: string, otherId: string): readonly Edit[] {
  const isOfIt = (subject: QuestionSubject): boolean => subject.kind === 'event' && subject.id === eventId
  return [...question.values()].flatMap((each): readonly Edit[] => {
    if (!each.about.some(isOfIt)) return []
    const about = each.about.map((subject) => (isOfIt(subject) ? { ...subject, id: otherId } : subject))
    return [withAbout(each, distinctSubjects(about))]
  })
}

/** Each subject once. */
export function distinctSubjects(subjects: readonly QuestionSubject[]): QuestionSubject[] {
  return subjects.filter((subject, at) => subjects.findIndex((each) => isSameSubject(each, subject)) === at)
}

function withAbout(question: Question, about: QuestionSubject[]): Edit {
  return { kind: 'question', id: question.id, value: about.length === 0 ? null : { ...question, about } }
}
