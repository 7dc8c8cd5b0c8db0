import { create } from 'zustand'
import type { Documents, Outcome } from '../../../shared/domain/operations/operation'
import { lostResolutions } from '../../../shared/domain/operations/resolutions'
import { words } from '../../../shared/words/words'
import { documentsShown } from '../project-state'

/** A question before something is done, in words. */
export type Question = {
  readonly title: string
  readonly explanation: string
  /** The things that the question is about: the name, facts and quote of each. */
  readonly items: readonly { readonly name: string; readonly detail: string; readonly quote: string }[]
  readonly note: string
  readonly goOn: string
  readonly keep: string
}

type Asked = Question & { readonly answer: (goesOn: boolean) => void }

export const useFirstQuestion = create<{ readonly asked: Asked | null }>(() => ({ asked: null }))

/** More names than these would be a list of its own. */
const MOST_NAMED = 10

/** What a question is about by its first few, and how many there are besides. */
export const firstNamed = <T>(
  about: readonly T[],
  itemOf: (each: T) => Question['items'][number],
): Pick<Question, 'items' | 'note'> => ({
  items: about.slice(0, MOST_NAMED).map((each) => itemOf(each)),
  note: about.length > MOST_NAMED ? words.answers.further(about.length - MOST_NAMED) : '',
})

/** The answer to the question that was asked last. */
let last: Promise<unknown> = Promise.resolve()

/** Asks, and answers whether to go on. A question waits until those before it are answered. */
export function askFirst(question: Question): Promise<boolean> {
  const answered = last.then(() => ask(question))
  last = answered
  return answered
}

async function ask(question: Question): Promise<boolean> {
  const goesOn = await new Promise<boolean>((answer) =>
    useFirstQuestion.setState({ asked: { ...question, answer } }),
  )
  useFirstQuestion.setState({ asked: null })
  return goesOn
}

/**
 * Asks before an operation loses resolutions. The answer: the conflicts whose resolution may go, by id, which main wants to be told; null
 * where the journalist keeps them.
 */
export async function resolutionsToLose(
  operate: (documents: Documents) => Outcome,
): Promise<string[] | null> {
  const documents = documentsShown()
  const outcome = operate(documents)
  const conflicts = outcome.ok ? lostResolutions(documents, outcome.value.edits) : []
  if (conflicts.length === 0) return []
  const said = words.answers.loss
  const mayGo = await askFirst({
    title: said.title(conflicts.length),
    explanation: said.explanation(conflicts.length),
    items: conflicts.map(({ title, state }) => ({
      name: title || words.answers.untitled,
      detail: state.kind === 'resolved' ? said.decided(state.resolution.value) : '',
      quote: state.kind === 'resolved' ? state.resolution.reason : '',
    })),
    note: said.undone,
    goOn: said.goOn,
    keep: said.keep,
  })
  return mayGo ? conflicts.map(({ id }) => id) : null
}
