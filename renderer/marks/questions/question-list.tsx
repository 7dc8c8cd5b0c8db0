import { MessageCircleQuestion } from 'lucide-react'
import { words } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import { askAbout } from '../../state/questions/asking'
import { useQuestionsOn } from '../../state/questions/questions-on'
import type { AskedDocument } from '../../state/questions/questions-on'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { QuestionRow } from './question-row'
import { classesOf } from '../../ui/classes'
import sheet from './questions.module.css'

const styles = classesOf(sheet)
const said = words.asked

/** What is asked and remarked about one document, and asking more. */
export function QuestionsOn({ kind, id }: AskedDocument) {
  const questions = useQuestionsOn({ kind, id })
  const isReadOnly = useProject((state) => state.readOnly !== null)
  return (
    <Section
      title={said.heading}
      action={
        <Button
          look="quiet"
          icon={MessageCircleQuestion}
          isDisabled={isReadOnly}
          onPress={() => askAbout([{ kind, id }])}
        >
          {said.ask}
        </Button>
      }
    >
      {questions.length === 0 ? (
        <p className={styles('none')}>{said.none}</p>
      ) : (
        <ul className={styles('rows')}>
          {questions.map((question) => (
            <QuestionRow key={question.id} question={question} within={{ kind, id }} />
          ))}
        </ul>
      )}
    </Section>
  )
}
