import { documentAskedAbout } from '../../../shared/domain/operations/questions/subjects'
import { isOpenQuestion, orderQuestions } from '../../../shared/domain/questions/order-questions'
import { addTo } from '../../../shared/domain/add-to'
import type { Question, QuestionSubject } from '../../../shared/schema/question'
import { useProject } from '../project-state'
import { remembered } from '../remembered'

/** What questions can be asked about, words of a text aside. */
export type AskedDocument = Exclude<QuestionSubject, { readonly kind: 'passage' }>

const none: readonly Question[] = []

/** The questions about each document, those that are open first; those about words stand with their article. */
const byDocument = remembered(
  (questions: ReadonlyMap<string, Question>): ReadonlyMap<string, readonly Question[]> => {
    const known = new Map<string, Question[]>()
    for (const question of inOrder(questions)) {
      const keys = new Set(question.about.map((subject) => keyOf(documentAskedAbout(subject))))
      for (const key of keys) addTo(known, key, question)
    }
    return known
  },
)

/** All questions, those that are open first, each part in the order in which they are due. */
const inOrder = remembered((questions: ReadonlyMap<string, Question>): readonly Question[] => {
  const ordered = orderQuestions(questions.values())
  return [...ordered.filter(isOpenQuestion), ...ordered.filter((each) => !isOpenQuestion(each))]
})

const keyOf = ({ kind, id }: AskedDocument): string => `${kind} ${id}`

/** The questions of the project, those that are open first. */
export const useQuestions = (): readonly Question[] => useProject((state) => inOrder(state.questions))

/** The questions about a document, those that are open first. */
export const useQuestionsOn = (document: AskedDocument): readonly Question[] =>
  useProject((state) => byDocument(state.questions).get(keyOf(document)) ?? none)

const openOf = remembered(
  (questions: ReadonlyMap<string, Question>): number => [...questions.values()].filter(isOpenQuestion).length,
)

/** How many questions and comments are open. */
export const useOpenQuestionCount = (): number => useProject((state) => openOf(state.questions))

const openByClaim = remembered((questions: ReadonlyMap<string, Question>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const question of questions.values())
    if (isOpenQuestion(question))
      for (const subject of question.about)
        if (subject.kind === 'claim') counts.set(subject.id, (counts.get(subject.id) ?? 0) + 1)
  return counts
})

/** How many questions are open about each claim that has any. */
export const useOpenQuestionsOfClaims = (): ReadonlyMap<string, number> =>
  useProject((state) => openByClaim(state.questions))
