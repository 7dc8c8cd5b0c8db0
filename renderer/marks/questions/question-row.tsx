import { Check, MessageCircle, MessageCircleQuestion, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import { isOverdue } from '../../../shared/domain/questions/order-questions'
import type { Question } from '../../../shared/schema/question'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { openAsking } from '../../state/questions/asking'
import { openQuestion } from '../../state/questions/open-question'
import type { AskedDocument } from '../../state/questions/questions-on'
import { useToday } from '../../state/questions/today'
import { IconButton } from '../../ui/button'
import { AskedSubject } from './asked-subject'
import { classesOf } from '../../ui/classes'
import sheet from './questions.module.css'

const styles = classesOf(sheet)
const said = words.asked

type QuestionRowProps = {
  readonly question: Question
  /** Where it is shown among what belongs to one document: that is not named once more. */
  readonly within?: AskedDocument
}

/** A question or comment: its words, whom it is for and by when, its subject, and its answer. */
export function QuestionRow({ question, within }: QuestionRowProps) {
  const { id, kind, answer } = question
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const isOfOneThing = within !== undefined && within.kind !== 'article' && question.about.length === 1
  const Shape = kind === 'comment' ? MessageCircle : MessageCircleQuestion
  return (
    <li className={styles('row')} data-question={id} data-keys="questions" data-menu="question" tabIndex={-1}>
      <span className={styles('shape')} title={said.kinds[kind]}>
        <Shape size={15} aria-label={said.kinds[kind]} />
      </span>
      <div className={styles('body')}>
        <button type="button" className={styles('words')} dir="auto" onClick={() => openQuestion(id)}>
          {question.words}
        </button>
        <QuestionFacts question={question} />
        {!isOfOneThing && (
          <ul className={styles('subjects')}>
            {question.about.map((subject) => (
              <AskedSubject key={JSON.stringify(subject)} subject={subject} />
            ))}
          </ul>
        )}
        {answer && answer.words !== '' && (
          <p className={styles('answer')} dir="auto">
            {answer.words}
          </p>
        )}
      </div>
      <div className={styles('acts')}>
        {answer === null && (
          <IconButton
            icon={Check}
            label={kind === 'comment' ? said.settle : said.answer}
            isDisabled={isReadOnly}
            onPress={() => openAsking({ kind: 'close', questionId: id })}
          />
        )}
        {answer !== null && (
          <IconButton
            icon={RotateCcw}
            label={said.reopen}
            isDisabled={isReadOnly}
            onPress={() => void act('reopenQuestion', { id })}
          />
        )}
        <IconButton
          icon={Pencil}
          label={answer === null ? said.change : said.changeAnswer}
          isDisabled={isReadOnly}
          onPress={() => openAsking({ kind: answer === null ? 'change' : 'close', questionId: id })}
        />
        <IconButton
          icon={Trash2}
          label={said.remove}
          isDisabled={isReadOnly}
          onPress={() => void act('removeQuestion', { ids: [id] })}
        />
      </div>
    </li>
  )
}

/** To whom, by when, and how it ended; what is overdue says so. */
function QuestionFacts({ question }: { readonly question: Question }) {
  const { answer, to, due, kind, askedBy } = question
  const today = useToday()
  if (answer !== null) {
    const day = describeDate(answer.on)
    const ended =
      kind === 'comment' ? said.settledOn : answer.words === '' ? said.unanswered : said.answeredBy
    return <span className={styles('facts')}>{ended(answer.by, day)}</span>
  }
  const late = isOverdue(question, today)
  const day = describeDate(due)
  return (
    <span className={styles('facts')}>
      {late && <strong className={styles('late')}>{said.overdueSince(day)}</strong>}
      {[to && said.putTo(to), due !== '' && !late && said.dueOn(day), askedBy && said.askedBy(askedBy)]
        .filter((part) => part !== false && part !== '')
        .map((part) => (
          <span key={part || ''} dir="auto">
            {part}
          </span>
        ))}
    </span>
  )
}
