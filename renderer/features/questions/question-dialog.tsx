import { useProject } from '../../state/project-state'
import { useAsking } from '../../state/questions/asking'
import { AnswerForm } from './answer-form'
import { AskForm } from './ask-form'

/** Asks what is to be asked or remarked, or what was answered. */
export function QuestionDialog({ onClose }: { readonly onClose: () => void }) {
  const asking = useAsking((state) => state.asking)
  const question = useProject(({ questions }) =>
    asking && asking.kind !== 'ask' ? questions.get(asking.questionId) : undefined,
  )
  if (asking?.kind === 'ask') return <AskForm about={asking.about} onClose={onClose} />
  if (!question) return null
  return asking?.kind === 'close' ? (
    <AnswerForm question={question} onClose={onClose} />
  ) : (
    <AskForm about={[]} question={question} onClose={onClose} />
  )
}
